import type { VerbGroup } from './chunks.js';
import { isAgreeing } from './unrealised.js';
import { verbReadingOf } from './verb-forms.js';
import type { Word } from './word.js';

const PARTICLES = new Set('out down up off back over away together forward aside apart'.split(' '));

/** "will on Tuesday travel": behind the day that parts an auxiliary from its verb; else `at` itself. */
function behindDay(words: readonly Word[], at: number, isDate: (token: number) => boolean): number {
  let end = words[at]?.token.lower === 'on' ? at + 1 : at;
  const first = end;
  while (isDate(words[end]?.token.index ?? -1)) end += 1;
  const next = words[end]?.token.text === ',' ? end + 1 : end;
  return end > first && words[next]?.class === 'verb' ? next : at;
}

/** "did, however, telephone": behind an adverb between commas that parts an auxiliary from its verb; else `at` itself. */
function behindAdverb(words: readonly Word[], at: number): number {
  const [open, adverb, close, verb] = words.slice(at, at + 4);
  const isAside = open?.token.text === ',' && adverb?.class === 'adverb' && close?.token.text === ',';
  return isAside && verb?.class === 'verb' ? at + 3 : at;
}

/** "probably attacked", "reportedly met": no more is told than by "may have"; "reportedly signed" still tells of what was signed. */
const DOUBT =
  /^(?:probably|possibly|perhaps|maybe|presumably|reportedly|allegedly|supposedly|purportedly|apparently)$/;

/** Auxiliaries, adverbs and one main verb from `at`; undefined where none stands. */
export function readVerbGroup(
  words: readonly Word[],
  at: number,
  isDate: (token: number) => boolean,
): VerbGroup | undefined {
  let end = at;
  let main: Word | undefined;
  let modal: string | undefined;
  let isNegated = false;
  let hasTo = false;
  let hasBe = false;
  let isDoubted = false;
  for (; end < words.length; end += 1) {
    if (end > at) end = behindDay(words, end, isDate);
    if (main?.class === 'auxiliary' || modal !== undefined) end = behindAdverb(words, end);
    const word = words[end];
    if (word === undefined) break;
    if (word.class === 'to' && main === undefined) hasTo = true;
    else if (word.class === 'modal' && main?.class !== 'verb') modal = word.token.lower;
    else if (word.class === 'negation') isNegated = true;
    else if (word.class === 'auxiliary' && (main === undefined || main.class === 'auxiliary')) {
      if (main?.lemma === 'be') hasBe = true;
      main = word;
    } else if (word.class === 'verb') {
      if (main?.lemma === 'be') hasBe = true;
      main = word;
      end += 1;
      break;
    } else if (DOUBT.test(word.token.lower)) isDoubted = true;
    else if (word.token.lower === 'yet' && isNegated) continue;
    else if (word.class !== 'adverb' || (end === at && !leadsToVerb(words, at))) break;
  }
  if (main === undefined) return undefined;
  if (isDoubted && !isAgreeing(main.lemma ?? '')) modal ??= 'may';
  end = dropTrailing(words, at, end, main);
  const next = isUpToMeasure(words, end) ? undefined : words[end];
  return assemble(words.slice(at, end), main, { modal, isNegated, hasTo, hasBe }, next);
}

function leadsToVerb(words: readonly Word[], at: number): boolean {
  const next = words.slice(at, at + 4).find((word) => word.class !== 'adverb' && word.class !== 'negation');
  return (
    next !== undefined && (next.class === 'verb' || next.class === 'auxiliary' || next.class === 'modal')
  );
}

/** Adverbs after the last verb belong to what follows. */
function dropTrailing(words: readonly Word[], at: number, end: number, main: Word): number {
  let last = end;
  while (last > at + 1 && words[last - 1] !== main && words[last - 1]?.class === 'adverb') last -= 1;
  return last;
}

/** "provide up to $5 million", "pay up to USD 250 million": no "provide up". */
const isUpToMeasure = (words: readonly Word[], at: number): boolean =>
  words[at]?.token.lower === 'up' &&
  words[at + 1]?.token.lower === 'to' &&
  /^(?:[\p{Sc}\d]|[A-Z]{1,3}\p{Sc}|[A-Z]{3}$)/u.test(words[at + 2]?.token.text ?? '');

/** "took over", but "spoke over the phone". */
const isParticle = (lemma: string, word: string): boolean =>
  PARTICLES.has(word) && (word !== 'over' || /^(?:take|hand|turn|win|roll|give)$/.test(lemma));

const THIRDS = new Set(['is', 'was', 'has', 'does']);

interface Marks {
  readonly modal: string | undefined;
  readonly isNegated: boolean;
  readonly hasTo: boolean;
  readonly hasBe: boolean;
}

function assemble(
  words: readonly Word[],
  main: Word,
  marks: Marks,
  next: Word | undefined,
): VerbGroup | undefined {
  const [first, tail] = [words[0], words.at(-1)];
  if (first === undefined || tail === undefined) return undefined;
  const particle =
    main.class === 'verb' && next !== undefined && isParticle(main.lemma ?? '', next.token.lower)
      ? next.token.lower
      : undefined;
  const isParticiple = main.form === 'participle' || main.form === 'past';
  const isBare = !marks.hasTo && marks.modal === undefined && first === main;
  return {
    kind: 'verb',
    first: first.token.index,
    last: (particle === undefined ? tail : (next ?? tail)).token.index + 1,
    lemma: particle === undefined ? (main.lemma ?? '') : `${main.lemma} ${particle}`,
    main: main.token.index,
    form: marks.hasTo ? 'infinitive' : main.form === 'ing' && isBare ? 'ing' : 'finite',
    modal: marks.modal,
    isNegated: marks.isNegated,
    isPassive: marks.hasBe && isParticiple && main.class === 'verb',
    isProgressive:
      marks.hasBe &&
      main.class === 'verb' &&
      (main.form === 'ing' || words.some(({ token }) => token.lower === 'being')),
    isBase: main.form === 'base' && marks.modal === undefined,
    isThird: main.form === 'third' || words.some(({ token }) => THIRDS.has(token.lower)),
    particle,
    isPastOnly: main.form === 'past' && verbReadingOf(main.token)?.forms.includes('participle') === false,
  };
}
