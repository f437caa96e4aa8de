import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRefusal } from '../documents/refusals.js';
import type { Extraction } from '../domain/extraction.js';
import { AppError } from '../errors.js';
import { type ClaimFigures, evaluateClaims, readGoldGraph } from '../evaluation/claims.js';
import { type GoldArticle, readGold } from '../evaluation/gold.js';
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
    if (flag('misses')) for (const line of explain(figures, claims)) note(line);
    return 0;
  },
};

/** `*.keyfacts*.jsonl` and `seed.gold.json` of the folder; texts beside it, in seeds/, or where --texts says. */
function readFolder(folder: string, texts: string | undefined): LabelledFolder {
  const names = ['articles.keyfacts.jsonl', 'articles.keyfacts.dev.jsonl'];
  const articles =
    names.map((name) => path.join(folder, name)).find(existsSync) ??
    path.join(folder, 'articles.keyfacts.jsonl');
  const graph = path.join(folder, 'seed.gold.json');
  if (!existsSync(articles) && !existsSync(graph)) {
    throw new AppError(
      'NOT_FOUND',
      `${folder} holds no labels; expected ${names.join(' or ')}, or seed.gold.json. Name the folder with --gold.`,
    );
  }
  const near = [folder, path.join(folder, '../corpus/articles'), path.join(folder, '../seeds')];
  const own = [path.join(ROOT, 'seeds'), path.join(ROOT, 'seeds/briefs'), path.join(ROOT, '../shared')];
  return { articles, graph, texts: texts === undefined ? [...near, ...own] : [texts, ...near] };
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
