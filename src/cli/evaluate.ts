import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRefusal } from '../documents/refusals.js';
import type { Extraction } from '../domain/extraction.js';
import { AppError } from '../errors.js';
import { type ClaimFigures, evaluateClaims, readGoldGraph } from '../evaluation/claims.js';
import { type GoldArticle, readGold } from '../evaluation/gold.js';
import { type LabelledText, readLabelledTexts } from '../evaluation/mention-labels.js';
import { evaluateMentions, type MentionFigures, printMentionFigures } from '../evaluation/mentions.js';
import { evaluateArticles, type FieldFigures, printFigures } from '../evaluation/report.js';
import type { Command } from './command.js';
import { readLabelled } from './labelled-text.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OWN_GOLD = path.join(ROOT, 'tests/gold');

/** Where the labels of a folder are, and the folders that may hold the texts they name. */
interface LabelledFolder {
  readonly articles: string;
  readonly graph: string;
  readonly texts: readonly string[];
  /** Sets of texts with their names labelled, by the name of their file. */
  readonly mentions: ReadonlyMap<string, readonly LabelledText[]>;
}

/** Precision, recall and F1 of the extractor on labelled articles. */
export const evaluate: Command = {
  name: 'evaluate',
  usage: '[--gold FOLDER] [--texts FOLDER] [--misses]',
  summary: 'Prints how right the extractor is on labelled articles (tests/gold, or a folder of your own).',
  takesOperands: false,
  options: { gold: { type: 'string' }, texts: { type: 'string' }, misses: { type: 'boolean' } },
  async run({ flag, text }, { print, note }) {
    const folder = readFolder(text('gold') ?? OWN_GOLD, text('texts'));
    const gold = existsSync(folder.articles) ? readGold(folder.articles) : [];
    const extractions = new Map<string, Extraction>();
    for (const article of gold) {
      const extraction = await extractNamed(folder, article);
      if (extraction === undefined)
        note(`skipped ${article.file}: its text is not here; name its folder with --texts`);
      else extractions.set(article.file, extraction);
    }
    const read = gold.filter(({ file }) => extractions.has(file));
    const figures = evaluateArticles(read, (article) => extractions.get(article.file) as Extraction);
    if (gold.length > 0) print(`${read.length} articles\n${printFigures(figures)}`);
    const claims = await evaluateSeed(folder);
    if (claims !== undefined) print(`\n${printClaims(claims)}`);
    const mentions = await evaluateSets(folder.mentions);
    if (mentions.size > 0) print(printMentionFigures(mentions));
    if (flag('misses'))
      for (const line of [...explain(figures, claims), ...explainMentions(mentions)]) note(line);
    return 0;
  },
};

/** `*.keyfacts*.jsonl`, `seed.gold.json` and sets with labelled names of the folder; texts beside it, in seeds/, or where --texts says. */
function readFolder(folder: string, texts: string | undefined): LabelledFolder {
  const names = ['articles.keyfacts.jsonl', 'articles.keyfacts.dev.jsonl'];
  const articles =
    names.map((name) => path.join(folder, name)).find(existsSync) ??
    path.join(folder, 'articles.keyfacts.jsonl');
  const graph = path.join(folder, 'seed.gold.json');
  const mentions = readMentionSets(folder, names);
  if (!existsSync(articles) && !existsSync(graph) && mentions.size === 0) {
    throw new AppError(
      'NOT_FOUND',
      `${folder} holds no labels; expected ${names.join(' or ')}, seed.gold.json, or .jsonl files whose rows have "text" and "entities". Name the folder with --gold.`,
    );
  }
  const near = [folder, path.join(folder, '../corpus/articles'), path.join(folder, '../seeds')];
  const own = [path.join(ROOT, 'seeds'), path.join(ROOT, 'seeds/briefs')];
  return { articles, graph, mentions, texts: texts === undefined ? [...near, ...own] : [texts, ...near] };
}

/** Sets with labelled names among the `.jsonl` files of a folder, in the order of their names. */
function readMentionSets(folder: string, others: readonly string[]): LabelledFolder['mentions'] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl')) : [];
  const sets = new Map<string, readonly LabelledText[]>();
  for (const file of files.filter((name) => !others.includes(name)).toSorted()) {
    const texts = readLabelledTexts(path.join(folder, file));
    if (texts?.some(({ names }) => names.length > 0) === true)
      sets.set(file.replace(/(?:\.dev)?\.jsonl$/, ''), texts);
  }
  return sets;
}

async function evaluateSets(
  sets: LabelledFolder['mentions'],
): Promise<ReadonlyMap<string, readonly MentionFigures[]>> {
  if (sets.size === 0) return new Map();
  const { extract } = await import('../extract/extract.js');
  const read = ({ id, text, date }: LabelledText): Extraction =>
    extract({
      file: id,
      text,
      authors: [],
      ...(date === undefined ? {} : { publishedAt: date }),
      dateBasis: date === undefined ? 'unknown' : 'metadata',
      language: 'en',
      bodyStart: 0,
      bodyEnd: text.length,
    });
  return new Map([...sets].map(([set, texts]) => [set, evaluateMentions(texts, read)]));
}

/** What the extractor reads in a labelled text; undefined where the text is not on this machine. */
async function extractNamed(
  folder: LabelledFolder,
  article: Pick<GoldArticle, 'file' | 'source'> & Partial<Pick<GoldArticle, 'date'>>,
): Promise<Extraction | undefined> {
  const { file } = article;
  const documents = readLabelled(article, folder.texts);
  if (documents === undefined) return undefined;
  for await (const document of documents) {
    if (isRefusal(document)) throw new AppError('ARTICLE_REJECTED', `${file}: ${document.error.message}`);
    const { extract } = await import('../extract/extract.js');
    return extract(document);
  }
  throw new AppError('ARTICLE_REJECTED', `${file} holds no document.`);
}

async function evaluateSeed(folder: LabelledFolder): Promise<ClaimFigures | undefined> {
  if (!existsSync(folder.graph)) return undefined;
  const gold = readGoldGraph(folder.graph);
  const extraction = await extractNamed(folder, gold.article);
  return extraction && evaluateClaims(gold, extraction);
}

function printClaims({ core, all }: ClaimFigures): string {
  return `claims of the seed: core ${core.found} of ${core.labels}, all ${all.found} of ${all.labels}`;
}

function explain(figures: readonly FieldFigures[], claims: ClaimFigures | undefined): string[] {
  return [
    ...figures.flatMap(({ field, misses, extras, halves }) => [
      ...misses.map((line) => `missed ${field} · ${line}`),
      ...extras.map((line) => `extra ${field} · ${line}`),
      ...halves.map((line) => `not in full ${field} · ${line}`),
    ]),
    ...(claims?.missedCore ?? []).map((line) => `missed core claim · ${line}`),
  ];
}

const explainMentions = (sets: ReadonlyMap<string, readonly MentionFigures[]>): string[] =>
  [...sets].flatMap(([set, figures]) =>
    figures.flatMap(({ kind, misses, extras }) => [
      ...misses.map((line) => `missed ${kind} · ${set} · ${line}`),
      ...extras.map((line) => `extra ${kind} · ${set} · ${line}`),
    ]),
  );
