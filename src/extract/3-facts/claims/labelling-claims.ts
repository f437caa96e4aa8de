import type { ExtractedClaim } from '../../../domain/extraction.js';
import { flatMap } from '../../../flat-map.js';
import { actorsOf, ownersOf } from '../grammar/actors.js';
import { type ArticleReading, basisOf, quoteTokens } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { makeClaim } from './claim-draft.js';
import { referents, type Things } from './things.js';

const LABELLING = new Set(
  'call describe label brand deem declare dub denounce hail consider term portray'.split(' '),
);
const BLAME =
  /^(?:null|void|illegal|unlawful|illegitimate|unacceptable|ridiculous|terrorist|aggressor|threat|mistake|disaster|provocation|provocative|shameful|absurd|wrong|invalid|dangerous|enemy|dictator|criminal|irresponsible|betrayal|disgrace|unfair|baseless|reckless|liar|worst|blunder|failure|catastrophe|farce|sham|capitulation|surrender|setback|crime|joke)$/;
const PRAISE =
  /^(?:partner|ally|friend|brother|legitimate|historic|success|successful|productive|excellent|great|model|milestone|breakthrough|vital|reliable)$/;
const SPEECH = /^(?:remark|statement|comment|speech|letter|tweet|words?)$/;
const REACH = 10;

/** "called the pact null and void", "describing Iran as a strategic partner": blame or praise by the name that is given. */
export function claimsOfLabels(article: ArticleReading, things: Things): ExtractedClaim[] {
  return flatMap(article.readings, ({ clauses }) =>
    flatMap(
      clauses.filter(
        (clause) => LABELLING.has(clause.lemma) && !clause.isPassive && clause.polarity === 'affirmed',
      ),
      (clause) => labels(article, things, clause),
    ),
  );
}

function labels(article: ArticleReading, things: Things, clause: Clause): ExtractedClaim[] {
  const [object] = clause.object;
  if (object === undefined) return [];
  const predicate = judgementBehind(article, object, clause);
  if (predicate === undefined) return [];
  const authors = flatMap(clause.subject, (phrase) => authorsOf(article, phrase));
  const end = Math.min(
    object.last + REACH,
    article.spoken.sentences[clause.sentence]?.lastToken ?? object.last,
  );
  return flatMap(authors, (subject) =>
    flatMap(
      targetsOf(article, things, object),
      (target) =>
        makeClaim(article, {
          subject,
          predicate,
          object: target,
          modality: clause.modality,
          basis: basisOf(article, clause.subject) === 'coref' ? 'coref' : 'quoted',
          rule: `label/${clause.lemma}`,
          evidence: quoteTokens(article, Math.min(clause.first, object.first), end),
          at: ownWords(article, subject, { object, end }) ?? article.spoken.tokens[clause.verb.main]?.start,
        }) ?? [],
    ),
  );
}

/** Where the subject's own quoted words begin behind the object: then it is their voice that names. */
function ownWords(
  article: ArticleReading,
  subject: string,
  { object, end }: { readonly object: NounPhrase; readonly end: number },
): number | undefined {
  const { tokens } = article.spoken;
  const [from, to] = [tokens[object.last]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  const sentence = tokens[object.first]?.sentence ?? 0;
  return article.statements[sentence]?.find(
    ({ speaker, start }) => speaker === subject && start >= from && start < to,
  )?.start;
}

/** Blame or praise among the words behind the object, up to the next clause; "a historic mistake" is blame. */
function judgementBehind(
  { spoken }: ArticleReading,
  object: NounPhrase,
  clause: Clause,
): 'CRITICIZED' | 'SUPPORTS' | undefined {
  const end = Math.min(object.last + REACH, spoken.sentences[clause.sentence]?.lastToken ?? object.last);
  const behind = spoken.tokens.slice(object.last, end).map(({ lower }) => lower);
  const clauseEnd = behind.findIndex((word) =>
    /^(?:which|who|but|because|while|after|not|no|;|\.)$/.test(word),
  );
  const name = clauseEnd < 0 ? behind : behind.slice(0, clauseEnd);
  if (name.some((word) => BLAME.test(word))) return 'CRITICIZED';
  return name.some((word) => PRAISE.test(word)) ? 'SUPPORTS' : undefined;
}

function authorsOf(article: ArticleReading, phrase: NounPhrase): string[] {
  const actors = actorsOf(phrase);
  return actors.length > 0 || !SPEECH.test(phrase.headLemma)
    ? actors
    : ownersOf(article, phrase).filter((id) => /^(?:person|country|org):/.test(id));
}

/** What is named; a capital that is called a partner is its country. */
function targetsOf(article: ArticleReading, things: Things, object: NounPhrase): string[] {
  return referents(things, object).map((id) => {
    const country = id.startsWith('place:') ? `country:${article.spoken.entities.get(id)?.country}` : id;
    return article.spoken.entities.has(country) ? country : id;
  });
}
