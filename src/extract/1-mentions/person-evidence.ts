import { leadersBySurname, reportingVerbByForm, titlesByForm } from '../lexicon/lexicon.js';
import type { Lead } from './person-leads.js';
import { isFamilyBeforeGiven, isFirstName, isPlainWord, isSurname, type NameShape } from './person-names.js';
import { isOpening, isProper, type Reading } from './reading.js';

/** `weak`: only the look of the name speaks for a person. */
export type Certainty = 'strong' | 'weak' | 'none';

/** A name as read: its form and what stands before it. */
export interface NameRead {
  readonly shape: NameShape;
  readonly lead: Lead;
}

/** Whether the tables have the whole name for something else; behind a title a city's or an ambiguous name may be a person's. */
function isNamedOtherwise(reading: Reading, at: number, { shape, lead }: NameRead): boolean {
  const isTitled = lead.titles.length > 0;
  const longest = reading.matches[at]?.[0];
  if (longest === undefined || longest.kind === 'leader' || longest.length < shape.last - at) return false;
  return !(isTitled && longest.length === 1 && (longest.kind === 'place' || longest.kind === 'capital'));
}

/** An ordinary word behind a title is a name when it is a known one, or when the title is a form of address: "Sen. Frist". */
const isNameBehind = (lead: Lead, word: string, count: number): boolean =>
  count > 1 ||
  isKnownName(word) ||
  lead.titles.some((title) => title.class === 'honorific' || title.class === 'legislator');

const isKnownName = (word: string): boolean =>
  isSurname(word.toLowerCase()) || isFirstName(word.toLowerCase()) || leadersBySurname(word).length > 0;

/** "John Radcliffe Hospital": a thing that bears a person's name. */
const isFacility = (reading: Reading, last: number): boolean =>
  reading.tokens[last]?.isCapitalised === true &&
  /^(?:hospital|airport|museum|cent(?:er|re)|stadium|library|university|college|school|prize|award|foundation|street|avenue|bridge|square|park|highway|mosque|cathedral|church|station|hotel|theat(?:er|re)|institute|festival|cup|trophy|building|tower|dam|island|river|lake|mount)$/.test(
    reading.tokens[last]?.lower ?? '',
  );

/** How sure the name is a person's: by title, first name and list, else by its look and the words around it. */
export function weighName(reading: Reading, at: number, { shape, lead }: NameRead): Certainty {
  const { tokens } = reading;
  const first = tokens[at];
  if (first === undefined || isFacility(reading, shape.last)) return 'none';
  const isUnsure = reading.isTitleCase[first.sentence] === true || lead.isPlural;
  if (shape.words === 1 && isUnsure && !isKnownName(first.text)) return 'none';
  if (shape.words === 2 && isFamilyBeforeGiven(first.text, tokens[shape.last - 1]?.text ?? ''))
    return 'strong';
  const isOther = isNamedOtherwise(reading, at, { shape, lead });
  const opening = reading.matches[at]?.find((match) => match.length === 1);
  const isPlaceFirst =
    opening !== undefined && /^(?:place|capital|region|country|demonym)$/.test(opening.kind);
  const isDescription = isPlaceFirst || isPlainWord(first.lower) || isPlainWord(tokens[at + 1]?.lower ?? '');
  const isApposed = isAppositive(reading, at, shape.last);
  if (shape.words > 2 && isDescription && !isFirstName(first.lower) && !isApposed) return 'none';
  const count = shape.words + Number(shape.hasInitial);
  if (lead.titles.length > 0 && !isPlainWord(first.lower) && !(isOther && count === 1)) return 'strong';
  if (lead.titles.length > 0 && !isOther && isProper(reading, at) && isNameBehind(lead, first.text, count))
    return 'strong';
  if (count < 2) return isApposed && isProper(reading, at) && !isOther ? 'strong' : 'none';
  if (isOther) return 'none';
  if (isApposed) return 'strong';
  if (shape.hasFirstName && (!isOpening(reading, at) || !isPlainWord(first.lower))) return 'strong';
  if (shape.hasInitial && isProper(reading, at)) return 'strong';
  if (isPlainWord(first.lower) || !isProper(reading, at)) return 'none';
  const tail = tokens[shape.last - 1]?.lower ?? '';
  if (isPlainWord(tail) || reading.writtenSmall.has(tail)) return 'none';
  if (reading.isTitleCase[first.sentence] === true) return 'none';
  return shape.hasSurname || shape.hasParticle || isPersonal(reading, at, shape.last) ? 'strong' : 'weak';
}

