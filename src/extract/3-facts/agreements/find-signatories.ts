import { firstIndex } from '../../../first-index.js';
import { actorsOfAll } from '../grammar/actors.js';
import { type ArticleReading, basisOf } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { behind, findPhraseUses, type PhraseUse } from '../grammar/phrase-use.js';
import type { AgreementMention } from './agreement-mention.js';
import { type AgreementDraft, addParty } from './merge-agreements.js';

const PARTAKERS: ReadonlySet<string> = new Set(['signatory', 'party', 'guarantor', 'part', 'member']);

/** Adds parties that stand apart: "Moscow, along with other signatories", "other signatories include Germany", "is not a party to the treaty". */
export function addSignatories(article: ArticleReading, drafts: readonly AgreementDraft[]): void {
  const named = namesInOrder(drafts);
  for (const reading of article.readings) {
    const uses = findPhraseUses(reading, ({ headLemma }) => PARTAKERS.has(headLemma));
    for (const use of uses) addSignatory(article, named, use);
  }
}

function addSignatory(article: ArticleReading, named: readonly NamedDraft[], use: PhraseUse): void {
  const { phrases, isDenied } = signers(use);
  // "is part of the deal" may tell what it is about.
  if (use.phrase.headLemma === 'part' && !isDenied) return;
  const draft = draftMeant(article, named, use);
  if (draft === undefined) return;
  const at = article.spoken.tokens[use.phrase.last - 1]?.start ?? 0;
  for (const id of actorsOfAll(phrases)) {
    const role = roleOf(use);
    const party = { id, role, basis: basisOf(article, phrases), isDenied } as const;
    if (!isDenied || !draft.parties.has(id)) addParty(draft, party);
    draft.signatories.push({ party, sentence: use.reading.sentence, at });
  }
}

/** Who is said to be in it, not to have signed it. */
const isMember = ({ phrase: { headLemma } }: PhraseUse): boolean => /^(?:part|member)$/.test(headLemma);

function roleOf(use: PhraseUse): 'guarantor' | 'party' | 'signatory' {
  if (isMember(use)) return 'party';
  return use.phrase.headLemma === 'guarantor' ? 'guarantor' : 'signatory';
}

/** "the Dakar Accord.", but no "Dakar Accord monitoring group": no noun and no preposition goes on behind its name. */
const endsName = ({ spoken: { tokens } }: ArticleReading, last: number): boolean =>
  !/^\p{L}/u.test(tokens[last]?.text ?? '') ||
  /^(?:and|but|which|that|because|since|while|as)$/.test(tokens[last]?.lower ?? '');

function signers(use: PhraseUse): { readonly phrases: readonly NounPhrase[]; readonly isDenied: boolean } {
  const isSignatory = use.phrase.headLemma === 'signatory';
  if (use.asObject?.lemma === 'be')
    return {
      phrases: hasTarget(use) ? use.asObject.subject : [],
      isDenied: use.asObject.polarity === 'denied',
    };
  if (isSignatory && use.before === 'among' && use.asComplement?.lemma === 'be')
    return { phrases: use.asComplement.subject, isDenied: use.asComplement.polarity === 'denied' };
  const include = use.asSubject.find(({ lemma }) => lemma === 'include');
  if (isSignatory && include !== undefined) return { phrases: include.object, isDenied: false };
  const named = isSignatory ? behind(use.tail, ['including', 'like']) : [];
  if (named.length > 0) return { phrases: named, isDenied: false };
  const isAlong = isSignatory && use.before === 'with' && use.phrase.words.includes('other');
  const isApposed = hasTarget(use) && !use.phrase.isPlural;
  return { phrases: isAlong || isApposed ? phraseBefore(use) : [], isDenied: false };
}

const hasTarget = (use: PhraseUse): boolean => behind(use.tail, ['to', 'of']).length > 0;

/** The nearest phrase before it that names someone: "Moscow, along with …", "Turkey, a signatory to …". */
function phraseBefore({ reading, at }: PhraseUse): NounPhrase[] {
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    const chunk = reading.chunks[index];
    if (chunk?.kind === 'verb') return [];
    if (chunk?.kind === 'phrase') return chunk.refs.length > 0 ? [chunk] : [];
  }
  return [];
}

/** A place where an agreement is named. */
interface NamedDraft {
  readonly draft: AgreementDraft;
  /** Its place among all agreements. */
  readonly order: number;
  readonly mention: AgreementMention;
}

/** Where agreements are named, in order of the text; of several at one place the earlier draft last. */
const namesInOrder = (drafts: readonly AgreementDraft[]): NamedDraft[] =>
  drafts
    .flatMap((draft, order) => draft.mentions.map((mention) => ({ draft, order, mention })))
    .sort((one, other) => one.mention.name.head - other.mention.name.head || other.order - one.order);

/** The first agreement that "to the treaty" names in the same sentence, else the last one spoken of before. */
function draftMeant(
  article: ArticleReading,
  named: readonly NamedDraft[],
  use: PhraseUse,
): AgreementDraft | undefined {
  const { sentence } = use.reading;
  const behindSentence = firstIndex(named.length, (at) => (named[at]?.mention.sentence ?? 0) > sentence);
  const targets = new Set(behind(use.tail, ['to', 'of']).map(({ last }) => last - 1));
  const inSentence = named.slice(
    firstIndex(behindSentence, (at) => (named[at]?.mention.sentence ?? 0) >= sentence),
    behindSentence,
  );
  const [meant] = inSentence
    .filter(
      ({ mention: { name } }) => targets.has(name.head) && (!isMember(use) || endsName(article, name.last)),
    )
    .sort((one, other) => one.order - other.order);
  if (meant !== undefined || use.phrase.headLemma !== 'signatory') return meant?.draft;
  return named[behindSentence - 1]?.draft;
}
