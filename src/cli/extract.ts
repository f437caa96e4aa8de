import { withoutControls } from '../documents/metadata-bounds.js';
import { readFiles } from '../documents/read-files.js';
import { isRefused, orRefusal } from '../documents/refusals.js';
import type { Document, Refusal } from '../domain/document.js';
import type { Extraction } from '../domain/extraction.js';
import { explainerOf } from '../extract/explanation.js';
import { chooseReader, type Reader } from './choose-reader.js';
import { type Command, usageError } from './command.js';
import { claimDescriber } from './describe-claim.js';
import { isOfOneArticle, tellRefusal } from './refusals.js';

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
    for await (const document of readFiles(positionals, publishedAt === undefined ? {} : { publishedAt })) {
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

/** Entities by kind, then facts with their sentence; explained: with their rule, basis, confidence and steps too. */
function summarise(extraction: Extraction, isExplained: boolean): string {
  const explain = explainerOf(extraction);
  const describe = claimDescriber(extraction);
  const { file, title, publishedAt, entities, claims } = extraction;
  const lines = [`${title ?? file} (${publishedAt ?? 'date unknown'})`];
  for (const kind of ['person', 'country', 'organization', 'place', 'position'] as const) {
    const found = entities.filter((entity) => entity.kind === kind).map((entity) => entity.name);
    if (found.length > 0) lines.push(`  ${kind}: ${found.join(' · ')}`);
  }
  for (const claim of claims) {
    lines.push(`  ${describe(claim)}`);
    const [evidence] = claim.evidence;
    if (evidence === undefined) continue;
    lines.push(`      “${evidence.quote.replace(/\s+/g, ' ')}”`);
    if (!isExplained) continue;
    lines.push(`      rule ${claim.rule} · ${claim.basis} · confidence ${claim.confidence}`);
    for (const step of explain(claim, evidence)) lines.push(`      ${step}`);
  }
  if (isExplained)
    for (const { code, message } of extraction.diagnostics) lines.push(`  ${code}: ${message}`);
  return lines.map(withoutControls).join('\n');
}
