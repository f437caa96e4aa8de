const SAMPLE_WORDS = 400;
/** Shorter texts in Latin letters are taken as English unless their metadata say otherwise: no detector can tell. */
const SHORT = 20;
/** Share of the best guess's likeness: a text of headings and names may look a little more like another language. */
const ALMOST = 0.95;
/** What is certainly no English may still be likest to it. */
const NEVER = Number.POSITIVE_INFINITY;
/** What `Intl` does not shorten: the detector names the largest language of a group. */
const TWO_LETTERS: Readonly<Record<string, string>> = { arb: 'ar', cmn: 'zh', pes: 'fa', zlm: 'ms' };
/** Frequent in English and rare in the other languages of the Latin script. */
const COMMON = new Set(
  'the of and to that was for with by from said has have had his which were are been not will this they would their who after about more when its it he she at be as than but also other between into over could there them these'.split(
    ' ',
  ),
);

/** Frequent in other languages of the Latin script, and neither English nor parts of names. */
const FOREIGN = new Set(
  'et les des une est dans avec pour sur und das ist nicht ein eine mit für auf von los las una por para que che della degli il não uma het een voor naar niet och att det ikke jest się oraz yang dengan untuk dan bir na wa kwa cu și az és'.split(
    ' ',
  ),
);
/** As many small words without any common one are hardly English. */
const TELLING = 8;

/** ISO 639-1 of the text: `en` when it is English, else the best guess, `und` when there is none. `hint` is what metadata say. */
export async function findLanguage(text: string, hint?: string): Promise<string> {
  const sample = takeSample(text);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  // Arabic or Cyrillic bytes read as Windows-1252; no language writes so.
  if (latin - (sample.match(/[a-z]/gi)?.length ?? 0) > letters * 0.4) return 'und';
  const claimed = hint?.slice(0, 2).toLowerCase();
  if (latin >= letters * 0.6) {
    // Names are of any language.
    const words = sample.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu) ?? [];
    const all = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
    const common = all.filter((word) => COMMON.has(word)).length;
    const isShort = words.length < SHORT && (common > 0 || all.length < 2 * SHORT);
    const foreign = words.filter((word) => FOREIGN.has(word) || /[^a-z]/.test(word)).length;
    const isOften = common > 0 && common >= words.length * 0.15;
    if (common >= foreign && (claimed === 'en' || isOften)) return 'en';
    if (isShort) {
      if (foreign > common && (foreign > 1 || common === 0)) return await guess(sample, NEVER);
      if (common === 0 && words.length >= TELLING) return await guess(sample, ALMOST);
      return claimed === undefined || common > 0 ? 'en' : claimed;
    }
    if (common > 0 && common >= foreign) return await guess(sample, ALMOST);
  }
  return await guess(sample);
}

/** Enough words from the start, the middle and the end, so that a foreign quotation does not decide. */
function takeSample(text: string): string {
  const size = SAMPLE_WORDS * 6;
  if (text.length <= size * 3) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, size)} ${text.slice(middle, middle + size)} ${text.slice(-size)}`;
}

/** The best guess of the trigram detector, which is loaded for the first text that common words do not settle; English where the text is as like it as `almost`, which is 1 for the best guess. */
async function guess(sample: string, almost = 1): Promise<string> {
  const { francAll } = await import('franc-min');
  const likenesses = new Map(francAll(sample));
  if ((likenesses.get('eng') ?? 0) >= almost) return 'en';
  const code = [...likenesses.keys()].find((one) => one !== 'eng') ?? 'und';
  return TWO_LETTERS[code] ?? Intl.getCanonicalLocales(code)[0] ?? code;
}
