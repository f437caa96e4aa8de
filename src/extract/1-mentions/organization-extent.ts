import { commonWords } from '../lexicon/lexicon.js';
import { headType, ORGANIZATION_HEADS } from './organization-heads.js';
import { CAPITAL, NO_PART } from './organization-shapes.js';
import { isFamilyFirst, isFirstName } from './person-names.js';
import type { Reading } from './reading.js';

const LONGEST = 12;
const CORPORATE = /^(?:Ltd|Limited|Inc|Corp|PLC|plc|AG|SA|S\.A|Co|LLC|NV|SE)\.?$/;
const isCommon = (lower: string): boolean => commonWords.has(lower) || FIELDS.has(lower);
/** What bodies look after, beside the ordinary words. */
const FIELDS: ReadonlySet<string> = new Set(
  'fisheries forestry aquaculture meteorology hydrology horticulture geodesy cartography metrology'.split(
    ' ',
  ),
);

/** "Trade", "Caribbean": an ordinary word or a part of the world, as ministries and unions name what they look after. */
const isField = (reading: Reading, at: number): boolean => {
  const lower = reading.tokens[at]?.lower ?? '';
  return (
    isCommon(lower) ||
    /^(?:african|caribbean|pacific|asian|european|arab|latin|eurasian)$/.test(lower) ||
    (reading.matches[at] ?? []).some(({ kind }) => kind === 'demonym' || kind === 'region')
  );
};

/** "Amnesty International": a body of several words that the tables have begins here. */
const isListed = (reading: Reading, at: number): boolean =>
  (reading.matches[at] ?? []).some(({ kind, length }) => kind === 'organization' && length > 1);

/** Token behind "of Foreign Affairs", "for Space Research", "on International Religious Freedom". */
export function extendRight(reading: Reading, head: number): number {
  const { tokens } = reading;
  const joiner = tokens[head + 1];
  if (joiner === undefined || joiner.sentence !== tokens[head]?.sentence) return head + 1;
  const isMission = /^(?:embassy|consulate|mission)$/.test(tokens[head]?.lower ?? '');
  if (isUniversityAbroad(reading, head)) return head + 3;
  if (!/^(?:of|for|on)$/.test(joiner.lower) && !(isMission && /^(?:in|to)$/.test(joiner.lower)))
    return head + 1;
  let at = head + 2;
  if (tokens[at]?.lower === 'the') at += 1;
  const from = at;
  while (at < head + LONGEST && isRightPart(reading, at, head) && !isHolder(reading, from, at)) {
    if (at > from && isPersonBehind(reading, at)) break;
    at += 1;
    if (tokens[at]?.text === "'s" && isField(reading, at - 1) && isRightPart(reading, at + 1, head)) at += 2;
    at = behindListed(reading, at, head);
    const [and, after] = [tokens[at], tokens[at + 1]];
    if (
      (and?.lower === 'and' || and?.text === '&') &&
      after !== undefined &&
      isRightPart(reading, at + 1, head) &&
      isField(reading, at + 1) &&
      !isListed(reading, at + 1) &&
      isField(reading, at - 1)
    )
      at += 1;
  }
  if (at === from) return head + 1;
  if (isCountryOnly(reading, from, at) && !isMission && !standsWithCountry(reading, head)) return head + 1;
  return behindCountry(reading, at);
}

/** Behind "of Ukraine", "of the Kyrgyz Republic" of "Chamber of Commerce and Industry of Ukraine". */
function behindCountry({ tokens, matches }: Reading, at: number): number {
  if (tokens[at]?.lower !== 'of') return at;
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const country = (matches[from] ?? []).find(({ kind }) => kind === 'country');
  const end = from + (country?.length ?? 0);
  // "of Ukraine Denys Shmyhal" names a person next, "of Ukraine's" is the country.
  return country === undefined || tokens[end]?.text === "'s" || CAPITAL.test(tokens[end]?.text ?? '')
    ? at
    : end;
}

