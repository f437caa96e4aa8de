import { findDateline } from '../dateline.js';
import { isPlaceLike, placesOf } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause, PrepositionalPhrase } from '../grammar/clause.js';
import type { Reading } from '../grammar/readings.js';

/** "talks on the war in Yemen": the place is that of the war. */
const TROUBLE =
  /^(?:situation|crisis|conflict|war|development|fighting|violence|peace|unrest|clash|hostility|ceasefire|stability|election|operation|project|mission)$/;

/** What one stands on. */
const GROUND =
  /^(?:island|isle|peninsula|border|frontier|coast|outskirt|shore|bank|beach|base|ship|vessel|carrier|ground|line|side|campus|square|hill|mountain)$/;

/** Where the prepositional phrases say it happens: one place behind "in" or "at", the most specific. */
export function placeIn(article: ArticleReading, list: readonly PrepositionalPhrase[]): string | undefined {
  for (const [at, { preposition, phrases }] of list.entries()) {
    // "spoke about the meeting in Warsaw": what stands behind is of the matter.
    if (/^(?:about|regarding|concerning)$/.test(preposition)) break;
    if (preposition === 'in' && list[at - 1]?.phrases.some(({ headLemma }) => TROUBLE.test(headLemma)))
      continue;
    if (!/^(?:in|at|on|near|outside)$/.test(preposition)) continue;
    const places = placesOf(phrases.filter(({ refs }) => refs.length > 0 && refs.every(isPlaceLike)));
    const inner =
      places.length > 0 ? places : [...innerPlaces(article, phrases), ...bareCapital(article, phrases)];
    // "his first trip outside Europe"
    if (preposition === 'outside' && inner.some((id) => isContinent(article, id))) continue;
    // "talks on Kashmir at Wagah"
    if (preposition === 'on' && !phrases.some(({ headLemma }) => GROUND.test(headLemma))) continue;
    // "at the White House" names no country as a place.
    if (preposition !== 'in' && inner.every((id) => id.startsWith('country:'))) continue;
    if (inner.length === 1 || (inner.length > 1 && isWithin(article, inner))) return inner[0];
  }
  return undefined;
}

