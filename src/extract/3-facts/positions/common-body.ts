import type { Analysis, Token } from '../../analysis.js';
import { bodyNear, mentionsAround, nameHas } from './country-around.js';
import type { TitlePhrase } from './title-phrase.js';

/** Nouns for bodies whose officials are told by them alone: "Commission President X". */
const INSTITUTIONS =
  /^(?:alliance|commission|council|court|tribunal|bank|agency|fund|watchdog|bloc|secretariat)$/;
/** And for those that have spokesmen. */
const BODIES =
  /^(?:union|organi[sz]ation|authority|association|federation|committee|group|party|club|university|church|mission|embassy|company|firm|airline|corporation|board|foundation)$/;
/** Before these nothing narrows the noun down, as in "supreme court spokesman". */
const OPENERS =
  /^(?:an?|the|and|but|by|with|to|from|as|while|when|that|said|says|told|added|according|meanwhile|[,;:“"—–-])$/;
/** Of any body of that kind. */
const WIDE = /^(?:agency|watchdog|organi[sz]ation|company|firm|airline|group|corporation)$/;
/** Bodies that the news calls by a noun that their names lack. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['alliance', 'org:north-atlantic-treaty-organization'],
  ['bloc', 'org:european-union'],
  ['commission', 'org:european-union'],
]);

/** A body named farther back is not meant: the cost stays linear. */
const SENTENCES_BACK = 60;

/** "head of the atomic energy agency": small words that a body's name may hold. */
const OF_BODY = /\b(?:of|at) the (?<words>(?:\p{Ll}[\p{L}-]+ ){0,3}(?<noun>\p{Ll}+))$/u;

/** The body that a title in small letters describes by words of its name; undefined where none of that name is told before. */
export function bodyDescribed(analysis: Analysis, phrase: TitlePhrase): string | undefined {
  const { words = '', noun = '' } = OF_BODY.exec(phrase.title)?.groups ?? {};
  const isBody = INSTITUTIONS.test(noun) || BODIES.test(noun);
  return isBody ? bodyNamed(analysis, phrase, words) : undefined;
}

/** "commission" of "Commission spokesman X": the common noun alone that stands for the body of an office; undefined where there is none. */
export function commonBody(
  { tokens }: Analysis,
  { first, titleFirst, row }: TitlePhrase,
): string | undefined {
  if (first !== titleFirst) return undefined;
  const mayBe = (token: Token | undefined): token is Token =>
    token !== undefined &&
    (INSTITUTIONS.test(token.lower) || (row.class === 'spokesperson' && BODIES.test(token.lower)));
  const at = [titleFirst, titleFirst - 1].find((index) => mayBe(tokens[index]));
  const noun = at === undefined ? undefined : tokens[at];
  const before = at === undefined ? undefined : tokens[at - 1];
  if (noun === undefined || noun.sentence !== tokens[titleFirst]?.sentence) return undefined;
  return before?.sentence !== noun.sentence || OPENERS.test(before.lower) ? noun.lower : undefined;
}

/** The body with such a noun in its name that was named last before the office; else the one that the news calls so; of a wide noun any of that kind close by. */
export function bodyCalled(analysis: Analysis, phrase: TitlePhrase, noun: string): string | undefined {
  const named = bodyNamed(analysis, phrase, noun);
  if (named !== undefined) return named;
  const called = CALLED.get(noun) ?? '';
  if (analysis.entities.has(called)) return called;
  return WIDE.test(noun) ? bodyNear(analysis, phrase, noun) : undefined;
}

/** The body with such words in its name that was named last before the office, within reach. */
function bodyNamed(
  analysis: Analysis,
  { first, titleFirst }: TitlePhrase,
  words: string,
): string | undefined {
  const sentence = analysis.tokens[titleFirst]?.sentence ?? -1;
  return mentionsAround(analysis, sentence - SENTENCES_BACK, first).findLast(
    ({ entityId }) => entityId.startsWith('org:') && nameHas(analysis, entityId, words),
  )?.entityId;
}
