import { isRefused, orRefusal } from '../documents/refusals.js';
import type { Extraction } from '../domain/extraction.js';
import { runId } from '../ingest/article-record.js';
import { keepSecondRun, readDocument, readRuns } from '../ingest/runs.js';
import type { Store } from '../store/store.js';
import { whenThere } from '../store/when-there.js';
import { openModel, type Reader } from './choose-reader.js';
import { type Command, usageError } from './command.js';
import { isOfOneArticle, tellRefusal } from './refusals.js';
import { withGraph } from './with-graph.js';

/** Has a language model read stored articles too; what it read is kept beside the run of the rules, from which the graph is computed. */
export const read: Command = {
  name: 'read',
  usage: '--extractor llm [--json] ARTICLE…',
  summary:
    'Has a language model read articles of the graph too; what it reads is kept apart (see `compare`).',
  takesOperands: true,
  options: { json: { type: 'boolean' }, extractor: { type: 'string' } },
  async run({ positionals, flag, text }, terminal) {
    if (text('extractor') !== 'llm')
      throw usageError(read, 'Name the second reader: --extractor llm (the rules have read every article)');
    if (positionals.length === 0) throw usageError(read, 'No article is given');
    const reader = await openModel(terminal.config);
    return withGraph(terminal, async ({ writer }) => {
      let status = 0;
      try {
        for (const articleId of positionals) {
          const result = await orRefusal(articleId, () => readOne(writer, reader, articleId), isOfOneArticle);
          if (isRefused(result)) status = 1;
          if (flag('json'))
            terminal.print(JSON.stringify(isRefused(result) ? { articleId, error: result.error } : result));
          else if (isRefused(result)) terminal.note(tellRefusal(result));
          else terminal.print(tellOutcome(result));
        }
      } finally {
        await writer.checkpoint();
      }
      return status;
    });
  },
};

interface Outcome {
  readonly articleId: string;
  readonly runId: string;
  /** Unchanged: the model had read the whole article before. */
  readonly outcome: 'read' | 'unchanged';
  readonly claims: number;
  /** What was left out, and why, in codes. */
  readonly diagnostics: Readonly<Record<string, number>>;
}

async function readOne(store: Store, reader: Reader, articleId: string): Promise<Outcome> {
  const { isWhole } = await import('../reader/read-article.js');
  const id = runId(articleId, reader.extractor);
  const document = await readDocument(store, articleId);
  const known = (await readRuns(store, articleId)).find((run) => run.id === id)?.extraction;
  if (known !== undefined && isWhole(known)) return summarise(articleId, id, 'unchanged', known);
  const extraction = await reader.read(document);
  const at = new Date().toISOString();
  await whenThere(store, () => keepSecondRun({ store, articleId, extraction, at }));
  return summarise(articleId, id, 'read', extraction);
}

function summarise(
  articleId: string,
  id: string,
  outcome: Outcome['outcome'],
  { claims, diagnostics }: Extraction,
): Outcome {
  const counts: Record<string, number> = {};
  for (const { code } of diagnostics) counts[code] = (counts[code] ?? 0) + 1;
  return { articleId, runId: id, outcome, claims: claims.length, diagnostics: counts };
}

function tellOutcome({ articleId, outcome, claims, diagnostics }: Outcome): string {
  const left = Object.entries(diagnostics).map(([code, times]) => `${times} ${code}`);
  return `${articleId}: ${outcome}, ${claims} claims${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}`;
}
