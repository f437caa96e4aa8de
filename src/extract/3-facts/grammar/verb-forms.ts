import { rememberByWord } from '../../../text/word-forms.js';
import { NOUN_VERBS, VERBS } from './verbs.data.js';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** What a word may be as a verb: "met" is past and participle of "meet". */
export interface VerbReading {
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
  /** The base and third forms are common nouns too. */
  readonly isAlsoNoun: boolean;
}

const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const nouns = new Set(split(NOUN_VERBS));

const third = (lemma: string): string =>
  /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : lemma.replace(/(?<=[^aeiou])y$/, 'ie').concat('s');
const regularPast = (lemma: string): string =>
  lemma.endsWith('e') ? `${lemma}d` : lemma.replace(/(?<=[^aeiou])y$/, 'i').concat('ed');

function gerund(lemma: string, past: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  const doubled = `${lemma}${lemma.at(-1)}`;
  if (past.startsWith(doubled) || /^(?:run|get|put|cut|set|hit|sit|quit|let|shut|win|begin)$/.test(lemma))
    return `${doubled}ing`;
  return `${lemma}ing`;
}

const IRREGULAR_FORMS: readonly (readonly [string, string, VerbForm])[] = [
  ['has', 'have', 'third'],
  ['does', 'do', 'third'],
  ['travelled', 'travel', 'past'],
  ['travelling', 'travel', 'ing'],
  ['dying', 'die', 'ing'],
  ['cancelled', 'cancel', 'past'],
  ['cancelling', 'cancel', 'ing'],
  ['signalled', 'signal', 'past'],
  ['signalling', 'signal', 'ing'],
  ['labelled', 'label', 'past'],
  ['labelling', 'label', 'ing'],
  ['fuelled', 'fuel', 'past'],
  ['fuelling', 'fuel', 'ing'],
  ['initialled', 'initial', 'past'],
  ['initialled', 'initial', 'participle'],
  ['modelled', 'model', 'past'],
  ['unravelled', 'unravel', 'past'],
  ['unravelling', 'unravel', 'ing'],
  ['modelling', 'model', 'ing'],
];

/** Every form of every verb of the table, in lower case, with what it may be. */
export const verbForms: ReadonlyMap<string, VerbReading> = (() => {
  const table = new Map<string, { lemma: string; forms: VerbForm[]; isAlsoNoun: boolean }>();
  const add = (form: string, lemma: string, kind: VerbForm): void => {
    const reading = table.get(form);
    if (reading === undefined) table.set(form, { lemma, forms: [kind], isAlsoNoun: nouns.has(lemma) });
    else if (reading.lemma === lemma && !reading.forms.includes(kind)) reading.forms.push(kind);
  };
  for (const entry of split(VERBS)) {
    const [lemma = '', past = regularPast(lemma), participle = past] = entry.split('/');
    add(lemma, lemma, 'base');
    add(third(lemma), lemma, 'third');
    add(past, lemma, 'past');
    add(participle, lemma, 'participle');
    add(gerund(lemma, past), lemma, 'ing');
  }
  for (const [form, lemma, kind] of IRREGULAR_FORMS) add(form, lemma, kind);
  return table;
})();

/** What a word may be as a verb; null when it is none. */
export const verbReadingOf = rememberByWord((lower) => verbForms.get(lower) ?? null);

/** Lemma of a noun: "meetings" → "meeting", "countries" → "country"; a word that is no plural stays as it is. */
export function singular(noun: string): string {
  if (!noun.endsWith('s') || noun.length < 4 || /(?:ss|us|is|news|series|politics)$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return /(?:ches|shes|sses|xes)$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}
