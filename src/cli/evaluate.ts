import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFiles } from '../documents/read-files.js';
import { isRefusal } from '../documents/refusals.js';
import type { Extraction } from '../domain/extraction.js';
import { AppError } from '../errors.js';
import { type ClaimFigures, evaluateClaims, readGoldGraph } from '../evaluation/claims.js';
import { type GoldArticle, readGold } from '../evaluation/gold.js';
import { evaluateArticles, type FieldFigures, printFigures } from '../evaluation/report.js';
import type { Command } from './command.js';

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
    for (const article of gold) extractions.set(article.file, await extractNamed(folder, article));
    const figures = evaluateArticles(gold, (article) => extractions.get(article.file) as Extraction);
    if (gold.length > 0) print(`${gold.length} articles\n${printFigures(figures)}`);
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
  const own = [path.join(ROOT, 'seeds'), path.join(ROOT, 'seeds/briefs')];
  return { articles, graph, texts: texts === undefined ? [...near, ...own] : [texts, ...near] };
}

async function extractNamed(
  folder: LabelledFolder,
  { file, date }: Pick<GoldArticle, 'file'> & Partial<Pick<GoldArticle, 'date'>>,
): Promise<Extraction> {
  const found = folder.texts.map((place) => path.join(place, file)).find(existsSync);
  if (found === undefined) {
    throw new AppError('NOT_FOUND', `The text of "${file}" was not found; name its folder with --texts.`);
  }
  for await (const document of readFiles([found], date === undefined ? {} : { publishedAt: date })) {
    if (isRefusal(document)) throw new AppError('ARTICLE_REJECTED', `${file}: ${document.error.message}`);
    const { extract } = await import('../extract/extract.js');
    return extract(document);
  }
  throw new AppError('ARTICLE_REJECTED', `${file} holds no document.`);
}

async function evaluateSeed(folder: LabelledFolder): Promise<ClaimFigures | undefined> {
  if (!existsSync(folder.graph)) return undefined;
  const gold = readGoldGraph(folder.graph);
  return evaluateClaims(gold, await extractNamed(folder, gold.article));
}

function printClaims({ core, all }: ClaimFigures): string {
  return `claims of the seed: core ${core.found} of ${core.labels}, all ${all.found} of ${all.labels}`;
}

function explain(figures: readonly FieldFigures[], claims: ClaimFigures | undefined): string[] {
  return [
    ...figures.flatMap(({ field, misses, extras }) => [
      ...misses.map((line) => `missed ${field} · ${line}`),
      ...extras.map((line) => `extra ${field} · ${line}`),
    ]),
    ...(claims?.missedCore ?? []).map((line) => `missed core claim · ${line}`),
  ];
}
