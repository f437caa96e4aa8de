import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRefusal } from '../documents/refusals.js';
import type { Extraction } from '../domain/extraction.js';
import { AppError } from '../errors.js';
import { type ClaimFigures, evaluateClaims, readGoldGraph } from '../evaluation/claims.js';
import { type GoldArticle, readGold } from '../evaluation/gold.js';
import { countInvariants, isBroken, printInvariants } from '../evaluation/invariants.js';
import { calibrate, type JudgedClaim, printCalibration, readJudged } from '../evaluation/judged.js';
import { type LabelledText, readLabelledTexts } from '../evaluation/mention-labels.js';
import { evaluateMentions, type MentionFigures, printMentionFigures } from '../evaluation/mentions.js';
import { compareFigures, isWorse, Recorded, type RecordedFigures, toRow } from '../evaluation/recorded.js';
import { evaluateArticles, type FieldFigures, printFigures } from '../evaluation/report.js';
import type { Command } from './command.js';
import { readLabelled } from './labelled-text.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OWN_GOLD = path.join(ROOT, 'tests/gold');
const JUDGEMENTS = 'claims.judged.jsonl';

/** Where the labels of a folder are, and the folders that may hold the texts they name. */
interface LabelledFolder {
  readonly articles: string;
  readonly graph: string;
  readonly texts: readonly string[];
  /** Claims judged by hand. */
  readonly judged: readonly JudgedClaim[];
  /** Sets of texts with their names labelled, by the name of their file. */
  readonly mentions: ReadonlyMap<string, readonly LabelledText[]>;
}

/** Precision, recall and F1 of the extractor on labelled articles. */
export const evaluate: Command = {
  name: 'evaluate',
  usage: '[--gold FOLDER] [--texts FOLDER] [--misses] [--invented] [--record]',
  summary:
    'Prints how right the extractor is on labelled articles (tests/gold, or a folder of your own); status 1 when it is less right than recorded.',
  takesOperands: false,
  options: {
    gold: { type: 'string' },
    texts: { type: 'string' },
    misses: { type: 'boolean' },
    invented: { type: 'boolean' },
    record: { type: 'boolean' },
  },
  async run({ flag, text }, { print, note }) {
    const folder = readFolder(text('gold') ?? OWN_GOLD, text('texts'));
    const gold = existsSync(folder.articles) ? readGold(folder.articles) : [];
    const extractions = await extractAll(folder, gold, note);
    const read = gold.filter(({ file }) => extractions.has(file));
    const figures = evaluateArticles(read, (article) => extractions.get(article.file) as Extraction);
    if (gold.length > 0) print(`${read.length} articles\n${printFigures(figures)}`);
    const claims = await evaluateSeed(folder);
    if (claims !== undefined) print(`\n${printClaims(claims)}`);
    const mentions = await evaluateSets(folder.mentions);
    if (mentions.size > 0) print(printMentionFigures(mentions));
    const judged = await extractAll(folder, folder.judged, note);
    if (judged.size > 0) print(`\n${printCalibration(calibrate(folder.judged, judged))}`);
    const invariants = countInvariants([...extractions.values(), ...judged.values()]);
    print(`\n${printInvariants(invariants)}`);
    const rows = toRows(figures, mentions);
    const isWhole = read.length === gold.length;
    const isLoss =
      isWhole && reportChanges(text('gold') ?? OWN_GOLD, rows, { isRecording: flag('record'), print });
    if (flag('misses')) for (const line of listMisses(figures, mentions, claims)) print(line);
    if (flag('invented')) for (const line of listInvented(figures, mentions)) print(line);
    return isLoss || isBroken(invariants) ? 1 : 0;
  },
};

/** Extractions by file, each once; a text that is not here is skipped with a note. */
async function extractAll(
  folder: LabelledFolder,
  articles: readonly (Pick<GoldArticle, 'file' | 'source'> & Partial<Pick<GoldArticle, 'date'>>)[],
  note: (line: string) => void,
): Promise<Map<string, Extraction>> {
  const extractions = new Map<string, Extraction>();
  const absent: string[] = [];
  for (const article of new Map(articles.map((one) => [one.file, one])).values()) {
    const extraction = await extractNamed(folder, article);
    if (extraction === undefined) absent.push(article.file);
    else extractions.set(article.file, extraction);
  }
  if (absent.length > 0)
    note(
      `skipped ${absent.length} texts that are not here, such as ${absent[0]}; name their folder with --texts`,
    );
  return extractions;
}

