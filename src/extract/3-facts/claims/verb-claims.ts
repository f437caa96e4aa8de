import type { ExtractedClaim } from '../../../domain/extraction.js';
import type { Predicate, RelationType } from '../../../domain/relations.js';
import { flatMap } from '../../../flat-map.js';
import { actorsOf, isActor, ownersOf } from '../grammar/actors.js';
import { type ArticleReading, basisOf } from '../grammar/article-reading.js';
import { isOfWords } from '../grammar/attack-of-words.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { dateOfClause } from '../grammar/clause-dates.js';
import { quoteWholeClause } from '../grammar/clause-extent.js';
import { statusOf } from '../grammar/deed-status.js';
import { dayOfPast } from '../grammar/past-day.js';
import { behind, tailOf } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { holderInside } from '../grammar/represented.js';
import { type ClaimDraft, makeClaim, SPEECH_ACTS } from './claim-draft.js';
import { referents, type Things } from './things.js';
import { VERB_CUES, type VerbCue } from './verb-cues.data.js';
import { statementAt } from './voice.js';

/** Blame and praise for what someone does is blame and praise for them: "condemned Turkish drilling". */
const REACHES_OWNER: ReadonlySet<RelationType> = new Set([
  'CRITICIZED',
  'REJECTED',
  'OPPOSES',
  'SUPPORTS',
  'DISCUSSED',
  'THREATENED',
  'REQUESTED',
] as const);
/** Visits and meetings that happened or will are claimed by their events. */
const EVENTFUL: ReadonlySet<RelationType> = new Set(['VISITED', 'MET_WITH'] as const);
const OFFICE =
  /^(?:president|minister|premier|chancellor|leader|secretary|chief|chair|chairman|governor|mayor|ambassador|envoy|speaker|head|director|commander|judge|nominee)$/;

/** "opposed the invasion of Iraq": whom it was done to is not opposed. */
const DONE_TO =
  /^(?:invasion|occupation|annexation|attack|bombing|bombardment|shelling|strike|blockade|siege|killing|murder|assassination|massacre|persecution|arrest|detention|imprisonment|expulsion|destruction|treatment|abuse|partition|embargo|sanction)$/;

/** "discussed the situation in Gaza"; "discussed the issue in Cairo": where they did. */
const HAPPENS =
  /^(?:situation|crisis|conflict|war|development|event|fighting|violence|peace|unrest|clash|ceasefire|truce|election|operation|escalation|tension|attack|process|relief|reconstruction|future|status)$/;

/** "welcomed the deal", "welcomed Iran's efforts"; a delegation that is welcomed is received. */
const isWelcome = (things: Things, phrase: NounPhrase): boolean =>
  referents(things, phrase).some((id) => /^(?:agreement|event):/.test(id)) ||
  /^(?:initiative|decision|plan|proposal|effort|commitment|leadership|role|contribution|progress|step|move|offer|reform|support|readiness|willingness|pledge|announcement|statement|participation|accession)$/.test(
    phrase.headLemma,
  );

/** Relations that verbs state, each clause read by its subject, objects and prepositions. */
export function claimsOfVerbs(article: ArticleReading, things: Things): ExtractedClaim[] {
  return flatMap(article.readings, (reading) =>
    flatMap(reading.clauses, (clause) => readClause({ article, things, reading, clause })),
  );
}

interface Scene {
  readonly article: ArticleReading;
  readonly things: Things;
  readonly reading: Reading;
  readonly clause: Clause;
}

/** Of "pull out" those of "pull", where it has none of its own. */
const cuesOf = (lemma: string): readonly VerbCue[] =>
  VERB_CUES.get(lemma) ?? (lemma.includes(' ') ? VERB_CUES.get(lemma.split(' ')[0] ?? '') : undefined) ?? [];

function readClause(scene: Scene): ExtractedClaim[] {
  const { clause, article } = scene;
  const cues = cuesOf(clause.lemma);
  if (cues.length === 0) return [];
  return flatMap(
    cues.filter(({ predicate }) => !(EVENTFUL.has(predicate) && statusOf(clause) !== undefined)),
    (cue) => {
      const drafts = readCue(scene, cue);
      return flatMap(drafts, (draft) => makeClaim(article, draft) ?? []);
    },
  );
}

