import { readFiles } from '../documents/read-files.js';
import { isRefused, orRefusal } from '../documents/refusals.js';
import type { Document, Refusal } from '../domain/document.js';
import type { Extraction } from '../domain/extraction.js';
import { chooseReader, type Reader } from './choose-reader.js';
import { type Command, printable, usageError } from './command.js';
import { isOfOneArticle, tellRefusal } from './refusals.js';
import { summarise } from './summarise.js';

/** Reads documents and prints what is extracted, one JSON line or a summary each; stores nothing. */
export const extract: Command = {
  name: 'extract',
  usage: '[--published-at 2017-11-06] [--extractor rules|llm] [--json | --explain] FILE…',
  summary: 'Reads articles and prints what they say; stores nothing. `-` is standard input.',
  takesOperands: true,
  options: {
    json: { type: 'boolean' },
    explain: { type: 'boolean' },
    extractor: { type: 'string' },
    'published-at': { type: 'string' },
  },
  async run({ positionals, flag, text }, { config, print, note }) {
    if (positionals.length === 0) throw usageError(extract, 'No file is given');
    const publishedAt = text('published-at');
    const reader = await chooseReader(extract, text('extractor'), config);
    let status = 0;
    const options = {
      tell: (line: string) => note(printable(line)),
      tellOf: ({ file }: Document, told: string) => note(printable(`${file}: ${told}`)),
      ...(publishedAt !== undefined && { publishedAt }),
    };
    for await (const document of readFiles(positionals, options)) {
      const extraction = await readOne(reader, document);
      if (isRefused(extraction)) {
        status = 1;
        if (flag('json')) print(JSON.stringify(extraction));
        else note(tellRefusal(extraction));
        continue;
      }
      print(flag('json') ? JSON.stringify(extraction) : summarise(extraction, flag('explain')));
    }
    return status;
  },
};

async function readOne(reader: Reader, document: Document | Refusal): Promise<Extraction | Refusal> {
  if (isRefused(document)) return document;
  return orRefusal(document.file, () => reader.read(document), isOfOneArticle);
}
