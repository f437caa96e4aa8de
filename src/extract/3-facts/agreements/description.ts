import type { AmountMention, Token } from '../../analysis.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { PREPOSITIONS } from '../grammar/closed-classes.js';
import { readList } from '../grammar/complements.js';
import type { Reading } from '../grammar/readings.js';
import { agreementTypeOf, signedTypeOf } from './agreement-heads.js';
import type { AgreementName } from './agreement-mention.js';

const MAX_DESCRIPTION = 12;
const DESCRIPTION_LINKS = new Set([
  'on',
  'for',
  'to',
  'between',
  'with',
  'regarding',
  'concerning',
  'over',
  'about',
  'among',
  'of',
]);

/** "on fishing", "waiving visas", "to develop a port": whether words behind the head tell the matter. */
export function tellsMatter({ spoken: { tokens } }: ArticleReading, { head, words }: AgreementName): boolean {
  const [next, then] = [tokens[head + 1]?.lower ?? '', tokens[head + 2]?.lower ?? ''];
  const isDoing =
    /^\p{L}{3,}ing$/u.test(next) ||
    (next === 'to' && /^(?:develop|build|supply|share|explore|exchange|cooperate|protect)$/.test(then));
  return words.size > 0 && (/^(?:on|over|regarding|concerning|about)$/.test(next) || isDoing);
}

/** Where a description begins: behind its articles and pronouns. */
export function descriptionStart(tokens: readonly Token[], phrase: NounPhrase): number {
  let first = phrase.first;
  // "the status of forces agreement"
  if (tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'status') return first - 2;
  while (
    first < phrase.last - 1 &&
    /^(?:a|an|the|this|that|these|those|its|their|his|her|our|such|any|no|some|several|other|all|both)$/.test(
      tokens[first]?.lower ?? '',
    )
  )
    first += 1;
  return first;
}

/** On over what the agreement is about and with whom, up to the next verb, relative or date; over "worth €36 million" where its matter follows. */
export function descriptionEnd(article: ArticleReading, reading: Reading, from: number): number {
  const priced = behindPrice(article, from);
  const end = priced === undefined ? from : describedEnd(article, reading, priced);
  return priced !== undefined && end > priced ? end : describedEnd(article, reading, from);
}

/** "of $", where "100 million" would follow. */
function cutsSum({ amounts }: ArticleReading['spoken'], last: Token | undefined): boolean {
  const sum = last === undefined ? undefined : amountAt(amounts, last.start);
  return sum !== undefined && last !== undefined && sum.end > last.end;
}

/** The token behind "worth €36 million"; undefined where no sum stands. */
function behindPrice({ spoken: { tokens, amounts } }: ArticleReading, from: number): number | undefined {
  const [worth, sum] = [tokens[from], tokens[from + 1]];
  const amount = worth?.lower === 'worth' && sum !== undefined ? amountAt(amounts, sum.start) : undefined;
  if (amount === undefined) return undefined;
  let at = from + 1;
  while ((tokens[at]?.start ?? Number.MAX_SAFE_INTEGER) < amount.end) at += 1;
  return at;
}

/** The sum that holds a character, of sums in order of the text. */
function amountAt(amounts: readonly AmountMention[], character: number): AmountMention | undefined {
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle]?.end ?? 0) > character) high = middle;
    else low = middle + 1;
  }
  const found = amounts[low];
  return found !== undefined && found.start <= character ? found : undefined;
}

