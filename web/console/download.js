/** Text of a cell: text as it is, nothing for null, anything else as JSON. */
export const cellText = (value) =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

const quote = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
// A spreadsheet runs what opens with one of these; an apostrophe makes it text.
const harmless = (text) => (/^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text);

/** The answer as CSV (RFC 4180) with a heading row. */
export function toCsv({ keys, rows }) {
  const lines = [keys, ...rows].map((row) => row.map((value) => quote(harmless(cellText(value)))).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/** The answer as a JSON list with one object per row. */
export const toJson = ({ keys, rows }) =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at]]))),
    null,
    2,
  );

/** Has the browser save a text as a file. */
export function save(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
