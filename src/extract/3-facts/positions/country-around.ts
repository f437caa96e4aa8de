import { canonicalTitle } from '../../../domain/position-entity.js';
import { firstIndex } from '../../../first-index.js';
import type { Analysis, Mention, Sentence } from '../../analysis.js';
import { elsewhere, type HomeCountries } from './home-country.js';
import { mayHold } from './incumbents.js';
import { capitalOfSpeech } from './speech-place.js';
import type { TitlePhrase } from './title-phrase.js';

/** An office of no named country, and who holds it. */
export interface BareOffice {
  readonly phrase: TitlePhrase;
  readonly holder: Mention;
  readonly homes: HomeCountries;
  /** The offices told before. */
  readonly earlier: readonly { readonly person: string; readonly of: string | undefined }[];
}

const ENCOUNTER =
  /^(?:met|meets?|meeting|held|holds?|talks|visit(?:s|ed|ing)?|arriv(?:es?|ed|ing)|counterparts?|signed|attend(?:s|ed|ing)?|hosts?|summit)$/;

/** Whether a country has such an office: the United States have secretaries only. */
export const hasOffice = (id: string, { row }: TitlePhrase): boolean =>
  id !== 'country:US' || !/\bminister\b/.test(row.name);

/**
 * Id of the country of the city that the sentence opens with, of the people around, or of the article; never one of which somebody else is
 * known to hold the office, nor the one an ambassador is sent to.
 */
export function countryAround(analysis: Analysis, office: BareOffice): string | undefined {
  const { phrase, holder, homes } = office;
  const sentence = analysis.sentences[analysis.tokens[phrase.titleFirst]?.sentence ?? -1];
  if (sentence === undefined) return undefined;
  const around = mentionsAround(analysis, sentence.index, phrase.first);
  const sought = {
    holder: analysis.entities.get(holder.entityId)?.name ?? '',
    post: canonicalTitle(phrase.title),
    day: analysis.publishedAt,
  };
  const others = [
    phrase.row.class === 'diplomat' ? hostOf(analysis, phrase) : undefined,
    countryOfCounterpart(analysis, holder, sentence),
  ];
  const mayBe = (id: string): boolean => !others.includes(id) && hasOffice(id, phrase) && mayHold(id, sought);
  const named = countriesOf(analysis, around);
  const isOfReaders = isReadersOwn(analysis, office);
  const surest = [
    countryOfDeed(analysis, phrase),
    ...(phrase.isNational ? named : []),
    phrase.row.class === 'spokesperson' ? capitalOfSpeech(analysis, holder, sentence) : undefined,
    countryOfScene(analysis, { sentence, around, titleFirst: phrase.titleFirst }),
    phrase.row.class === 'minister' && homes.likely.length > 0 ? homes.opening : undefined,
    isOfReaders ? undefined : homes.likely[0],
    phrase.row.class === 'minister' ? countryOfCompany(analysis, around) : undefined,
  ];
  const sure = surest.find((id) => id !== undefined && mayBe(id));
  return sure ?? (isOfReaders ? undefined : elsewhere(homes, named, mayBe));
}

/** "The Defence Minister, X, said more troops have arrived in Afghanistan", "Minister X": offices that a paper names so to readers of its own country, which is not the one written about. */
function isReadersOwn(analysis: Analysis, { phrase, holder, homes, earlier }: BareOffice): boolean {
  const [home] = homes.likely;
  if (phrase.title === 'Minister') return true;
  if (home !== undefined && !homes.topics.has(home)) return false;
  if (earlier.some(({ person, of }) => person === holder.entityId && of === undefined)) return true;
  const lead = analysis.sentences.find(({ isHeadline }) => !isHeadline)?.index ?? 0;
  return (analysis.tokens[phrase.titleFirst]?.sentence ?? 0) <= lead || homes.firstToken >= phrase.titleFirst;
}

/** "X and his Korean counterpart", "X met his Korean counterpart": X is of another country. */
function countryOfCounterpart(
  analysis: Analysis,
  { lastToken, sentence }: Mention,
  { lastToken: end }: Sentence,
): string | undefined {
  const { tokens, mentions } = analysis;
  const words = tokens.slice(lastToken, Math.min(end, lastToken + 8));
  const counterpart = lastToken + words.findIndex(({ lower }) => lower === 'counterpart');
  if (counterpart < lastToken) return undefined;
  for (let at = firstOfSentence(mentions, sentence); mentions[at]?.sentence === sentence; at += 1)
    if (mentions[at]?.lastToken === counterpart)
      return countryOf(analysis, analysis.entities.get(mentions[at]?.entityId ?? '')?.country);
  return undefined;
}

