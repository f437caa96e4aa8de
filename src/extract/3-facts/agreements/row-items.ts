import type { ArticleReading } from '../grammar/article-reading.js';
import type { Clause } from '../grammar/clause.js';
import { type AgreementMention, isConcluded } from './agreement-mention.js';
import type { AgreementDraft } from './merge-agreements.js';
import { inherit } from './sides-around.js';

/** Gives items of a row what its first tells, where words for an aim stand between: "signed an agreement to avoid double taxation, a treaty on visas and an MoU". */
export function fillFromRow(article: ArticleReading, drafts: readonly AgreementDraft[]): void {
  const inOrder = drafts
    .filter(({ mentions: [first] }) => first?.isHeadline === false)
    .sort((one, other) => headOf(one) - headOf(other));
  const openers = new Map<AgreementDraft, AgreementDraft>();
  for (const [at, item] of inOrder.entries()) {
    const before = inOrder[at - 1];
    const [told, own] = [before?.mentions[0], item.mentions[0]];
    if (before === undefined || told === undefined || own === undefined) continue;
    if (!isConcluded(told) || !opensItem(article, told, own)) continue;
    const between = clausesBetween(article, told, own);
    // "to end a truce and a treaty" ends both.
    const isBehindComma = article.spoken.tokens[own.use.phrase.first - 1]?.text !== 'and';
    const isBehindAim = isBehindComma && between[0] !== undefined && between[0].verb.form !== 'finite';
    if (
      !(isBehindAim || openers.has(before)) ||
      between.some(({ subject }) => subject.some(({ first }) => first > told.name.head))
    )
      continue;
    const opener = openers.get(before) ?? before;
    openers.set(item, opener);
    item.mentions[0] = { ...own, status: told.status, date: own.date ?? told.date };
    // "between two ministries" tells the parties of that item alone.
    if (item.parties.size === 0 && opener.mentions[0]?.partners.length === 0)
      inherit(item, opener.parties.keys());
  }
}

const headOf = ({ mentions: [first] }: AgreementDraft): number => first?.name.head ?? 0;

/** Whether "a" behind a comma or "and" opens a further item in the sentence, of which nothing else is told. */
function opensItem(
  { spoken: { tokens } }: ArticleReading,
  told: AgreementMention,
  own: AgreementMention,
): boolean {
  if (told.sentence !== own.sentence || own.isPlural || own.use.asSubject.length > 0) return false;
  if (own.status !== undefined && own.status !== 'agreed') return false;
  const { first } = own.use.phrase;
  return /^an?$/.test(tokens[first]?.lower ?? '') && /^(?:,|;|and)$/.test(tokens[first - 1]?.lower ?? '');
}

const clausesBetween = (
  { readings }: ArticleReading,
  told: AgreementMention,
  own: AgreementMention,
): readonly Clause[] =>
  readings[own.sentence]?.clauses.filter(
    ({ verb }) => verb.first > told.name.head && verb.first < own.use.phrase.first,
  ) ?? [];
