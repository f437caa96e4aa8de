import type { ExtractedClaim } from '../../../domain/extraction.js';
import type { RelationType } from '../../../domain/relations.js';
import { flatMap } from '../../../flat-map.js';
import { actorsOfAll, isActor, ownersOf } from '../grammar/actors.js';
import { type ArticleReading, basisOf, quoteTokens } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { quoteWholeClause } from '../grammar/clause-extent.js';
import { behind, findPhraseUses, type PhraseUse } from '../grammar/phrase-use.js';
import { type ClaimDraft, makeClaim } from './claim-draft.js';
import { referents, type Things } from './things.js';

interface NounCue {
  readonly predicate: RelationType;
  /** Prepositions before whom or what it is aimed at. */
  readonly target: readonly string[];
}

const NOUN_CUES: ReadonlyMap<string, NounCue> = new Map<string, NounCue>([
  ['criticism', { predicate: 'CRITICIZED', target: ['of', 'against'] }],
  ['condemnation', { predicate: 'CRITICIZED', target: ['of'] }],
  ['support', { predicate: 'SUPPORTS', target: ['for', 'to', 'of'] }],
  ['backing', { predicate: 'SUPPORTS', target: ['for', 'to', 'of'] }],
  ['backer', { predicate: 'SUPPORTS', target: ['of'] }],
  ['supporter', { predicate: 'SUPPORTS', target: ['of'] }],
  ['opposition', { predicate: 'OPPOSES', target: ['to'] }],
  ['opponent', { predicate: 'OPPOSES', target: ['of'] }],
  ['rejection', { predicate: 'REJECTED', target: ['of'] }],
  ['demand', { predicate: 'REQUESTED', target: ['for', 'of'] }],
  ['plea', { predicate: 'REQUESTED', target: ['to'] }],
  ['appeal', { predicate: 'REQUESTED', target: ['to'] }],
  ['threat', { predicate: 'THREATENED', target: ['to', 'against'] }],
  ['sanction', { predicate: 'SANCTIONED', target: ['on', 'against'] }],
  ['embargo', { predicate: 'SANCTIONED', target: ['on', 'against'] }],
  ['invasion', { predicate: 'ATTACKED', target: ['of'] }],
  ['assault', { predicate: 'ATTACKED', target: ['on', 'against'] }],
  ['attack', { predicate: 'ATTACKED', target: ['on', 'against'] }],
  ['aggression', { predicate: 'ATTACKED', target: ['against'] }],
  ['assistance', { predicate: 'AIDED', target: ['to', 'for'] }],
]);
/** Whoever backs a government's opponents does not back the government. */
const ADVERSARY =
  /^(?:opponent|enemy|rival|critic|foe|rebel|opposition|militant|adversary|dissident|insurgent|separatist|invasion|attack|aggression|war)$/;
/** Who does these to criticism, support or sanctions is their author. */
const UTTERING = new Set(
  'voice express reiterate reaffirm offer give provide impose issue make launch pledge declare announce maintain face draw meet'.split(
    ' ',
  ),
);
/** What meets with it is its target: "the deal faces opposition from Trump". */
const SUFFERING = new Set('face draw meet receive win'.split(' '));
const BOND: ReadonlySet<string> = new Set(
  'cooperation co-operation relation relations tie ties partnership collaboration alliance friendship coordination exchange'.split(
    ' ',
  ),
);
const BONDS =
  /^(?:economic|security|bilateral|strategic|close|closer|trade|military|energy|warm|warming|strong|strategic)$/;

/** Relations that nouns state: "criticism of", "opposition from", "sanctions on", "economic relations between A and B". */
export function claimsOfNouns(article: ArticleReading, things: Things): ExtractedClaim[] {
  return flatMap(article.readings, (reading) =>
    flatMap(
      findPhraseUses(reading, ({ headLemma }) => NOUN_CUES.has(headLemma) || BOND.has(headLemma)),
      (use) => {
        const cue = NOUN_CUES.get(use.phrase.headLemma);
        const drafts = cue === undefined ? bond(article, use) : directed({ article, things, use }, cue);
        return flatMap(drafts, (draft) => makeClaim(article, draft) ?? []);
      },
    ),
  );
}

interface Scene {
  readonly article: ArticleReading;
  readonly things: Things;
  readonly use: PhraseUse;
}

