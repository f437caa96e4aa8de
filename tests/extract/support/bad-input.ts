import { readDocuments } from '../../../src/documents/read-documents.js';
import type { Document } from '../../../src/domain/document.js';
import { extract } from '../../../src/extract/extract.js';
import { Random } from '../../query/support/random.js';
import { articleOf } from './article.js';

const SENTENCES = [
  'Russian President Vladimir Putin met Hassan Rouhani in Tehran on Nov. 1.',
  '"We agree," the minister said. "It is a $5 billion deal."',
  'Iran and Turkey signed an agreement on trade on March 23–25, 2018.',
  'SPEAKER: Thank you. Q: Will the U.S. leave? A: No.',
  '• Item one\n• Item two\n1) Item three',
  'Country | Capital | Votes\nIran | Tehran | 12,345',
  'We use cookies to improve your experience. Accept all · Manage preferences',
  'Le président français a rencontré la chancelière allemande à Paris.',
  'وزير الخارجية الإيراني زار موسكو',
  '中国国家主席习近平星期三抵达平壤',
  'The lawmaker said the two countries’ leaders “would not sign”.',
  'Sen. John McCain (R-Ariz.) called the U.S.-Thailand pact null and void.',
];
const MARKS = [
  '\0',
  '\ud800',
  '\udc00',
  '\u200e',
  '\u202e',
  '\u200b',
  '\u00ad',
  '\ufeff',
  'ﬁ',
  'e\u0301',
  '\u0301',
  '\u00a0',
  '\u2028',
  '\r\n',
  '\t',
  '"',
  "'",
  '“',
  '(',
  '[',
  '—',
  '-',
  '.',
  '...',
  '$',
  '12',
  '<b>',
  '](http://a.b/c)',
  '&amp;',
  '😀',
  '\x1b[2J',
  'İ',
  'ß',
  '٣',
  'constructor',
  '__proto__',
  'toString',
];
const FILES = ['a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl', 'a.xml'];

/** A text that no newspaper prints: sentences of several languages and layouts with marks strewn in, cut, doubled or shouted. */
function makeText(random: Random): string {
  if (random.below(40) === 0) return random.pick([...MARKS, 'a', 'I', ' ']);
  const parts = Array.from({ length: 1 + random.below(4) }, () => random.pick(SENTENCES));
  if (random.below(4) === 0) parts.push(parts[0] ?? '');
  let text = parts.join(random.pick([' ', '\n', '\n\n']));
  for (let count = random.below(8); count > 0; count -= 1) {
    const at = random.below(text.length + 1);
    text = text.slice(0, at) + random.pick(MARKS) + text.slice(at);
  }
  const change = random.below(8);
  if (change === 0) return text.toUpperCase();
  if (change === 1) return text.replace(/\p{P}/gu, '');
  return change === 2 ? text.slice(random.below(text.length)) : text;
}

function encode(random: Random, text: string): Uint8Array {
  const encoding = random.pick(['utf8', 'utf8', 'utf16le', 'latin1'] as const);
  const bytes = Buffer.from(text, encoding);
  return random.below(10) === 0 ? Buffer.concat([bytes, Buffer.from(text, 'utf8')]) : bytes;
}

/** Reads one text of the seed as a file of any kind and as it stands; gives what is wrong, nothing when all is well. */
export async function checkBadInput(seed: number): Promise<string[]> {
  const random = new Random(seed);
  const text = makeText(random);
  const faults = faultsOf(articleOf(text));
  const source = { file: random.pick(FILES), bytes: encode(random, text) };
  for await (const result of readDocuments(source)) {
    if (!('error' in result)) faults.push(...faultsOf(result));
    else if (!isReason(result.error))
      faults.push(`refused without a reason: ${JSON.stringify(result.error)}`);
  }
  return faults.map((fault) => `seed ${seed}: ${fault} in ${JSON.stringify(text)}`);
}

/** A refusal names its kind and says why; a fault of ours is no reason. */
const isReason = ({ code, message }: { readonly code: string; readonly message: string }): boolean =>
  /^[A-Z_]+$/.test(code) && code !== 'INTERNAL_SERVER_ERROR' && message.length > 10;

/** Quotes that are not verbatim, spans outside the text, and a second reading that differs from the first. */
export function faultsOf(document: Document): string[] {
  const extraction = extract(document);
  const faults: string[] = [];
  visit(extraction, (span) => {
    const words = document.text.slice(span.start, span.end);
    const isInside = span.start >= 0 && span.start < span.end && span.end <= document.text.length;
    if (!isInside || (span.quote !== undefined && span.quote !== words)) faults.push(JSON.stringify(span));
  });
  if (extraction.text !== document.text) faults.push('another text');
  if (JSON.stringify(extract(document)) !== JSON.stringify(extraction))
    faults.push('read twice, not the same');
  return faults;
}

interface AnySpan {
  readonly start: number;
  readonly end: number;
  readonly quote?: unknown;
}

const isSpan = (value: object): value is AnySpan => 'start' in value && 'end' in value;

/** Every object of a tree that is a span. */
function visit(value: unknown, check: (span: AnySpan) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (isSpan(value)) check(value);
  for (const child of Object.values(value)) visit(child, check);
}
