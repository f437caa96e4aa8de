import { rememberByWord } from '../../text/word-forms.js';
import type { TokenSpan } from '../1-mentions/candidate.js';
import { type Reading, spanOf } from '../1-mentions/reading.js';
import { isSpokesperson } from '../spokesperson.js';
import { quotedTokens, type Referent } from './discourse.js';
import type { Person } from './people.js';

/** A pronoun or noun with the person it stands for. */
export interface Resolved {
  readonly person: Person;
  readonly span: TokenSpan;
  readonly reason: string;
}

const GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map<string, 'm' | 'f'>([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);
const genderOfWord = rememberByWord((lower) => GENDERS.get(lower) ?? null);
const LOOK_BACK = 3;
const OPENERS =
  /^(?:during|in|on|after|before|at|for|while|upon|despite|with|since|throughout|ahead|like|as|by|from|asked|questioned|pressed|\p{L}{2,}ing)$/u;
/** Behind these stands a time or place, not a clause. */
const PLACING = /^(?:during|in|on|at|for|with|throughout|from|by|despite)$/;

/** He and she: the subject of the sentence or of one before it, gender permitting. Inside quotations only people named there. */
export function resolvePronouns(
  reading: Reading,
  bySentence: ReadonlyMap<number, readonly Referent[]>,
): Resolved[] {
  const isQuoted = quotedTokens(reading);
  const found: Resolved[] = [];
  const earlier = new Map<number, Referent[]>();
  for (const sentence of reading.text.sentences) {
    const people: Referent[] = [...(bySentence.get(sentence.index) ?? [])];
    for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
      const token = reading.tokens[at];
      const gender = token === undefined ? null : genderOfWord(token);
      if (gender === null || isAddress(reading, at)) continue;
      const span = spanOf(reading, at, at + 1);
      const inside = isQuoted(span.start);
      const hit = inside
        ? lastOf(
            people.filter((referent) => referent.isQuoted && referent.span.start < span.start),
            gender,
          )
        : resolveOne(reading, span, {
            gender,
            people: people.filter((referent) => !referent.isQuoted),
            earlier,
          });
      if (hit === undefined) continue;
      found.push({ person: hit.person, span, reason: 'pronoun → person named before' });
      people.push({
        person: hit.person,
        span,
        isSubject: reading.tokens[at]?.lower === 'he' || reading.tokens[at]?.lower === 'she',
        isQuoted: inside,
      });
      people.sort((a, b) => a.span.start - b.span.start);
    }
    if (people.length > 0)
      earlier.set(
        sentence.index,
        people.filter((referent) => !referent.isQuoted),
      );
  }
  return found;
}

/** "HE Sheikh X", "His Highness": no pronoun. */
function isAddress({ tokens }: Reading, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    (token?.text === 'HE' && next?.isCapitalised === true && next.text !== next.text.toUpperCase()) ||
    /^(?:highness|majesty|excellency|holiness|eminence|honou?r|royal)$/.test(next?.lower ?? '')
  );
}

interface Around {
  readonly gender: 'm' | 'f';
  /** Those of the sentence, outside quotations. */
  readonly people: readonly Referent[];
  readonly earlier: ReadonlyMap<number, readonly Referent[]>;
}

function resolveOne(
  reading: Reading,
  span: TokenSpan,
  { gender, people, earlier }: Around,
): Referent | undefined {
  const isHeOrShe = /^s?he$/.test(reading.tokens[span.firstToken]?.lower ?? '');
  const doer = doerBefore(reading, span, people);
  const before = people.filter(
    (referent) =>
      referent.span.start < span.start &&
      referent.person !== doer &&
      !(isHeOrShe && isSpokesperson(reading.tokens, referent.span.firstToken)),
  );
  if (before.length === 0 && isInOpening(reading, span)) {
    // Whoever the main clause behind the comma names first: not the last one in the opening itself.
    const next = people.find(
      (referent) =>
        referent.span.start > span.start &&
        referent.isSubject &&
        fits(referent, gender) &&
        hasComma(reading, span.lastToken, referent.span.firstToken),
    );
    if (next !== undefined) return next;
  }
  // "Together with X he signed": whoever stands in the opening is not the one who does it.
  const isOther = isOpenedBefore(reading, span);
  const here = subjectOf(before, gender) ?? (isOther ? undefined : lastOf(before, gender));
  if (here !== undefined) return here;
  for (let back = 1; back <= LOOK_BACK; back += 1) {
    const there = (earlier.get(span.sentence - back) ?? []).filter(({ person }) => person !== doer);
    const hit = subjectOf(there, gender) ?? lastOf(there, gender);
    if (hit !== undefined) return hit;
  }
  return lastOf(before, gender);
}

/** "X met Y and invited him", "X thanked him": whoever does it does it to another. */
function doerBefore(reading: Reading, span: TokenSpan, people: readonly Referent[]): Person | undefined {
  const at = span.firstToken;
  const word = (index: number): string => reading.tokens[index]?.lower ?? '';
  const isObject = word(at) === 'him' || (word(at) === 'her' && OBJECT_ENDS.test(word(at + 1)));
  const subject = people.findLast(({ isSubject, span: own }) => isSubject && own.start < span.start);
  const isDone = /^(?:and|then|also)$/.test(word(at - 2)) || subject?.span.lastToken === at - 1;
  return isObject && isDone && /^[a-z]{3,}$/.test(word(at - 1)) ? subject?.person : undefined;
}

/** What stands behind "her" where she is the object. */
const OBJECT_ENDS = /^(?:[,.;]|to|in|on|at|for|about|that|with|by|and|of|as|after|when|during|from)$/;

/** "In talks with X, he …", "Together with X she …": the sentence opens with a phrase, and the pronoun is the subject behind it. */
function isOpenedBefore(reading: Reading, span: TokenSpan): boolean {
  const first = reading.text.sentences[span.sentence]?.firstToken ?? 0;
  const opener = reading.tokens[first]?.lower ?? '';
  return (
    /^s?he$/.test(reading.tokens[span.firstToken]?.lower ?? '') &&
    /^(?:together|alongside|in|on|at|during|after|before|following|with)$/.test(opener)
  );
}

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.tokens[at]?.text === ',') return true;
  return false;
}

/** "While he was in Rome, …", "On his arrival, …"; in "In Rome he met X" the pronoun is the subject already. */
function isInOpening(reading: Reading, span: TokenSpan): boolean {
  const first = reading.text.sentences[span.sentence]?.firstToken ?? 0;
  const isSubject = /^s?he$/.test(reading.tokens[span.firstToken]?.lower ?? '');
  const opener = reading.tokens[first]?.lower ?? '';
  return OPENERS.test(opener) && (!isSubject || span.firstToken - first < 2 || !PLACING.test(opener));
}

const fits = (referent: Referent, gender: 'm' | 'f'): boolean =>
  referent.person.gender === undefined || referent.person.gender === gender;

function subjectOf(people: readonly Referent[], gender: 'm' | 'f'): Referent | undefined {
  return people.find((referent) => referent.isSubject && fits(referent, gender));
}

function lastOf(people: readonly Referent[], gender: 'm' | 'f'): Referent | undefined {
  return people.findLast((referent) => fits(referent, gender));
}
