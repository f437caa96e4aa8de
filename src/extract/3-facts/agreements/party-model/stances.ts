import type { Mention } from '../../../analysis.js';
import type { ArticleReading } from '../../grammar/article-reading.js';
import type { NounPhrase } from '../../grammar/chunks.js';
import { PREPOSITIONS } from '../../grammar/closed-classes.js';
import { isSameParagraph } from '../../grammar/paragraphs.js';
import { standing } from '../../grammar/standing.js';
import { BINDING } from '../agreement-verbs.data.js';
import type { AgreementDraft } from '../merge-agreements.js';

/** The sentences that are looked at, counted from the one that speaks of the agreement. */
const AROUND = [
  [0, 'here'],
  [-1, 'before'],
  [-2, 'earlier'],
  [1, 'after'],
] as const;
/** So many places of an agreement tell who is around it. */
const MOST_PLACES = 8;

/** What stands around the places of an agreement: for each country and body how it is named there, as words like "here:demonym". */
export function findStances(
  article: ArticleReading,
  { mentions }: AgreementDraft,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const body = mentions.filter(({ isHeadline }) => !isHeadline);
  for (const { sentence } of (body.length > 0 ? body : mentions).slice(0, MOST_PLACES))
    for (const [offset, where] of AROUND)
      if (isSameParagraph(article, sentence, sentence + offset))
        for (const mention of article.mentions[sentence + offset] ?? [])
          for (const [id, how] of standing(article, mention)) {
            const stances = found.get(id) ?? new Set();
            const role = roleOf(article, mention);
            found.set(id, stances.add(`${where}:${how}`).add(`${where}:${role}`));
          }
  return found;
}

const MEDIATING =
  /^(?:broker|mediate|facilitate|host|witness|oversee|sponsor|chair|convene|observe|attend|guarantee|arrange)$/;
const MEDIATOR =
  /^(?:mediator|mediators|mediation|facilitator|host|witness|observer|observers|capital|envoy)$/;
const SPEAKING = /^(?:say|tell|add|note|warn|state|report|stress|insist|write|call|urge|ask)$/;

/** What a name does in its sentence: "signing" for the subject of a verb that binds, "mediating", "speaking", "acting", else the preposition before it. */
function roleOf(
  { readings, spoken: { tokens } }: ArticleReading,
  { sentence, firstToken, lastToken }: Mention,
): string {
  const isIn = ({ first, last }: NounPhrase): boolean => first <= firstToken && lastToken <= last;
  const behindIt = [0, 1, 2].map((step) => tokens[lastToken + step]?.lower ?? '');
  if (behindIt.some((word) => MEDIATOR.test(word))) return 'mediating';
  for (const { subject, object, lemma, isPassive, prepositions } of readings[sentence]?.clauses ?? []) {
    if (subject.some(isIn) && !isPassive) return doing(lemma);
    if (
      isPassive &&
      prepositions.some(({ preposition, phrases }) => preposition === 'by' && phrases.some(isIn))
    )
      return doing(lemma);
    if (object.some(isIn)) return BINDING.has(lemma) ? 'signed' : 'object';
    const held = prepositions.find(({ phrases }) => phrases.some(isIn));
    if (held !== undefined) return `behind ${held.preposition}`;
  }
  const before = tokens[firstToken - 1]?.lower ?? '';
  return PREPOSITIONS.has(before) ? `behind ${before}` : 'free';
}

const doing = (lemma: string): string =>
  BINDING.has(lemma)
    ? 'signing'
    : MEDIATING.test(lemma)
      ? 'mediating'
      : SPEAKING.test(lemma)
        ? 'speaking'
        : 'acting';
