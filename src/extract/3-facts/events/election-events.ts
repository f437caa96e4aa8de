import type { NounPhrase } from '../grammar/chunks.js';
import { behindAll } from '../grammar/phrase-use.js';
import { actorsIn } from '../grammar/represented.js';
import { countriesOf } from './electorate.js';
import type { EventMention, Participant } from './event-mention.js';
import { EVENT_NOUNS } from './event-nouns.data.js';
import { DEFEATING } from './event-verbs.data.js';
import { mention, people, type Scene, unique } from './scene.js';
import { placeIn } from './setting.js';

const VOTERS = /^(?:voter|citizen|people|electorate|elector|national|million|thousand|expatriate)$/;
const BALLOTS = /^(?:ballot|vote)$/;
const PARTY = /^(?:convention|congress|conference|assembly|meeting)$/;
const POLLS = /^(?:poll|polling|ballot box|urn)$/;
const TERM = /^(?:term|re-election|reelection|presidency|majority|mandate)$/;
const WINNING = new Set(['win', 'secure', 'clinch', 'earn', 'seal', 'gain']);

/** What verbs tell of an election: "Ukrainians voted", "went to the polls", "cast ballots", "polls opened", "won a second term", "defeated X in the run-off". */
export function election(scene: Scene): EventMention[] {
  const { lemma, subject, object, prepositions } = scene.clause;
  if (lemma === 'vote')
    return subject.some(isPopulace) && behindAll(prepositions, 'against').length === 0 ? vote(scene) : [];
  // "Colombians elect a new president in May"
  // "Estonia, which elects a new parliament in March"
  if (lemma === 'elect') return subject.some(isPopulace) || isOwnElection(scene) ? vote(scene) : [];
  // "cast ballots at the party's convention"
  if (lemma === 'cast')
    return heads(object, BALLOTS) && !heads(behindAll(prepositions, 'at'), PARTY) ? vote(scene) : [];
  if (/^(?:go|head|return|flock)$/.test(lemma))
    return heads(behindAll(prepositions, 'to'), POLLS) ? vote(scene) : [];
  if (/^(?:open|close)$/.test(lemma))
    return subject.length === 1 && subject[0]?.head === 'polls' ? vote(scene) : [];
  if (WINNING.has(lemma)) return heads(object, TERM) ? won(scene, []) : [];
  return DEFEATING.has(lemma) && isContest(scene) ? won(scene, object) : [];
}

/** Whether the verb may tell an election. */
export const isVoting = (lemma: string): boolean =>
  /^(?:vote|elect|cast|go|head|return|flock|open|close)$/.test(lemma) ||
  WINNING.has(lemma) ||
  DEFEATING.has(lemma);

const heads = (phrases: readonly NounPhrase[], wanted: RegExp): boolean =>
  phrases.some(({ headLemma }) => wanted.test(headLemma));

/** "Voters", "Ukrainians", "people in Kosovo"; a parliament or council that votes holds no election. */
const isPopulace = ({ headLemma, refs, head }: NounPhrase): boolean =>
  VOTERS.test(headLemma) ||
  (refs.some((id) => id.startsWith('country:')) && /(?:s|ese|ish|sh|ch)$/.test(head));

const ELECTED = /^(?:parliament|president|assembly|legislature|government|leader|lawmaker)$/;
const isOwnElection = ({ clause }: Scene): boolean =>
  !clause.isPassive &&
  heads(clause.object, ELECTED) &&
  clause.subject.some(({ refs }) => refs.some((id) => id.startsWith('country:')));

const isContest = ({ clause }: Scene): boolean =>
  clause.prepositions.some(
    ({ preposition, phrases }) =>
      preposition === 'in' &&
      phrases.some(({ headLemma }) => EVENT_NOUNS.get(headLemma) === 'election') &&
      !clause.prepositions.some((behindIt) =>
        behindIt.phrases.some(({ headLemma }) => /confidence$/.test(headLemma)),
      ),
  );

/** The people whose country votes. */
function vote(scene: Scene): EventMention[] {
  const { article, clause, reading } = scene;
  const place = placeIn(article, clause.prepositions);
  const told = [...actorsIn(reading, clause.subject), ...clause.subject.flatMap(({ owners }) => owners)];
  // "had elected a party similar to Egypt's": whoever votes is named before.
  const inside = (article.mentions[reading.sentence] ?? []).filter(
    ({ firstToken }) => firstToken < clause.verb.main,
  );
  const [country] = [told, place === undefined ? [] : [place], inside.map(({ entityId }) => entityId)]
    .map((ids) => countriesOf(article, ids))
    .find((ids) => ids.length > 0) ?? [undefined];
  if (country === undefined) return [];
  const participants: Participant[] = [{ id: country, role: 'participant', basis: 'stated' }];
  return [mention(scene, 'election', { participants, place: place ?? country })];
}

function won(scene: Scene, losers: readonly NounPhrase[]): EventMention[] {
  const { clause, article } = scene;
  const participants = unique(
    people(scene, [...clause.subject, ...losers], 'participant').filter(({ id }) => id.startsWith('person:')),
  );
  const isTold = participants.length > (losers.length > 0 ? 1 : 0);
  return isTold
    ? [mention(scene, 'election', { participants, place: placeIn(article, clause.prepositions) })]
    : [];
}