function describedEnd(article: ArticleReading, reading: Reading, from: number): number {
  const { tokens, sentences } = article.spoken;
  const sentence = tokens[from - 1]?.sentence ?? 0;
  const verb = reading.clauses.find((clause) => clause.verb.first >= from && clause.verb.form === 'finite')
    ?.verb.first;
  // "the 2018-2022 plan of action": a date inside a phrase is no day on which anything was done.
  const date = article.dates[sentence]?.find(
    ({ start }) =>
      start >= (tokens[from]?.start ?? Number.MAX_SAFE_INTEGER) &&
      !reading.chunks.some(
        (chunk) =>
          chunk.kind === 'phrase' &&
          !chunk.isDate &&
          (tokens[chunk.first]?.start ?? 0) < start &&
          start < (tokens[chunk.last - 1]?.start ?? 0),
      ),
  );
  const dated =
    date === undefined
      ? undefined
      : tokens.slice(from, from + MAX_DESCRIPTION).find(({ start }) => start >= date.start)?.index;
  const ends = [
    sentences[sentence]?.lastToken ?? from,
    from + MAX_DESCRIPTION,
    verb ?? Number.MAX_SAFE_INTEGER,
    dated ?? Number.MAX_SAFE_INTEGER,
  ];
  const limit = Math.min(...ends);
  // "an accord settling the debt"
  const isTold = reading.clauses.some(
    ({ verb, object }) => verb.first === from && verb.form === 'ing' && object.length > 0,
  );
  if (from >= limit || !(isTold || DESCRIPTION_LINKS.has(tokens[from]?.lower ?? ''))) return from;
  let at = from;
  while (
    at < limit &&
    (/^[\p{L}\p{N}$€£]/u.test(tokens[at]?.text ?? '') ||
      /^'s?$/.test(tokens[at]?.text ?? '') ||
      // "of Sh2.1 billion"
      amountAt(article.spoken.amounts, tokens[at]?.start ?? -1) !== undefined) &&
    !opensSetting(tokens, at) &&
    !opensPassive(tokens, at) &&
    !opensAnother(tokens, at) &&
    !opensPerson(reading, tokens[at]) &&
    !/^(?:null|void|which|that|who|is|was|were|are|has|have|had|will|would|worth|as|after|since|during|while|when|where|under|signed|reached|dating)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at += 1;
  if (!opensAnother(tokens, at)) at = Math.max(at, endOfList(reading, at, limit));
  if (at === from + MAX_DESCRIPTION) at = beforeLastPhrase(tokens, from, at);
  while (at > from && cutsSum(article.spoken, tokens[at - 1])) at -= 1;
  while (
    at > from &&
    /^(?:of|on|for|to|between|with|in|the|a|an|and|at|by|from|its|their|through|until|later|ever|soon|again|now|also|already|still|first|earlier|yet)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    at -= 1;
  return at;
}

const MAX_TITLE = 40;
const BEHIND_TITLE = /^(?:[,;:(–—]|-|\.|signed|which|that|who|worth)$/;

/** Where the title ends that a list's item is, "Treaty between A and B on the Demarcation of their Border": at a mark, a relative or a verb. */
export function titleEnd(
  { spoken: { tokens, sentences } }: ArticleReading,
  reading: Reading,
  from: number,
): number {
  const verb = reading.clauses.find((clause) => clause.verb.first >= from && clause.verb.form === 'finite')
    ?.verb.first;
  const limit = Math.min(
    sentences[reading.sentence]?.lastToken ?? from,
    from + MAX_TITLE,
    verb ?? Number.MAX_SAFE_INTEGER,
  );
  let at = from;
  while (at < limit && !BEHIND_TITLE.test(tokens[at]?.lower ?? '')) at += 1;
  // "under which", "for the supply of 40 million"
  while (
    at > from &&
    (PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') || /^(?:the|an?|and)$/.test(tokens[at - 1]?.lower ?? ''))
  )
    at -= 1;
  return at;
}

/** "with Energy Minister X", "with his Armenian counterpart": who signs the other copy is no part of the name. */
function opensPerson({ chunks }: Reading, token: Token | undefined): boolean {
  if (token?.lower !== 'with') return false;
  const partner = chunks.find((chunk) => chunk.first > token.index);
  return (
    partner?.kind === 'phrase' &&
    (partner.headLemma === 'counterpart' || partner.refs.some((id) => id.startsWith('person:')))
  );
}

/** "to be signed": what will be done with it. */
const opensPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'be';

/** Where a name that grows too long ends instead: before its last preposition or "and", unless it ends with a phrase anyway. */
export function beforeLastPhrase(tokens: readonly Token[], first: number, last: number): number {
  if (!/^\p{L}/u.test(tokens[last]?.text ?? '') || PREPOSITIONS.has(tokens[last]?.lower ?? '')) return last;
  for (let at = last - 1; at > first + 1; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'and' || lower === 'to' || PREPOSITIONS.has(lower)) return at;
  }
  return last;
}

/** "and an accord settling the debt": the next agreement of a list. */
function opensAnother(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  return (
    tokens[at]?.lower === 'and' &&
    /^an?$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens
      .slice(at + 2, at + 12)
      .some(({ lower }) => agreementTypeOf(lower) !== undefined || signedTypeOf(lower) !== undefined)
  );
}

/** "on the eve of", "in the presence of", "in exchange for": the setting of what is told, no more of the name. */
const opensSetting = (tokens: readonly Token[], at: number): boolean =>
  /^(?:on|in|at)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:the )?(?:eve|occasion|behalf|hold|ice|presence|sidelines?|margins?|exchange|return|near|coming|wake|course|hope|condition|end|beginning|evening|morning)$/.test(
    /^the$/.test(tokens[at + 1]?.lower ?? '')
      ? `the ${tokens[at + 2]?.lower ?? ''}`
      : (tokens[at + 1]?.lower ?? ''),
  );

/** "on agriculture, health and education": where the list ends that a comma at `at` goes on with; `at` itself for none. */
export function endOfList({ chunks }: Reading, at: number, limit: number): number {
  const index = chunks.findIndex((chunk) => chunk.kind === 'phrase' && chunk.last === at);
  const phrase = chunks[index];
  if (phrase?.kind !== 'phrase' || phrase.refs.length > 0) return at;
  const { phrases, next } = readList(chunks, index);
  const last = phrases.at(-1);
  const isPlain = phrases.every(({ refs, owners }) => refs.length === 0 && owners.length === 0);
  if (last === undefined || phrases.length < 2 || !isPlain || chunks[next]?.kind === 'verb') return at;
  // "and the fight against terrorism"
  const [of, inner] = [chunks[next], chunks[next + 1]];
  const isTailed =
    of?.kind === 'preposition' && /^(?:of|against|for)$/.test(of.text) && inner?.kind === 'phrase';
  const end = isTailed ? inner.last : last.last;
  return end <= limit ? end : at;
}
