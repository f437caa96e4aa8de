/** What has no marks to drop and no blanks but spaces. */
export const PLAIN = /^[\x20-\x7e]*$/;
/** What only its capitals part from its folded form: words of ASCII with single blanks between them. */
const TIDY = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** A name as filters and look-ups compare it: NFKD without marks, lower case, straight apostrophes, single blanks. */
export function fold(text: string): string {
  if (TIDY.test(text)) return text.toLowerCase();
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('`', "'").replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
