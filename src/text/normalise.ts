/**
 * The stored body of a decoded text: byte-order mark dropped, CR LF → LF, NFC; a lone surrogate becomes U+FFFD, since no
 * database can keep it. Nothing else is removed. Idempotent.
 */
export function normaliseBody(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}

/** Runs of white space as one blank, none at the ends; undefined when nothing is left. For titles, names and the like. */
export function squeeze(text: string): string | undefined {
  const squeezed = text.replace(/\s+/g, ' ').trim();
  return squeezed === '' ? undefined : squeezed;
}