function readCue(scene: Scene, cue: VerbCue): ClaimDraft[] {
  const { clause, article } = scene;
  const isPassive = clause.isPassive && cue.object === 'object';
  const agents = isPassive ? behind(clause.prepositions, ['by']) : clause.subject;
  const subjects = [...new Set(flatMap(agents, (phrase) => subjectsOf(scene, phrase, cue)))];
  if (!fits(scene, cue) || isAlternative(scene)) return [];
  const objects = objectsOf(scene, cue, isPassive);
  // "X and Y met Z and urged him": not one of those who urge.
  const isOneself = objects.phrases.some(
    ({ isPronoun, refs }) => isPronoun && refs.some((id) => subjects.includes(id)),
  );
  if (isOneself) return [];
  const basis = basisOf(article, [...agents, ...objects.phrases]);
  const ends = [...pairs(subjects, objects.ids), ...partners(clause, subjects, objects.ids)];
  return ends
    .filter((pair) => cue.predicate !== 'COOPERATES_WITH' || !isOfItself(article, pair))
    .map(([subject, object]) => ({
      subject,
      predicate: cue.predicate,
      object,
      date: dayOfPast(article, clause, dateOfClause(article, clause)),
      modality: clause.modality,
      polarity: clause.polarity,
      basis,
      rule: `verb/${clause.lemma.replaceAll(' ', '-')}`,
      evidence: quoteWholeClause(article, clause, Math.max(...objects.phrases.map(({ last }) => last))),
      at: article.spoken.tokens[clause.verb.main]?.start,
    }));
}

/** "to accept or reject the request": neither is told to have been done. */
const isAlternative = ({ article, clause: { verb } }: Scene): boolean =>
  article.spoken.tokens[verb.first - 1]?.lower === 'or';

function subjectsOf(scene: Scene, phrase: NounPhrase, { predicate }: VerbCue): string[] {
  if (predicate === 'LOCATED_IN') return [...phrase.refs];
  const actors = actorsOf(phrase);
  return actors.length > 0 ? actors : speakerOf(scene, phrase, predicate);
}

/** "We reject the demands", he said: in a quotation "I" and "we" are who speaks; what "we" do is no deed of the one man. */
function speakerOf({ article }: Scene, phrase: NounPhrase, predicate: Predicate): string[] {
  if (!phrase.isPronoun || !/^(?:i|we)$/.test(phrase.head)) return [];
  const statement = statementAt(article, article.spoken.tokens[phrase.first]?.start ?? 0);
  if (statement?.speaker == null) return [];
  const isOne = phrase.head === 'i' || !statement.speaker.startsWith('person:');
  return isOne || SPEECH_ACTS.has(predicate) ? [statement.speaker] : [];
}

/** "Russian officials are working with Gazprom": a country and its own body. */
function isOfItself({ spoken }: ArticleReading, [one, other]: readonly [string, string]): boolean {
  const countryOf = (id: string): string => `country:${spoken.entities.get(id)?.country}`;
  return countryOf(one) === other || countryOf(other) === one;
}

const pairs = (subjects: readonly string[], objects: readonly string[]): [string, string][] =>
  flatMap(subjects, (subject) => objects.map((object): [string, string] => [subject, object]));

/** Those who cooperate with a third do so with each other; who work for or side with the same need not. */
function partners(
  { lemma }: Clause,
  subjects: readonly string[],
  objects: readonly string[],
): [string, string][] {
  if (!/^(?:co-?operate|collaborate)$/.test(lemma) || objects.length === 0) return [];
  return flatMap(subjects, (first, at) =>
    subjects.slice(at + 1).map((second): [string, string] => [first, second]),
  );
}

/** What else must be so: help is given, an office is named, no one is asked about. */
function fits(scene: Scene, cue: VerbCue): boolean {
  const { clause } = scene;
  if (cue.given !== undefined) {
    const words = [...clause.object, ...behind(clause.prepositions, ['with'])].map(
      ({ headLemma }) => headLemma,
    );
    return words.some((word) => cue.given?.test(word) === true);
  }
  if (cue.predicate === 'ATTACKED' && isOfWords(scene.article, clause)) return false;
  if (cue.predicate === 'APPOINTED') return clause.lemma !== 'name' || mentionsOffice(clause);
  if (cue.predicate === 'SANCTIONED' && clause.lemma === 'impose')
    return clause.object.some(({ headLemma }) => /^(?:sanction|embargo|tariff|ban)$/.test(headLemma));
  if (cue.predicate === 'REQUESTED' && clause.lemma === 'call') return asksFor(scene);
  // "will be joined by X"
  // "backed Peru's ambition to join the bloc": who joins is not read
  if (cue.predicate === 'MEMBER_OF') return !clause.isPassive && clause.modality !== 'hypothetical';
  if (clause.lemma === 'work' || clause.lemma === 'side') return !clause.isPassive;
  return true;
}

