import { withoutControls } from '../documents/metadata-bounds.js';
import type { ExtractedClaim, Extraction } from '../domain/extraction.js';
import { AppError } from '../errors.js';
import { type ClaimPair, compareRuns, type RunComparison } from '../evaluation/compare-runs.js';
import { noArticle, readRuns } from '../ingest/runs.js';
import { type Command, usageError } from './command.js';
import { claimDescriber, type DescribeClaim } from './describe-claim.js';
import { withGraph } from './with-graph.js';

/** Shows where the readers of an article differ. */
export const compare: Command = {
  name: 'compare',
  usage: '[--json] ARTICLE',
  summary: 'Shows where a second reader of an article (see `read`) differs from the rules.',
  takesOperands: true,
  options: { json: { type: 'boolean' } },
  async run({ positionals, flag }, terminal) {
    const [articleId, ...others] = positionals;
    if (articleId === undefined || others.length > 0) throw usageError(compare, 'Expected one article');
    return withGraph(terminal, async ({ reader }) => {
      const runs = await readRuns(reader, articleId);
      const first = runs.find(({ isActive }) => isActive)?.extraction;
      if (first === undefined) throw noArticle(articleId);
      const seconds = runs.filter(({ isActive }) => !isActive).map(({ extraction }) => extraction);
      if (seconds.length === 0)
        throw new AppError(
          'NOT_FOUND',
          `Only ${first.extractor} has read ${articleId}; \`entente read --extractor llm ${articleId}\` has a language model read it too.`,
        );
      for (const second of seconds) {
        const compared = { articleId, first, second, comparison: compareRuns(first, second) };
        terminal.print(flag('json') ? JSON.stringify(toJson(compared)) : toText(compared));
      }
      return 0;
    });
  },
};

interface Compared {
  readonly articleId: string;
  readonly first: Extraction;
  readonly second: Extraction;
  readonly comparison: RunComparison;
}

/** Each claim with its line, so that it can be read without the entities of its run. */
function toJson({ articleId, first, second, comparison }: Compared): object {
  const withLine = (describe: DescribeClaim) => (claim: ExtractedClaim) => ({
    line: describe(claim),
    ...claim,
  });
  const [one, other] = [withLine(claimDescriber(first)), withLine(claimDescriber(second))];
  const pair = ({ first: ours, second: theirs, differences }: ClaimPair): object => ({
    differences,
    first: one(ours),
    second: other(theirs),
  });
  return {
    articleId,
    title: first.title,
    readers: { first: first.extractor, second: second.extractor },
    both: comparison.both.map(pair),
    differing: comparison.differing.map(pair),
    onlyFirst: comparison.onlyFirst.map(one),
    onlySecond: comparison.onlySecond.map(other),
  };
}

function toText({ articleId, first, second, comparison }: Compared): string {
  const [one, other] = [claimDescriber(first), claimDescriber(second)];
  const { both, differing, onlyFirst, onlySecond } = comparison;
  return [
    `${first.title ?? articleId} (${first.publishedAt ?? 'date unknown'})`,
    `first: ${first.extractor} · second: ${second.extractor}`,
    ...section('Both say', both, ({ first: claim }) => [one(claim)]),
    ...section('They differ', differing, ({ first: ours, second: theirs, differences }) => [
      `${differences.join(', ')}:`,
      ...withQuote(one, ours, 'first:  '),
      ...withQuote(other, theirs, 'second: '),
    ]),
    ...section('Only the first says', onlyFirst, (claim) => withQuote(one, claim)),
    ...section('Only the second says', onlySecond, (claim) => withQuote(other, claim)),
  ]
    .map(withoutControls)
    .join('\n');
}

function section<T>(heading: string, items: readonly T[], linesOf: (item: T) => readonly string[]): string[] {
  return ['', `${heading} (${items.length})`, ...items.flatMap(linesOf).map((line) => `  ${line}`)];
}

function withQuote(describe: DescribeClaim, claim: ExtractedClaim, lead = ''): string[] {
  const quote = claim.evidence[0]?.quote.replace(/\s+/g, ' ') ?? '';
  return [`${lead}${describe(claim)}`, `    “${quote}”`];
}