const BARE_CAPITAL =
  /^(?:the|this)(?: [\p{L} -]+ (?:nation|country|state|kingdom|republic|island) 's)? capital$|^this city$/u;

/** "in the capital", "in the Central Asian nation's capital": that of the dateline. */
export function bareCapital({ spoken }: ArticleReading, phrases: readonly NounPhrase[]): string[] {
  const isBare = phrases.some(({ words }) => BARE_CAPITAL.test(words.join(' ')));
  const place = isBare ? findDateline(spoken)?.place : undefined;
  return place === undefined ? [] : [place];
}

const isContinent = ({ spoken }: ArticleReading, id: string): boolean =>
  /^(?:Africa|Asia|Europe|Latin America|South America|North America|the Middle East|Middle East|Antarctica|Oceania)$/.test(
    spoken.entities.get(id)?.name ?? '',
  );

/** "in the Russian city of Sochi", "in Kazakhstan's capital": a place named before the head. */
function innerPlaces(article: ArticleReading, phrases: readonly NounPhrase[]): string[] {
  return phrases
    .filter(({ headLemma }) =>
      /^(?:city|capital|town|village|district|island|suburb|port|resort|province|region|palace|airport|embassy|residence|villa|mansion|monastery)$/.test(
        headLemma,
      ),
    )
    .flatMap((phrase) => {
      const places = (article.mentions[article.spoken.tokens[phrase.first]?.sentence ?? 0] ?? []).filter(
        ({ firstToken, entityId }) =>
          firstToken >= phrase.first &&
          firstToken <= phrase.last + 1 &&
          entityId.startsWith('place:') &&
          !isWider(article, phrase, entityId),
      );
      // "the Black Sea resort of Sochi": what stands behind "of".
      const named = places.filter(({ firstToken }) => firstToken > phrase.last);
      return named.length > 0 ? named : places;
    })
    .map(({ entityId }) => entityId);
}

/** "the Central Asian nation's capital": a part of the world is no capital. */
const isWider = ({ spoken }: ArticleReading, { headLemma }: NounPhrase, id: string): boolean =>
  headLemma === 'capital' && spoken.entities.get(id)?.type === 'region';

/** "Sochi, Russia": the second contains the first. */
function isWithin({ spoken }: ArticleReading, [first, second]: readonly string[]): boolean {
  return `country:${spoken.entities.get(first ?? '')?.country}` === second;
}

/** "In Niamey, they met", "On Tuesday in Shanghai, X met Y": a place before the first clause. */
export function frontedPlace(
  article: ArticleReading,
  { chunks, clauses }: Reading,
  clause: Clause | undefined = clauses[0],
): string | undefined {
  const begin = clauses[0]?.first ?? 0;
  const own = clause === clauses[0] ? undefined : placeBefore(article, chunks, clause?.first ?? 0);
  if (own !== undefined) return own;
  const fronted = chunks.flatMap((chunk, at): PrepositionalPhrase[] => {
    const phrase = chunks[at + 1];
    return chunk.kind === 'preposition' && phrase?.kind === 'phrase' && phrase.last <= begin
      ? [{ preposition: chunk.text, phrases: [phrase] }]
      : [];
  });
  return placeIn(article, fronted);
}

/** "and in Manila, the last stop, President X will receive him": the place behind the "and" that joins the clause. */
function placeBefore(article: ArticleReading, chunks: Reading['chunks'], first: number): string | undefined {
  const and = chunks.findLastIndex((chunk) => chunk.kind === 'coordinator' && chunk.last <= first);
  const [opening, place] = [chunks[and + 1], chunks[and + 2]];
  const behindColon = placeBehindColon(article, chunks, first);
  if (behindColon !== undefined) return behindColon;
  return and > 0 && opening?.kind === 'preposition' && place?.kind === 'phrase' && place.last <= first
    ? placeIn(article, [{ preposition: opening.text, phrases: [place] }])
    : undefined;
}

/** "It is done: on Monday, in the palace, A and B signed": behind the colon, before the clause. */
function placeBehindColon(
  article: ArticleReading,
  chunks: Reading['chunks'],
  first: number,
): string | undefined {
  const colon = chunks.findLastIndex(
    (chunk) => chunk.kind === 'mark' && /^[:;]$/.test(chunk.text) && chunk.last <= first,
  );
  const before = colon < 0 ? [] : chunks.slice(colon + 1).filter(({ last }) => last <= first);
  if (before.some(({ kind }) => kind === 'verb' || kind === 'relative')) return undefined;
  return placeIn(
    article,
    before.flatMap((chunk, at): PrepositionalPhrase[] => {
      const phrase = before[at + 1];
      return chunk.kind === 'preposition' && phrase?.kind === 'phrase'
        ? [{ preposition: chunk.text, phrases: [phrase] }]
        : [];
    }),
  );
}

/** "He arrived in Lima, where he met Y": the place before "where"; "here": the place of the dateline. */
export function pointedPlace(
  article: ArticleReading,
  { chunks }: Reading,
  clause: Clause,
): string | undefined {
  const { tokens } = article.spoken;
  if (tokens.slice(clause.verb.first, clause.last + 2).some(({ lower }) => lower === 'here'))
    return findDateline(article.spoken)?.place;
  const before = article.readings[clause.sentence - 1];
  if (before !== undefined && isThere(article, clause)) return lastPlace(article, before.sentence);
  const noun = nounBeforeWhere(chunks, clause);
  return noun === undefined ? undefined : placesOf([noun])[0];
}

/** "He arrived in Lima, where he met Y": the noun before the "where" that opens a clause. */
export function nounBeforeWhere(chunks: Reading['chunks'], { verb }: Clause): NounPhrase | undefined {
  const where = chunks.findLastIndex(
    (chunk) => chunk.kind === 'subordinator' && chunk.text === 'where' && chunk.first < verb.first,
  );
  if (where < 1) return undefined;
  const noun = chunks[chunks[where - 1]?.kind === 'mark' ? where - 2 : where - 1];
  return noun?.kind === 'phrase' ? noun : undefined;
}

/** "Talks are scheduled there": no "there is". */
function isThere(
  { spoken: { tokens, sentences } }: ArticleReading,
  { verb, last, sentence }: Clause,
): boolean {
  // "There he signed": the sentence opens with it.
  const first = sentences[sentence]?.firstToken ?? 0;
  const isOpening = tokens[first]?.lower === 'there' && verb.first > first + 1;
  return (
    isOpening || tokens.slice(verb.last, Math.max(last, verb.last + 1)).some(({ lower }) => lower === 'there')
  );
}

/** The last place that a sentence names. */
const lastPlace = ({ mentions }: ArticleReading, sentence: number): string | undefined =>
  (
    mentions[sentence]?.findLast(({ entityId }) => entityId.startsWith('place:')) ??
    mentions[sentence]?.findLast(({ entityId, kind }) => kind === 'name' && entityId.startsWith('country:'))
  )?.entityId;

const AWAITED = /^(?:expect|schedule|slate|set|plan|suppose)$/;

/** "had been due in Lima", "had been scheduled to meet", "was to have begun": by the time of the report it is off. */
export function isGivenUp(
  { spoken }: ArticleReading,
  { verb, lemma, object, isPassive, governor }: Clause,
): boolean {
  const has = (from: number, to: number, word: string): boolean =>
    spoken.tokens.slice(from, to).some(({ lower }) => lower === word);
  const isDue = (clause: Pick<Clause, 'lemma' | 'object' | 'isPassive'>): boolean =>
    clause.isPassive
      ? AWAITED.test(clause.lemma)
      : clause.lemma === 'be' &&
        clause.object.some(({ headLemma }) => /^(?:due|set|slated)$/.test(headLemma));
  const awaiting = [{ verb, lemma, object, isPassive }, ...(governor === undefined ? [] : [governor])].find(
    isDue,
  );
  if (awaiting !== undefined && has(awaiting.verb.first, awaiting.verb.main, 'had')) return true;
  return verb.form === 'infinitive' && governor?.lemma === 'be' && has(verb.first, verb.main, 'have');
}

/** What stands before "after a visit to B". */
export function beforeOther(list: readonly PrepositionalPhrase[]): readonly PrepositionalPhrase[] {
  const at = list.findIndex(({ preposition }) =>
    /^(?:after|following|before|during|since)$/.test(preposition),
  );
  return at < 0 ? list : list.slice(0, at);
}
