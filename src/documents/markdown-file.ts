import { parseDocument, visit } from 'yaml';
import type { Refusal } from '../domain/document.js';
import { normaliseBody, squeeze } from '../text/normalise.js';
import { renderFragment } from './html-text.js';
import { isFields, readMetadata } from './metadata-fields.js';
import { refuse } from './refusals.js';
import type { Metadata, RawDocument } from './source.js';

/** Characters of front matter that are read; YAML of many names takes time that grows faster than its length. */
const MAX_FRONT_MATTER = 32_000;
const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*(?:\n|$)/gm;
/** How a field begins, as no article does that merely opens with a rule. */
const FIRST_FIELD = /^\s*[a-z_][\w-]*[ \t]*:\s/i;
/** Tags of YAML's own; others name types of the program that wrote the file. */
const KNOWN_TAG = /^(?:!|tag:yaml\.org,2002:\w+)$/;

/** Characters of a text whose marks are looked for; lists within lists take a second for so many. */
const MAX_MARKED = 200_000;
/** What marks are made of; a text without any is what it says. */
const MARKS = /[*_`[\]<>|\\~#&]|^[ \t]*(?:[-+=]|\d+[.)] )/m;

/**
 * A `.md` file: YAML front matter, when there is any, and the text behind it without its marks, in paragraphs; an opening `# heading` is
 * the headline.
 */
export async function readMarkdownFile(file: string, decoded: string): Promise<RawDocument | Refusal> {
  const whole = normaliseBody(decoded);
  const { yaml, end } = splitFrontMatter(whole);
  const metadata = yaml.length > MAX_FRONT_MATTER ? describeLength(yaml) : readFrontMatter(yaml);
  if (typeof metadata === 'string') return refuse(file, 'BROKEN_FRONT_MATTER', metadata);
  const written = whole.slice(end);
  const heading = /^\s*#{1,2} (.+)\n/.exec(written);
  const start = heading?.[0].length ?? 0;
  const words = heading?.[1] ?? '';
  const headline = squeeze((await render(words)) ?? words);
  const title = metadata.title ?? headline;
  const rendered = await render(written.slice(start));
  const text = rendered === undefined ? written : [headline ?? [], rendered].flat().join('\n\n');
  return {
    file,
    text,
    metadata: title === undefined ? metadata : { ...metadata, title },
    body:
      rendered === undefined ? trim(text, start) : { start: text.length - rendered.length, end: text.length },
  };
}

/** The text as it reads, marks left out; undefined where it has none, is long, or nests too deep: it stays as it is written. */
async function render(written: string): Promise<string | undefined> {
  if (written.length > MAX_MARKED || !MARKS.test(written)) return undefined;
  const { marked } = await import('marked');
  try {
    const text = renderFragment(marked.parse(written, { async: false }));
    return text === undefined ? undefined : normaliseBody(text).trim();
  } catch {
    // Quotes within quotes, deeper than the parser's stack.
    return undefined;
  }
}

/** The YAML between the first two rules and where the text begins; a long stretch counts only where it begins with a field. */
function splitFrontMatter(whole: string): { readonly yaml: string; readonly end: number } {
  const none = { yaml: '', end: 0 };
  const start = OPENING.exec(whole)?.[0].length;
  if (start === undefined) return none;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(whole);
  if (closing === null) return none;
  const yaml = whole.slice(start, closing.index);
  if (yaml.length > MAX_FRONT_MATTER && !FIRST_FIELD.test(yaml)) return none;
  return { yaml, end: closing.index + closing[0].length };
}

const describeLength = (yaml: string): string =>
  `it has ${yaml.length} characters, and at most ${MAX_FRONT_MATTER} are read`;

/** The metadata, or what is wrong with the YAML. */
function readFrontMatter(yaml: string): Metadata | string {
  try {
    // The library would print its warnings, with words of the file.
    const parsed = parseDocument(yaml, { logLevel: 'error' });
    const [wrong] = parsed.errors;
    if (wrong?.code === 'RESOURCE_EXHAUSTION') return TOO_DEEP;
    if (wrong !== undefined) throw wrong;
    visit(parsed, { Node: (_, { tag }) => (isForeign(tag) ? visit.REMOVE : undefined) });
    const fields: unknown = parsed.toJS({ maxAliasCount: 20 });
    if (fields === null) return {};
    return isFields(fields) ? readMetadata(fields) : 'it is not a list of "name: value" lines';
  } catch (error) {
    return error instanceof Error
      ? (error.message.split('\n')[0] ?? 'unknown').replace(/[:.]$/, '')
      : 'unknown';
  }
}

/** The library's stack is too small for some eight hundred levels. */
const TOO_DEEP = 'lists or maps nest too deep in it; write each value in one line';

const isForeign = (tag: string | undefined): boolean => tag !== undefined && !KNOWN_TAG.test(tag);

function trim(text: string, from: number): { start: number; end: number } {
  const end = text.trimEnd().length;
  const start = from + (text.slice(from).length - text.slice(from).trimStart().length);
  return { start: Math.min(start, end), end };
}
