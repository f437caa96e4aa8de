import { parse } from 'yaml';
import type { Refusal } from '../domain/document.js';
import { normaliseBody, squeeze } from '../text/normalise.js';
import { isFields, readMetadata } from './metadata-fields.js';
import { refuse } from './refusals.js';
import type { Metadata, RawDocument } from './source.js';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,20000}?)(?:^|\n)---[ \t]*(?:\n|$)/;

/** A `.md` file: YAML front matter, when there is any, and the text behind it; an opening `# heading` is the headline. */
export function readMarkdownFile(file: string, decoded: string): RawDocument | Refusal {
  const whole = normaliseBody(decoded);
  const match = FRONT_MATTER.exec(whole);
  const metadata = match === null ? {} : readFrontMatter(match[1] ?? '');
  if (typeof metadata === 'string') return refuse(file, 'BROKEN_FRONT_MATTER', metadata);
  const text = whole.slice(match?.[0].length ?? 0);
  const heading = /^\s*#{1,2} (.+)\n/.exec(text);
  const start = heading?.[0].length ?? 0;
  const title = metadata.title ?? squeeze(heading?.[1] ?? '');
  return {
    file,
    text,
    metadata: title === undefined ? metadata : { ...metadata, title },
    body: trim(text, start),
  };
}

/** The metadata, or what is wrong with the YAML. */
function readFrontMatter(yaml: string): Metadata | string {
  try {
    const fields: unknown = parse(yaml, { maxAliasCount: 20 });
    if (fields === null) return {};
    return isFields(fields) ? readMetadata(fields) : 'it is not a list of "name: value" lines';
  } catch (error) {
    return error instanceof Error
      ? (error.message.split('\n')[0] ?? 'unknown').replace(/[:.]$/, '')
      : 'unknown';
  }
}

function trim(text: string, from: number): { start: number; end: number } {
  const end = text.trimEnd().length;
  const start = from + (text.slice(from).length - text.slice(from).trimStart().length);
  return { start: Math.min(start, end), end };
}