/** The court named last, here or in the sentence before. */
export function courtNear(analysis: Analysis, { titleFirst, first }: TitlePhrase): string | undefined {
  const sentence = analysis.tokens[titleFirst]?.sentence ?? -1;
  return mentionsAround(analysis, sentence, first).findLast(
    ({ entityId }) => analysis.entities.get(entityId)?.type === 'court',
  )?.entityId;
}

/** Whether the European Union or its Commission is named in the sentence of the office or in the one before. */
export function isUnionNear(analysis: Analysis, { titleFirst }: TitlePhrase): boolean {
  const sentence = analysis.sentences[analysis.tokens[titleFirst]?.sentence ?? -1];
  return (
    sentence !== undefined &&
    mentionsAround(analysis, sentence.index, sentence.lastToken).some(({ entityId }) =>
      /^org:european-(?:union|commission)$/.test(entityId),
    )
  );
}

/** What is called by such nouns, and the types of bodies that it may be. */
const BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:company|firm|conglomerate|manufacturer|airline|carmaker|automaker|lender|bank|retailer|giant)$/,
    /^company$/,
  ],
  [/^(?:alliance|bloc|union|grouping|body|fund)$/, /^igo$/],
  [/^organi[sz]ation$/, /^(?:igo|ngo)$/],
  [/^group$/, /^(?:company|igo|ngo|armed-group|party)$/],
  [/^party$/, /^party$/],
  [/^(?:ministry|department)$/, /^ministry$/],
  [/^(?:agency|watchdog|commission|authority)$/, /^(?:agency|igo)$/],
  [/^(?:court|tribunal)$/, /^court$/],
  [/^(?:university|college|institute)$/, /^university$/],
];
const SENTENCES_BACK = 3;
const SENTENCES_OF_TOPIC = 12;

/** "the alliance" before "'s secretary general": the body of such a kind or name that is named last before; without a noun any body. */
export function bodyNear(
  analysis: Analysis,
  { titleFirst, first }: TitlePhrase,
  noun?: string,
): string | undefined {
  const types = noun === undefined ? /^/ : BODIES.find(([form]) => form.test(noun))?.[1];
  const sentence = analysis.tokens[titleFirst]?.sentence ?? -1;
  return mentionsAround(analysis, sentence + 1 - SENTENCES_BACK, first).findLast(({ entityId }) => {
    const body = entityId.startsWith('org:') ? analysis.entities.get(entityId) : undefined;
    return (
      body !== undefined && (types?.test(body.type ?? '') === true || nameHas(analysis, entityId, noun ?? ''))
    );
  })?.entityId;
}

/** Whether the name of an entity has such small words. */
export const nameHas = ({ entities }: Analysis, id: string, words: string): boolean =>
  ` ${entities.get(id)?.name.toLowerCase() ?? ''} `.includes(` ${words} `);