/** "called on Iran to sign", "called on Iran for restraint"; "called on President X" is a visit. */
const asksFor = ({ clause, reading }: Scene): boolean =>
  behind(clause.prepositions, ['for']).length > 0 ||
  reading.clauses.some(
    ({ verb, governor, first }) =>
      verb.form === 'infinitive' &&
      (governor === clause || (first >= clause.last && first < clause.last + 2)),
  );

const mentionsOffice = ({ object, prepositions }: Clause): boolean =>
  [...object, ...behind(prepositions, ['as', 'to'])].some(({ words }) =>
    words.some((word) => OFFICE.test(word)),
  );

interface Objects {
  readonly ids: readonly string[];
  readonly phrases: readonly NounPhrase[];
}

function objectsOf(scene: Scene, cue: VerbCue, isPassive: boolean): Objects {
  const { clause } = scene;
  if (isPassive) return found(scene, clause.subject, cue);
  if (cue.object !== 'object') return found(scene, phrasesBehind(clause, cue.object), cue);
  if (cue.given !== undefined && clause.object.every(({ headLemma }) => cue.given?.test(headLemma) === true))
    return { ids: [], phrases: [] };
  if (cue.predicate === 'THREATENED') return threatened(scene, cue);
  return found(scene, clause.object, cue);
}

function phrasesBehind(clause: Clause, prepositions: readonly string[]): NounPhrase[] {
  return flatMap(
    clause.prepositions.filter(({ preposition }) => prepositions.includes(preposition)),
    ({ phrases }) => phrases,
  );
}

/** "threatened Turkey", "threatened to pull out of the deal": what the threatened act would hit. */
function threatened(scene: Scene, cue: VerbCue): Objects {
  const { clause, reading } = scene;
  if (clause.object.length > 0) return found(scene, clause.object, cue);
  const act = reading.clauses.find((other) => other.governor === clause);
  return act === undefined
    ? { ids: [], phrases: [] }
    : found(scene, [...act.object, ...phrasesBehind(act, ['of', 'from', 'against', 'on'])].slice(0, 1), cue);
}

function found(scene: Scene, phrases: readonly NounPhrase[], cue: VerbCue): Objects {
  return { ids: [...new Set(flatMap(phrases, (phrase) => idsOf(scene, phrase, cue)))], phrases };
}

const isOwn = ({ countryOf }: ArticleReading, { subject }: Clause, id: string): boolean =>
  subject.some(({ refs }) => refs.some((one) => one === id || countryOf.get(one) === id));

function idsOf(
  { article, things, reading, clause }: Scene,
  phrase: NounPhrase,
  { predicate, given }: VerbCue,
): string[] {
  if (clause.lemma === 'welcome' && !isWelcome(things, phrase)) return [];
  const own = [...referents(things, phrase), ...(predicate === 'APPOINTED' ? holderInside(phrase) : [])];
  if (own.length > 0)
    return predicate === 'ATTACKED' ? own.filter((id) => !id.startsWith('agreement:')) : own;
  const actors = actorsOf(phrase);
  if (actors.length > 0) return actors;
  const tail = tailOf(reading, reading.chunks.indexOf(phrase));
  if (REACHES_OWNER.has(predicate)) {
    const owners = ownersOf(article, phrase).filter((id) => predicate === 'DISCUSSED' || isActor(id));
    // "Macron discussed UK-France cooperation", "their relations": what is one's own is not what one spoke about.
    if (predicate === 'DISCUSSED' && owners.some((id) => isOwn(article, clause, id)))
      return owners.filter((id) => !isOwn(article, clause, id));
    const reached =
      predicate === 'DISCUSSED'
        ? ['of', 'by', 'in', 'on', 'about']
        : DONE_TO.test(phrase.headLemma)
          ? ['by']
          : ['of', 'by'];
    const whose =
      owners.length > 0
        ? owners
        : flatMap(behind(tail, reached), (inner) => referents(things, inner)).filter(
            (id) => !id.startsWith('place:') || HAPPENS.test(phrase.headLemma),
          );
    // Who opposes or welcomes what a man says need not be against or for the man; a state is what it wants.
    return /^(?:OPPOSES|SUPPORTS)$/.test(predicate) ? whose.filter((id) => !id.startsWith('person:')) : whose;
  }
  // "providing the anti-terror drive in Syria with assistance": help for what happens there is help for the country.
  return given === undefined
    ? []
    : flatMap(behind(tail, ['in']), ({ refs }) => refs).filter((id) => id.startsWith('country:'));
}
