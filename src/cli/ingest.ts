import type { OpenIngest } from '../app/open-ingest.js';
import { countDocuments } from '../documents/count-documents.js';
import { readFiles } from '../documents/read-files.js';
import { isRefusal } from '../documents/refusals.js';
import type { Document, Refusal } from '../domain/document.js';
import type { IngestResult } from '../ingest/ingest.js';
import type { Store } from '../store/store.js';
import { whenThere } from '../store/when-there.js';
import { type Command, printable, type Terminal, usageError } from './command.js';
import { countUnread } from './count-unread.js';
import { startProgress } from './progress.js';
import { tellRefusal } from './refusals.js';
import { takeDocument } from './take-document.js';
import { withIngest } from './with-graph.js';

/** Reads documents into the graph, one transaction each; what is refused is said with its reason, and the rest goes on. */
export const ingest: Command = {
  name: 'ingest',
  usage: '[--published-at 2017-11-06] [--json] PATH…',
  summary: 'Reads files, folders and globs into the graph. Doing it again changes nothing.',
  takesOperands: true,
  options: { json: { type: 'boolean' }, 'published-at': { type: 'string' } },
  async run({ positionals, flag, text }, terminal) {
    if (positionals.length === 0) throw usageError(ingest, 'No file or folder is given');
    const publishedAt = text('published-at');
    const total = await countDocuments(positionals);
    const report = createReport(terminal, flag('json'), total);
    const { tell, tellOf } = report;
    const unread = countUnread(
      readFiles(positionals, { tell, tellOf, ...(publishedAt !== undefined && { publishedAt }) }),
    );
    const { documents } = unread;
    try {
      await withIngest(terminal, (opened, { writer }) => ingestAll({ opened, writer, documents, report }));
    } catch (error) {
      report.stop();
      report.finish((done) => unread.describe(done, total));
      throw error;
    }
    report.stop();
    return report.finish();
  },
};

/** Notes and refusals that are kept until the end of a batch, and articles that are told of one by one. */
const MOST_LINES = 10_000;
const MOST_ARTICLES = 100;

/** What becomes of the documents of a batch. */
export interface Report {
  taken(document: Document, result: IngestResult): void;
  refused(refusal: Refusal): void;
  readonly tell: (warning: string) => void;
  /** A note on a document, told with what becomes of it. */
  readonly tellOf: (document: Document, note: string) => void;
  readonly stop: () => void;
  /**
   * Prints the articles that came in, the notes, the refusals and the sum, and gives the exit status: 1 when something was refused. Of a batch that was broken off
   * `describeLeft` tells, by how many documents were done, what is left.
   */
  finish(describeLeft?: (done: number) => string | undefined): number;
}

interface Batch {
  readonly opened: Pick<OpenIngest, 'ahead' | 'take' | 'flush'>;
  readonly writer: Pick<Store, 'whyUnready'>;
  readonly documents: AsyncIterable<Document | Refusal>;
  readonly report: Pick<Report, 'taken' | 'refused'>;
}

/** Writes the documents one after the other; throws where the graph stays away or its disk is full. */
export async function ingestAll({ opened, writer, documents, report }: Batch): Promise<void> {
  for await (const document of opened.ahead(documents)) {
    if (isRefusal(document)) {
      report.refused(document);
      continue;
    }
    const result = await takeDocument(opened, writer, document);
    if ('error' in result) report.refused(result);
    else report.taken(document, result);
  }
  await whenThere(writer, () => opened.flush());
}

function createReport({ print, note }: Terminal, isJson: boolean, total: number): Report {
  const progress = startProgress(total);
  const counts = new Map<string, number>();
  const articles: string[] = [];
  const refusals: string[] = [];
  const notes: string[] = [];
  const notesOf = new WeakMap<Document, string>();
  let [untold, arrived] = [0, 0];
  const keep = (lines: string[], line: () => string): void => {
    if (notes.length + refusals.length < MOST_LINES) lines.push(line());
    else untold += 1;
  };
  const count = (outcome: string): void => void counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return {
    taken(document, result) {
      const { file } = document;
      const { articleId, outcome } = result;
      const told =
        [notesOf.get(document), result.note].filter((each) => each !== undefined).join(' ') || undefined;
      count(outcome);
      if (isJson) print(JSON.stringify({ file, articleId, outcome, note: told }));
      else if (told !== undefined) keep(notes, () => printable(`${file}: ${told}`));
      if (!isJson && outcome !== 'unchanged') {
        arrived += 1;
        if (arrived <= MOST_ARTICLES) articles.push(tellArticle(document, result));
      }
      progress.advance(false);
    },
    tell: (warning) => keep(notes, () => printable(warning)),
    tellOf: (document, told) => void notesOf.set(document, told),
    refused(refusal) {
      count('refused');
      if (isJson) print(JSON.stringify(refusal));
      else keep(refusals, () => tellRefusal(refusal));
      progress.advance(true);
    },
    stop: () => progress.stop(),
    finish(describeLeft) {
      for (const line of articles) print(line);
      if (arrived > articles.length)
        print(`${arrived - articles.length} more articles came in; "entente list" shows them.`);
      for (const line of [...notes, ...refusals]) note(line);
      if (untold > 0) note(`${untold} more documents were refused or have a note; --json tells of each.`);
      const sum = [...counts].map(([outcome, times]) => `${times} ${outcome}`).join(', ');
      const left = describeLeft?.([...counts.values()].reduce((done, times) => done + times, 0));
      if (!isJson && (sum !== '' || left === undefined)) print(sum === '' ? 'Nothing to ingest.' : sum);
      if (left !== undefined) note(left);
      return counts.has('refused') ? 1 : 0;
    },
  };
}

/** `FILE: added article:… "Its headline" (2017-11-06)`. */
const tellArticle = ({ file, title, publishedAt }: Document, { outcome, articleId }: IngestResult): string =>
  printable(
    `${file}: ${outcome} ${articleId}${title === undefined ? '' : ` "${title}"`} (${publishedAt ?? 'date unknown'})`,
  );