/** The only body of such types that the sentence names before the office, else the one that it and the sentences before name most; of several the first. */
export function bodyToldMost(
  analysis: Analysis,
  { titleFirst, first }: TitlePhrase,
  types: RegExp,
): string | undefined {
  const counts = new Map<string, number>();
  const here = new Set<string>();
  const own = analysis.tokens[titleFirst]?.sentence ?? -1;
  for (const { entityId, sentence } of mentionsAround(analysis, own + 1 - SENTENCES_OF_TOPIC, first)) {
    if (!entityId.startsWith('org:') || !types.test(analysis.entities.get(entityId)?.type ?? '')) continue;
    counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
    if (sentence === own) here.add(entityId);
  }
  const [only] = here;
  return here.size === 1 ? only : [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** "The bank has lent Kenya more, its president, X, said", "China waits. Its spokesman, X, said": the body or country that the sentence, or the one before, opens with. */
export function ownerOfIts(analysis: Analysis, { first, titleFirst }: TitlePhrase): string | undefined {
  const { tokens } = analysis;
  if (tokens[first]?.lower !== 'its') return undefined;
  if (tokens[first - 1]?.text === ',') return openingOf(analysis, titleFirst);
  const isFirst = tokens[first - 1]?.sentence !== tokens[first]?.sentence;
  return isFirst ? openingOf(analysis, first - 1) : undefined;
}

/** "Serbia pulled out, with Defence Minister X citing the weather": the country whose deed it is. */
function countryOfDeed(analysis: Analysis, { first, titleFirst }: TitlePhrase): string | undefined {
  const { tokens } = analysis;
  if (tokens[first - 1]?.lower !== 'with' || tokens[first - 2]?.text !== ',') return undefined;
  const opening = openingOf(analysis, titleFirst);
  return opening?.startsWith('country:') === true ? opening : undefined;
}

/** "The European Investment Bank will lend more, President X said". */
export function bankThatOpens(analysis: Analysis, { titleFirst }: TitlePhrase): string | undefined {
  const opening = openingOf(analysis, titleFirst);
  return /^org:.*\bbank\b/.test(opening ?? '') ? opening : undefined;
}

/** The body or country that the sentence of a token opens with. */
function openingOf(analysis: Analysis, at: number): string | undefined {
  const sentence = analysis.sentences[analysis.tokens[at]?.sentence ?? -1];
  if (sentence === undefined) return undefined;
  const isLed = /^(?:but|and|however|meanwhile)$/.test(analysis.tokens[sentence.firstToken]?.lower ?? '');
  const from = sentence.firstToken + Number(isLed);
  const isThe = analysis.tokens[from]?.lower === 'the';
  return mentionsAround(analysis, sentence.index + 1, at).find(
    ({ firstToken, entityId }) => firstToken <= from + Number(isThe) && /^(?:org|country):/.test(entityId),
  )?.entityId;
}

/** The country behind "ambassador to". */
const hostOf = ({ mentions, tokens }: Analysis, { last, titleFirst }: TitlePhrase): string | undefined => {
  const sentence = tokens[titleFirst]?.sentence ?? -1;
  for (let at = firstOfSentence(mentions, sentence); mentions[at]?.sentence === sentence; at += 1)
    if (mentions[at]?.lastToken === last) return mentions[at]?.entityId;
  return undefined;
};

/** Id of the country with a code, where the article knows it. */
export const countryOf = ({ entities }: Analysis, code: string | null | undefined): string | undefined =>
  code != null && entities.has(`country:${code}`) ? `country:${code}` : undefined;

/** Countries and those of cities, the last named first. */
const countriesOf = (analysis: Analysis, mentions: readonly Mention[]): string[] =>
  mentions
    .toReversed()
    .filter(({ entityId }) => /^(?:country|place):/.test(entityId))
    .flatMap(({ entityId }) => countryOf(analysis, analysis.entities.get(entityId)?.country) ?? []);

interface Opening {
  readonly sentence: Sentence;
  readonly around: readonly Mention[];
  readonly titleFirst: number;
}

/** "In Paris, Foreign Minister X hailed the vote": whoever speaks in a city speaks for its country; who meets others there may be a guest. */
function countryOfScene(analysis: Analysis, { sentence, around, titleFirst }: Opening): string | undefined {
  const { firstToken, lastToken } = sentence;
  if (analysis.tokens[firstToken]?.lower !== 'in') return undefined;
  if (analysis.tokens.slice(titleFirst, lastToken).some(({ lower }) => ENCOUNTER.test(lower)))
    return undefined;
  const city = around.find((mention) => mention.firstToken === firstToken + 1);
  return countryOf(analysis, analysis.entities.get(city?.entityId ?? '')?.country);
}

/** A minister of no named country among people and bodies of one country, here and in the sentence before, is of it. */
function countryOfCompany(analysis: Analysis, around: readonly Mention[]): string | undefined {
  const codes = new Set<string>();
  for (const { entityId } of around) {
    const entity = analysis.entities.get(entityId);
    if (entity?.country == null || entity.type === 'armed-group') continue;
    if (entity.kind === 'person' || entity.kind === 'organization') codes.add(entity.country);
  }
  const [only] = codes;
  return codes.size === 1 ? countryOf(analysis, only) : undefined;
}

/** The mentions from the sentence before a given one on, up to a token, in order of the text. */
export function mentionsAround({ mentions }: Analysis, sentence: number, before: number): readonly Mention[] {
  const around: Mention[] = [];
  for (
    let at = firstOfSentence(mentions, sentence - 1);
    (mentions[at]?.firstToken ?? before) < before;
    at += 1
  ) {
    const mention = mentions[at];
    if (mention !== undefined) around.push(mention);
  }
  return around;
}

/** Index of the first mention of a sentence or of a later one. */
const firstOfSentence = (mentions: readonly Mention[], sentence: number): number =>
  firstIndex(mentions.length, (at) => (mentions[at]?.sentence ?? 0) >= sentence);