function directed(scene: Scene, cue: NounCue): ClaimDraft[] {
  const { article, use } = scene;
  const clause = use.asObject;
  const authors = authorsOf(scene);
  const targets = targetsOf(scene, cue);
  const common = {
    predicate: cue.predicate,
    basis: clause === undefined ? ('stated' as const) : basisOf(article, clause.subject),
    ...told(article, use),
  };
  return flatMap(authors, (subject) => targets.map((object) => ({ subject, object, ...common })));
}

/** What every claim of a noun has from its place in the sentence; the clause around it where it is one's object. */
function told(article: ArticleReading, use: PhraseUse) {
  const clause = use.asObject;
  return {
    modality: clause?.modality ?? ('actual' as const),
    polarity: clause?.polarity ?? ('affirmed' as const),
    rule: `noun/${use.phrase.headLemma}`,
    evidence:
      clause === undefined
        ? quoteTokens(article, use.phrase.first, endOf(use))
        : quoteWholeClause(article, clause),
    at: article.spoken.tokens[use.phrase.last - 1]?.start,
  };
}

const endOf = ({ phrase, tail }: PhraseUse): number =>
  Math.max(phrase.last, ...flatMap(tail, ({ phrases }) => phrases.map(({ last }) => last)));
const isSuffered = (clause: Clause): boolean => SUFFERING.has(clause.lemma);

function authorsOf({ article, use }: Scene): string[] {
  const named = actorsOfAll(behind(use.tail, ['from', 'by']));
  if (named.length > 0) return named;
  const apposed = /er$|nent$/.test(use.phrase.headLemma) ? apposedTo(use) : [];
  if (apposed.length > 0) return actorsOfAll(apposed);
  const clause = use.asObject;
  if (clause !== undefined && UTTERING.has(clause.lemma) && !isSuffered(clause))
    return actorsOfAll(clause.subject);
  return /er$|nent$/.test(use.phrase.headLemma) ? [] : ownersOf(article, use.phrase).filter(isActor);
}

/** "Turkey, a staunch backer of": the name before the comma. */
function apposedTo({ reading, at }: PhraseUse): NounPhrase[] {
  const [comma, name] = [reading.chunks[at - 1], reading.chunks[at - 2]];
  return comma?.kind === 'mark' && comma.text === ',' && name?.kind === 'phrase' ? [name] : [];
}

/** "his demand to renegotiate the deal": what the infinitive is about. */
function askedFor({ reading, phrase }: PhraseUse, target: readonly string[]): readonly NounPhrase[] {
  if (!target.includes('for')) return [];
  return (
    reading.clauses.find(({ verb }) => verb.form === 'infinitive' && verb.first === phrase.last)?.object ?? []
  );
}

function targetsOf({ article, things, use }: Scene, { target }: NounCue): string[] {
  const clause = use.asObject;
  // "China's demands in an editorial to coincide with the visit of X": so far behind nobody is its target.
  const phrases = behind(use.tail.slice(0, 2), target);
  if (phrases.length === 0 && clause !== undefined && isSuffered(clause))
    return flatMap(clause.subject, (phrase) => referents(things, phrase));
  return flatMap([...phrases, ...askedFor(use, target)], (phrase) => {
    const own = referents(things, phrase);
    // "the rejection of a Canadian claim": of the claim.
    const isOfThing = ADVERSARY.test(phrase.headLemma) || use.phrase.headLemma === 'rejection';
    return own.length > 0 || isOfThing ? own : ownersOf(article, phrase);
  });
}

/** "strengthening economic relations between Iran and Russia", "cooperation with Turkey". */
function bond(article: ArticleReading, use: PhraseUse): ClaimDraft[] {
  const between = actorsOfAll(behind(use.tail, ['between', 'among']));
  const isCooperation =
    !/^(?:relations?|ties?)$/.test(use.phrase.headLemma) || use.phrase.words.some((word) => BONDS.test(word));
  if (between.length < 2 || between.length > 4 || !isCooperation) return [];
  const common = { predicate: 'COOPERATES_WITH' as const, basis: 'stated' as const, ...told(article, use) };
  return flatMap(between, (subject, at) =>
    between.slice(at + 1).map((object) => ({ subject, object, ...common })),
  );
}
