import type { Token } from '../../console/tokens.js';
import { differs } from './differs.js';
import type { Edits } from './edits.js';
import { type Call, callAt, closerOf, endOfList } from './spans.js';

type Texts = readonly string[];
type Rewrite = (call: Call, edits: Edits, tokens: readonly Token[], texts: Texts) => void;

/** Of no values Grafeo 0.6 gives null. */
const sum: Rewrite = ({ at, closes }, edits) => {
  edits.before(at, 'coalesce(');
  edits.after(closes, ', 0)');
};

const calledAs =
  (name: string): Rewrite =>
  ({ at, commas }, edits) => {
    if (commas.length === 0) edits.instead(at, name);
  };

/** Places behind the point that a float of 64 bits holds. */
const MOST_PLACES = 15;
/** Two units in the last place above 1: lifts what the product of decimals loses, so that 1.005 is rounded to 1.01 as by its digits; right for numbers of up to 15 digits with their places. */
const LIFT = '1.0000000000000004';

/** Halves go up without places, away from zero with some, as on Neo4j. */
const round: Rewrite = ({ at, opens, closes, commas }, edits, tokens) => {
  const [comma] = commas;
  const places = comma === undefined ? 0 : placesAt(tokens, comma, closes);
  if (places === undefined || commas.length > 1)
    throw differs(
      `takes for the second value of round(x, n) a whole number from 0 to ${MOST_PLACES} as it stands`,
      'write round(x * 100) / 100.0 with another factor, or the number itself',
    );
  if (comma !== undefined) for (let each = comma; each < closes; each += 1) edits.instead(each, '');
  if (places === 0) {
    edits.instead(at, 'floor');
    edits.after(opens, '0.5 + (');
    edits.before(closes, ')');
    return;
  }
  const factor = `1${'0'.repeat(places)}.0`;
  edits.before(at, '(');
  edits.after(opens, '(');
  edits.before(closes, `) * ${factor} * ${LIFT}`);
  edits.after(closes, ` / ${factor})`);
};

function placesAt(tokens: readonly Token[], comma: number, closes: number): number | undefined {
  const text = tokens[comma + 1]?.text ?? '';
  return closes === comma + 2 && /^\d{1,2}$/.test(text) && Number(text) <= MOST_PLACES
    ? Number(text)
    : undefined;
}

/** What a call is given, where that is one name, property, parameter or text, which may be written twice; undefined for all else. */
function simpleValue({ opens, closes }: Call, tokens: readonly Token[], texts: Texts): string | undefined {
  const [first, ...chain] = tokens.slice(opens + 1, closes);
  if (first === undefined || !/^(?:word|quoted|parameter|string)$/.test(first.kind)) return undefined;
  const isChain = chain.every(({ kind, text }, at) =>
    at % 2 === 0 ? text === '.' : kind === 'word' || kind === 'quoted',
  );
  if (!isChain || chain.length % 2 !== 0 || (first.kind === 'string' && chain.length > 0)) return undefined;
  return texts.slice(opens + 1, closes).join('');
}

/** Grafeo 0.6 reads no text of a number with a point; what is no simple value stays as it is. */
const toInteger: Rewrite = (call, edits, tokens, texts) => {
  const value = simpleValue(call, tokens, texts);
  if (value === undefined || /^(?:LIMIT|SKIP|OFFSET)$/.test(tokens[call.at - 1]?.text ?? '')) return;
  edits.before(call.at, 'coalesce(');
  edits.after(call.closes, `, toInteger(toFloat(${value})))`);
};

const toIntegerOrNull: Rewrite = (call, edits, tokens, texts) => {
  calledAs('toInteger')(call, edits, tokens, texts);
  toInteger(call, edits, tokens, texts);
};

/** Grafeo 0.6 has a text also for lists (which alone have a tail), maps, nodes and relationships (which have keys, as the numbers of nodes have, and equal no number). */
const toStringOrNull: Rewrite = (call, edits, tokens, texts) => {
  const { at, opens, closes } = call;
  const first = opens + 1;
  const end = tokens[first]?.text === '{' ? closerOf(tokens, first) : endOfList(tokens, first);
  if (end === closes - 1)
    throw differs(
      'has a text for toStringOrNull(x) of a list or map',
      'name it with WITH … AS x, and write toStringOrNull(x)',
    );
  calledAs('toString')(call, edits, tokens, texts);
  const x = simpleValue(call, tokens, texts);
  if (x === undefined || tokens[first]?.kind === 'string') return;
  edits.before(at, `(CASE WHEN tail(${x}) IS NULL AND (keys(${x}) IS NULL OR ${x} = ${x} - 0) THEN `);
  edits.after(closes, ' END)');
};

const isEmpty: Rewrite = ({ at, closes }, edits) => {
  edits.before(at, '(');
  edits.instead(at, 'size');
  edits.after(closes, ' = 0)');
};

/** Shares of which Grafeo 0.6 takes the same value as Neo4j. */
const SAME_SHARE = /^(?:0|0?\.50*|1|[01]\.0+)$/;

const percentileDisc: Rewrite = ({ closes, commas: [comma] }, _, tokens) => {
  if (comma === undefined || (closes === comma + 2 && SAME_SHARE.test(tokens[comma + 1]?.text ?? ''))) return;
  throw differs(
    'takes by percentileDisc(x, share) the right value for the shares 0, 0.5 and 1 only',
    'write WITH x ORDER BY x WITH collect(x) AS list RETURN list[toInteger(ceil(0.75 * size(list))) - 1], or percentileCont',
  );
};

const split: Rewrite = ({ closes, commas: [comma] }, _, tokens) => {
  if (comma === undefined || closes !== comma + 2 || !/^(?:''|"")$/.test(tokens[comma + 1]?.text ?? ''))
    return;
  throw differs(
    "adds empty texts at both ends of split(x, '')",
    'write [at IN range(0, size(x) - 1) | substring(x, at, 1)]',
  );
};

const REWRITES: ReadonlyMap<string, Rewrite> = new Map([
  ['SUM', sum],
  ['ROUND', round],
  ['TOINTEGER', toInteger],
  ['ISEMPTY', isEmpty],
  ['PERCENTILEDISC', percentileDisc],
  ['SPLIT', split],
  ['CHARACTER_LENGTH', calledAs('char_length')],
  ['BTRIM', calledAs('trim')],
  ['TOSTRINGORNULL', toStringOrNull],
  ['TOINTEGERORNULL', toIntegerOrNull],
  ['TOFLOATORNULL', calledAs('toFloat')],
  ['TOBOOLEANORNULL', calledAs('toBoolean')],
]);

/** Writes calls of functions that Grafeo 0.6 lacks or answers otherwise than Neo4j so that the answer is the same. Throws a Failure where that cannot be. */
export function rewriteFunctions(tokens: readonly Token[], texts: Texts, edits: Edits): void {
  for (const [at, { kind, text }] of tokens.entries()) {
    const rewrite = kind === 'word' ? REWRITES.get(text) : undefined;
    const call = rewrite && callAt(tokens, at);
    if (call !== undefined) rewrite?.(call, edits, tokens, texts);
  }
}
