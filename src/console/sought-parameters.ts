import { nameIn, readTokens, type Token } from './tokens.js';

/** Properties by which a thing is sought. */
export type Key = 'id' | 'code';

/** The parameters that a question compares with an id or a code: `{id: $a}`, `n.id = $a`, `c.code IN $codes`, `n.id IN [$a, $b]`. */
export function soughtParameters(question: string): ReadonlyMap<string, Key> {
  const tokens = readTokens(question);
  if ('problem' in tokens) return new Map();
  return new Map(
    tokens.flatMap(({ kind, text }, at) => {
      const key = kind === 'parameter' ? keyBefore(question, tokens, at - 1) : undefined;
      return key === undefined ? [] : [[text.slice(1).replace(/^`|`$/g, ''), key] as const];
    }),
  );
}

/** The property whose value stands behind the token there. */
function keyBefore(question: string, tokens: readonly Token[], at: number): Key | undefined {
  const textAt = (place: number): string => tokens[place]?.text ?? '';
  let sign = at;
  while (textAt(sign) === ',' && tokens[sign - 1]?.kind === 'parameter') sign -= 2;
  if (textAt(sign) === '[') sign -= 1;
  else if (sign !== at) return undefined;
  const isEntry = textAt(sign) === ':' && /^[{,]$/.test(textAt(sign - 2));
  const isCompared = /^(?:=|IN)$/.test(textAt(sign)) && textAt(sign - 2) === '.';
  const property = tokens[sign - 1];
  if ((!isEntry && !isCompared) || property === undefined) return undefined;
  const name = nameIn(question, property);
  return name === 'id' || name === 'code' ? name : undefined;
}
