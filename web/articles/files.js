const FORMATS = { txt: 'TXT', md: 'MD', html: 'HTML', htm: 'HTML' };

/** The `ArticleFormat` by a file's name; undefined for what this page does not read. */
export const formatOf = (name) => FORMATS[name.toLowerCase().split('.').at(-1)];

/** A file's text: UTF-8, else Windows-1252. */
export async function readFile(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
