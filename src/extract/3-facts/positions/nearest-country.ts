import type { Analysis, Mention, Token } from '../../analysis.js';
import { type BareOffice, countryOf, mentionsAround } from './country-around.js';
import { isSigned } from './signs-for.js';

/** "Bank of Japan Governor X and Finance Minister Y": the minister is of the body's country. */
const stateOf = (analysis: Analysis, id: string): string =>
  (id.startsWith('org:') ? countryOf(analysis, analysis.entities.get(id)?.country) : undefined) ?? id;

/** Nothing but "and" or a semicolon stands between two officials. */
function isJoined({ tokens }: Analysis, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return (
    between.length > 0 && between.length < 3 && between.every((token) => /^(?:and|[,;])$/.test(token.lower))
  );
}

const DELEGATION = /^(?:delegation|side|team|cabinet|contingent|included?|includes|including|accompanied)$/;

/** An office that may stand in a list; `earlier` are those told before, each with its sentence and its last token. */
interface ListedOffice extends BareOffice {
  readonly earlier: readonly (BareOffice['earlier'][number] & {
    readonly sentence: number;
    readonly last: number;
  })[];
}

/** In the list of a delegation: the country of the official before, else the demonym of the delegation; of two who sign, the other country. */
export function nearestCountry(
  analysis: Analysis,
  { phrase, holder, earlier, homes }: ListedOffice,
): string | undefined {
  const sentence = analysis.sentences[analysis.tokens[phrase.titleFirst]?.sentence ?? -1];
  if (sentence === undefined) return undefined;
  const before = analysis.tokens.slice(sentence.firstToken, phrase.first);
  const last = earlier.at(-1);
  if (
    last?.of !== undefined &&
    last.sentence === sentence.index &&
    phrase.row.class !== 'diplomat' &&
    isJoined(analysis, last.last, phrase.first)
  ) {
    const state = stateOf(analysis, last.of);
    return isSigning(before) && homes.pair.includes(state) ? homes.pair.find((id) => id !== state) : state;
  }
  // "signed by X, Minister of Trade, and Y, Minister of Finance"
  const isOtherSide =
    last?.of !== undefined &&
    last.sentence === sentence.index &&
    isSigning(before) &&
    holder.firstToken < phrase.first &&
    isJoined(analysis, last.last, holder.firstToken) &&
    homes.pair.includes(stateOf(analysis, last.of));
  if (isOtherSide) return homes.pair.find((id) => id !== stateOf(analysis, last.of ?? ''));
  const other = isSigning(before) ? partnerBehind(analysis, holder) : undefined;
  if (other !== undefined && homes.pair.includes(other)) return homes.pair.find((id) => id !== other);
  if (!before.some((token) => DELEGATION.test(token.lower))) return undefined;
  const listed = earlier.findLast(
    (item) => item.sentence === sentence.index && item.of?.startsWith('country:'),
  );
  if (listed !== undefined) return listed.of;
  return mentionsAround(analysis, sentence.index + 1, phrase.first).findLast(
    (mention) =>
      mention.lastToken <= phrase.first &&
      mention.kind === 'demonym' &&
      mention.entityId.startsWith('country:'),
  )?.entityId;
}

/** Peru of "signed by Minister X and Peru's Minister Y". */
const partnerBehind = (analysis: Analysis, { lastToken, sentence }: Mention): string | undefined =>
  analysis.tokens[lastToken]?.lower === 'and'
    ? mentionsAround(analysis, sentence + 1, lastToken + 2).find(
        ({ firstToken, entityId }) => firstToken === lastToken + 1 && entityId.startsWith('country:'),
      )?.entityId
    : undefined;

/** "inked by Energy Minister A and Deputy Prime Minister B", "talks between A and B": the two are of two sides. */
const isSigning = (before: readonly Token[]): boolean =>
  before.some(
    (token, at) => token.lower === 'between' || (isSigned(token) && before[at + 1]?.lower === 'by'),
  );