/** "Communist Party of Vietnam Nguyen Phu Trong": the strange word behind the country opens the name of a person. */
const isHolder = ({ tokens, matches }: Reading, from: number, at: number): boolean =>
  !isCommon(tokens[at]?.lower ?? '') &&
  !ORGANIZATION_HEADS.has(tokens[at]?.lower ?? '') &&
  !CORPORATE.test(tokens[at]?.text ?? '') &&
  (matches[from] ?? []).some(({ kind, length }) => kind === 'country' && from + length === at);

/** "Council of Ministers Eduardo Arana": a first name with a further name behind it. */
function isPersonBehind({ tokens }: Reading, at: number): boolean {
  const [{ lower = '' } = {}, next] = [tokens[at], tokens[at + 1]];
  if (next?.isCapitalised !== true || next.sentence !== tokens[at]?.sentence) return false;
  return (isFirstName(lower) || isFamilyFirst(lower)) && !isCommon(lower) && !isCommon(next.lower);
}

const CHAMBER =
  /^(?:representatives|commons|lords|assembly|councillors|councilors|peoples|delegates|elders|federation|deputies|chiefs)$/;

/** "House of Representatives", "Chamber of Deputies": a legislature. */
export const isChamber = ({ tokens }: Reading, at: number): boolean =>
  /^(?:house|chamber)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'of' &&
  tokens[at + 2]?.isCapitalised === true &&
  CHAMBER.test(tokens[at + 2]?.lower ?? '');

/** Behind "Trade, Tourism" of "Ministry of Trade, Tourism and Investment": ordinary words or adjectives of nations that "and" closes. */
function behindListed(reading: Reading, at: number, head: number): number {
  const { tokens } = reading;
  const isItem = (index: number): boolean => isRightPart(reading, index, head) && isField(reading, index);
  let end = at;
  while (end < head + LONGEST && tokens[end]?.text === ',' && isItem(end - 1) && isItem(end + 1)) {
    end += 2;
    while (isItem(end)) end += 1;
  }
  if (end === at) return at;
  if (tokens[end]?.text === ',') end += 1;
  return tokens[end]?.lower === 'and' && isItem(end + 1) ? end : at;
}

/** "American University in Cairo", "Westminster International University in Tashkent": the city belongs to the name. */
const isUniversityAbroad = ({ tokens }: Reading, head: number): boolean =>
  tokens[head]?.lower === 'university' &&
  tokens[head + 1]?.lower === 'in' &&
  tokens[head + 2]?.isCapitalised === true &&
  /^(?:american|british|french|german|international|polytechnic|open|technical|western)$/.test(
    tokens[head - 1]?.lower ?? '',
  );

function isRightPart(reading: Reading, at: number, head: number): boolean {
  const token = reading.tokens[at];
  return (
    token !== undefined &&
    token.sentence === reading.tokens[head]?.sentence &&
    CAPITAL.test(token.text) &&
    (!NO_PART.has(token.lower) || isOfficeOf(reading, at))
  );
}

/** "Office of the Prime Minister", "Office of the President". */
function isOfficeOf({ tokens }: Reading, at: number): boolean {
  const from = tokens[at - 1]?.lower === 'prime' ? at - 1 : at;
  const isHead = tokens[at]?.lower === 'president' || from < at;
  return (
    isHead &&
    tokens[from - 1]?.lower === 'the' &&
    tokens[from - 2]?.lower === 'of' &&
    tokens[from - 3]?.lower === 'office'
  );
}

const isCountryOnly = (reading: Reading, from: number, to: number): boolean =>
  (reading.matches[from] ?? []).some((match) => match.kind === 'country' && from + match.length === to);

/** "Bank of China" and "Shipping Corporation of India" are names, "Federal Aviation Office of Germany" one without its country. */
function standsWithCountry(reading: Reading, head: number): boolean {
  const before = reading.tokens[head - 1];
  const isBare =
    before === undefined ||
    !CAPITAL.test(before.text) ||
    before.sentence !== reading.tokens[head]?.sentence ||
    NO_PART.has(before.lower);
  const type = headType(reading.tokens[head]?.lower ?? '');
  return (
    isBare ||
    (/^(?:company|party|ngo|university|armed-group|media)$/.test(type ?? '') &&
      !isListed(reading, head - 1)) ||
    /^(?:central|national|reserve|state|supreme|communist)$/.test(before.lower)
  );
}