/** The figures of sets with labelled names, by the name of the set. */
type MentionSets = ReadonlyMap<string, readonly MentionFigures[]>;

const toRows = (figures: readonly FieldFigures[], sets: MentionSets): RecordedFigures =>
  Object.fromEntries([
    ...figures.map((row) => [row.field, toRow(row)]),
    ...[...sets].flatMap(([set, rows]) => rows.map((row) => [`${set} ${row.kind}`, toRow(row)])),
  ]);

interface Reporting {
  readonly isRecording: boolean;
  readonly print: (line: string) => void;
}

/** Prints what differs from the figures recorded of the folder; these take their place when told to record. Whether any is worse. */
function reportChanges(folder: string, now: RecordedFigures, { isRecording, print }: Reporting): boolean {
  const recorded = new Recorded(path.join(OWN_GOLD, 'figures.json'));
  const name = path.relative(ROOT, path.resolve(folder));
  const before = recorded.of(name);
  if (isRecording) recorded.record(name, now);
  if (before === undefined) {
    print(`\nno figures are recorded of ${name}; --record keeps these`);
    return false;
  }
  const changes = compareFigures(before, now);
  print(`\n${changes.length === 0 ? 'as recorded' : `since they were recorded\n${changes.join('\n')}`}`);
  return !isRecording && isWorse(before, now);
}

/** `*.keyfacts*.jsonl`, `seed.gold.json` and sets with labelled names of the folder; texts beside it, in seeds/, or where --texts says. */
function readFolder(folder: string, texts: string | undefined): LabelledFolder {
  const names = ['articles.keyfacts.jsonl', 'articles.keyfacts.dev.jsonl'];
  const articles =
    names.map((name) => path.join(folder, name)).find(existsSync) ??
    path.join(folder, 'articles.keyfacts.jsonl');
  const graph = path.join(folder, 'seed.gold.json');
  const judgements = path.join(folder, JUDGEMENTS);
  const judged = existsSync(judgements) ? readJudged(judgements) : [];
  const mentions = readMentionSets(folder, [...names, JUDGEMENTS]);
  if (!existsSync(articles) && !existsSync(graph) && judged.length === 0 && mentions.size === 0) {
    throw new AppError(
      'NOT_FOUND',
      `${folder} holds no labels; expected ${names.join(' or ')}, seed.gold.json, ${JUDGEMENTS}, or .jsonl files whose rows have "text" and "entities". Name the folder with --gold.`,
    );
  }
  const named = texts === undefined ? [] : [texts, path.join(texts, 'corpus/articles')];
  const near = [folder, path.join(folder, '../corpus/articles'), path.join(folder, '../seeds')];
  const own = [path.join(ROOT, 'seeds'), path.join(ROOT, 'seeds/briefs')];
  return {
    articles,
    graph,
    judged,
    mentions,
    texts: [...named, ...near, ...own],
  };
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

async function evaluateSets(sets: LabelledFolder['mentions']): Promise<MentionSets> {
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

function listMisses(
  figures: readonly FieldFigures[],
  sets: MentionSets,
  claims: ClaimFigures | undefined,
): string[] {
  return [
    ...figures.flatMap(({ field, misses, halves }) => [
      ...misses.map((line) => `missed ${field} · ${line}`),
      ...halves.map((line) => `not in full ${field} · ${line}`),
    ]),
    ...(claims?.missedCore ?? []).map((line) => `missed core claim · ${line}`),
    ...namesOf(sets, ({ misses }) => misses).map((line) => `missed ${line}`),
  ];
}

const listInvented = (figures: readonly FieldFigures[], sets: MentionSets): string[] => [
  ...figures.flatMap(({ field, extras }) => extras.map((line) => `invented ${field} · ${line}`)),
  ...namesOf(sets, ({ extras }) => extras).map((line) => `invented ${line}`),
];

const namesOf = (sets: MentionSets, pick: (figures: MentionFigures) => readonly string[]): string[] =>
  [...sets].flatMap(([set, figures]) =>
    figures.flatMap((of) => pick(of).map((line) => `${of.kind} · ${set} · ${line}`)),
  );
