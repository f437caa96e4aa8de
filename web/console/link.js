/** The fragment of a link to a question: `#file=…` for a known one, `#question=…` for another, with `$name=…` for its fields. */
export function writeLink({ file, text, fields }) {
  const parts = new URLSearchParams(file === undefined ? { question: text } : { file });
  for (const [name, field] of Object.entries(fields)) parts.set(`$${name}`, field);
  return `#${parts}`;
}

/** What a fragment asks: `{file?, text?, fields}`; undefined when it asks nothing. */
export function readLink(fragment) {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const [file, text] = [parts.get('file') ?? undefined, parts.get('question') ?? undefined];
  if (file === undefined && text === undefined) return undefined;
  const given = [...parts].filter(([name]) => name.startsWith('$'));
  return { file, text, fields: Object.fromEntries(given.map(([name, field]) => [name.slice(1), field])) };
}