/** What bodies and places do not do. */
const PERSONAL = /^(?:resigned|resigns|retired|flew|testified|died|married|arrived|stepped)$/;

/** Words around a name that only people have: "said X", "X, 45,", "X, who", "X's wife", "met with X". */
function isPersonal(reading: Reading, at: number, last: number): boolean {
  const { tokens } = reading;
  const [before, after, second] = [
    tokens[at - 1]?.lower ?? '',
    tokens[last]?.lower ?? '',
    tokens[last + 1]?.lower ?? '',
  ];
  const verb = /^(?:also|later|has|had|then|earlier|further|reportedly)$/.test(after) ? second : after;
  if (
    PERSONAL.test(verb) ||
    reportingVerbByForm(verb) !== undefined ||
    reportingVerbByForm(before) !== undefined
  )
    return true;
  if (after === ',' && (/^\d{1,2}$/.test(second) || second === 'who' || second === 'whose')) return true;
  if (after === ',' && isOffice(reading, last + 1)) return true;
  if (after === 'who' || after === 'himself' || after === 'herself') return true;
  if (
    after === "'s" &&
    /^(?:wife|husband|son|daughter|mother|father|family|lawyer|brother|sister|widow|spokesman|spokesperson|spokeswoman|office)$/.test(
      second,
    )
  )
    return true;
  return after === '(' && /^(?:r|d|r-\w+|d-\w+|born)$/.test(second);
}

/** "X, chairman of the commission": an office behind the comma. */
function isOffice({ tokens, matches }: Reading, at: number): boolean {
  let from = at;
  for (let step = 0; step < 4; step += 1) {
    const lower = tokens[from]?.lower ?? '';
    const owner = matches[from]?.find(({ kind }) => /^(?:country|capital|demonym|organization)$/.test(kind));
    if (owner !== undefined) from += owner.length;
    else if (
      /^(?:the|a|an|'s|his|her|its|their|chief|senior|deputy|first|former|special|national|acting|vice|top|then)$/.test(
        lower,
      )
    ) {
      if (isSmallOffice(tokens, from)) return true;
      from += 1;
    } else break;
  }
  return isSmallOffice(tokens, from);
}

/** "chairman", "chief negotiator". */
const isSmallOffice = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.isCapitalised === false &&
  [tokens[at]?.lower ?? '', `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`].some(
    (form) => titlesByForm(form)[0]?.isOffice === true,
  );

const APPOSED =
  /^(?:spokesperson|spokesman|spokeswoman|director|chairman|chief|head|leader|counterpart|deputy|lawyer|wife|husband|son|daughter|brother|sister|father|mother|widow|successor|predecessor|founder|adviser|advisor|aide|owner|president|minister|ambassador|commander|secretary|general|editor|coach|candidate|rival|opponent|victim|author|nephew|cousin|uncle|aunt|colleague)$/;

/** "its director, Hamid X, has", "Merkel's spokesperson, Steffen Seibert, said": a name between commas behind what the person is. */
function isAppositive(reading: Reading, at: number, last: number): boolean {
  const { tokens } = reading;
  const noun = tokens[at - 2]?.lower ?? '';
  if (tokens[at - 1]?.text !== ',') return false;
  if (!(APPOSED.test(noun) || titlesByForm(noun).length > 0 || isBehindOffice(reading, at - 1))) return false;
  return /^[,.;)]$/.test(tokens[last]?.text ?? '');
}

const OFFICE_REACH = 12;

/** "the president of the Nigeria Labour Congress (NLC), X,": an office with its body ends at the comma. */
function isBehindOffice({ tokens }: Reading, comma: number): boolean {
  const sentence = tokens[comma]?.sentence;
  for (let at = comma - 1; at > comma - OFFICE_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || /^[,;:"]$/.test(token.text)) return false;
    const [before, first] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
    if (
      /^(?:of|for)$/.test(token.lower) &&
      (titlesByForm(before)[0]?.isOffice === true || titlesByForm(`${first} ${before}`)[0]?.isOffice === true)
    )
      return true;
    if (
      !token.isCapitalised &&
      !/^(?:the|of|and|for|on|in|&|\(|\)|'s|'|opposition|ruling|main|national|state|federal|regional|local|largest|private)$/.test(
        token.lower,
      )
    )
      return false;
  }
  return false;
}
