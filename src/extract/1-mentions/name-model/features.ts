import { commonWords, reportingVerbByForm, titlesByForm } from '../../lexicon/lexicon.js';
import type { Candidate, TokenSpan } from '../candidate.js';
import { ORGANIZATION_HEADS } from '../organization-heads.js';
import { isFirstName, isSurname } from '../person-names.js';
import { isOpening, type Reading } from '../reading.js';

/** What an article's candidates tell of a word that stands elsewhere without one. */
export interface Surroundings {
  /** By token: the kind of the candidate that covers it. */
  readonly kinds: ReadonlyMap<number, Candidate['kind']>;
  /** By lower-case word: kinds of the candidates that hold it. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<Candidate['kind']>>;
}

export function readSurroundings(reading: Reading, candidates: readonly Candidate[]): Surroundings {
  const kinds = new Map<number, Candidate['kind']>();
  const byWord = new Map<string, Set<Candidate['kind']>>();
  for (const { kind, firstToken, lastToken } of candidates)
    for (let at = firstToken; at < lastToken; at += 1) {
      kinds.set(at, kind);
      const word = reading.tokens[at]?.lower ?? '';
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, new Set([kind]));
      else known.add(kind);
    }
  return { kinds, byWord };
}

/** The form of a word: capitals X, small letters x, digits 9; runs as one. */
const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, '9');

/** What speaks for and against each kind of name. The strings are the keys of the learned weights. */
export function featuresOf(reading: Reading, around: Surroundings, span: TokenSpan): string[] {
  const { tokens } = reading;
  const { firstToken: first, lastToken: last, sentence } = span;
  const wordAt = (at: number): string => (tokens[at]?.sentence === sentence ? (tokens[at]?.lower ?? '') : '');
  const features: string[] = ['bias', `n=${Math.min(4, last - first)}`];
  for (let at = first; at < last; at += 1) addWord(features, reading, at);
  const [head, tail] = [tokens[first]?.lower ?? '', tokens[last - 1]?.lower ?? ''];
  features.push(
    `first=${head}`,
    `last=${tail}`,
    `suffix3=${tail.slice(-3)}`,
    `suffix2=${tail.slice(-2)}`,
    `suffix4=${tail.slice(-4)}`,
    `firstSuffix=${head.slice(-3)}`,
    `prefix3=${head.slice(0, 3)}`,
    `shape=${shapeOf(tokens[first]?.text ?? '')}_${shapeOf(tokens[last - 1]?.text ?? '')}`,
    `names=${classOf(head)}_${classOf(tail)}_${Math.min(3, last - first)}`,
  );
  addContext(features, { reading, around, first, last, wordAt });
  return features;
}

function addWord(features: string[], reading: Reading, at: number): void {
  const token = reading.tokens[at];
  if (token === undefined) return;
  const { lower } = token;
  features.push(`w=${lower}`);
  if (ORGANIZATION_HEADS.has(lower)) features.push(`head=${ORGANIZATION_HEADS.get(lower)}`);
  if (titlesByForm(lower).length > 0) features.push('title');
  if (reading.writtenSmall.has(lower)) features.push('small');
  for (const match of reading.matches[at] ?? [])
    if (match.length === 1)
      features.push(
        match.kind === 'place'
          ? `gaz=place${match.place.isAmbiguous ? '?' : ''}${match.place.population > 100_000 ? '+' : ''}`
          : `gaz=${match.kind}`,
      );
}

/** What the lists say of a word. */
function classOf(lower: string): string {
  const name = `${isFirstName(lower) ? 'f' : ''}${isSurname(lower) ? 's' : ''}`;
  return `${name}${commonWords.has(lower) ? 'c' : ''}`;
}

interface Context {
  readonly reading: Reading;
  readonly around: Surroundings;
  readonly first: number;
  readonly last: number;
  readonly wordAt: (at: number) => string;
}

function addContext(features: string[], { reading, around, first, last, wordAt }: Context): void {
  const names = `${classOf(wordAt(first))}_${classOf(wordAt(last - 1))}`;
  const [before, second, after, next] = [
    wordAt(first - 1),
    wordAt(first - 2),
    wordAt(last),
    wordAt(last + 1),
  ];
  features.push(
    `before=${before}`,
    `before2=${second}_${before}`,
    `after=${after}`,
    `after2=${after}_${next}`,
    `around=${before}_${after}`,
    `beforeNames=${before}_${names}`,
    `afterNames=${after}_${names}`,
    `beforeKind=${around.kinds.get(first - 1) ?? ''}`,
    `afterKind=${around.kinds.get(last) ?? ''}`,
    `afterCommaKind=${after === ',' ? (around.kinds.get(last + 1) ?? '') : '-'}`,
  );
  if (isOpening(reading, first)) features.push('opening');
  if (reportingVerbByForm(after) !== undefined) features.push('says');
  if (reportingVerbByForm(before) !== undefined) features.push('said');
  if (titlesByForm(before).length > 0 || titlesByForm(`${second} ${before}`).length > 0)
    features.push('behindTitle');
  if (second === 'the' || before === 'the') features.push(`the=${before === 'the'}`);
  for (const at of first === last - 1 ? [first] : [first, last - 1])
    for (const kind of around.byWord.get(wordAt(at)) ?? [])
      features.push(`known=${kind}_${at === first}_${at === last - 1}`);
}
