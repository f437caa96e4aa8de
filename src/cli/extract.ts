import { withoutControls } from '../documents/metadata-bounds.js';
import { readFiles } from '../documents/read-files.js';
import { isRefusal } from '../documents/refusals.js';
import { explainerOf } from '../domain/explanation.js';
import type { Extraction } from '../domain/extraction.js';
import { type Command, usageError } from './command.js';

/** Reads documents and prints what is extracted, one JSON line or a summary each; stores nothing. */
export const extract: Command = {
  name: 'extract',
  usage: '[--published-at 2017-11-06] [--json | --explain] FILE…',
  summary: 'Reads articles and prints what they say; stores nothing. `-` is standard input.',
  takesOperands: true,
  options: { json: { type: 'boolean' }, explain: { type: 'boolean' }, 'published-at': { type: 'string' } },
  async run({ positionals, flag, text }, { print, note }) {
    if (positionals.length === 0) throw usageError(extract, 'No file is given');
    const publishedAt = text('published-at');
    // The lexicon is loaded by the commands that read texts only.
    const { extract: extractFacts } = await import('../extract/extract.js');
    let status = 0;
    for await (const document of readFiles(positionals, publishedAt === undefined ? {} : { publishedAt })) {
      if (isRefusal(document)) {
        status = 1;
        if (flag('json')) print(JSON.stringify(document));
        else note(withoutControls(`${document.file}: ${document.error.code}: ${document.error.message}`));
        continue;
      }
      const extraction = extractFacts(document);
      print(flag('json') ? JSON.stringify(extraction) : summarise(extraction, flag('explain')));
    }
    return status;
  },
};

/** Entities by kind, then facts with their sentence; explained: with their rule, basis, confidence and steps too. */
function summarise(extraction: Extraction, isExplained: boolean): string {
  const explain = explainerOf(extraction);
  const { file, title, publishedAt, entities, claims } = extraction;
  const names = new Map(
    [...entities, ...extraction.agreements, ...extraction.events].map(({ id, name }) => [id, name]),
  );
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? id));
  const lines = [`${title ?? file} (${publishedAt ?? 'date unknown'})`];
  for (const kind of ['person', 'country', 'organization', 'place', 'position'] as const) {
    const found = entities.filter((entity) => entity.kind === kind).map((entity) => entity.name);
    if (found.length > 0) lines.push(`  ${kind}: ${found.join(' · ')}`);
  }
  for (const claim of claims) {
    const marks = [
      claim.date,
      claim.modality === 'actual' ? null : claim.modality,
      claim.polarity === 'denied' ? 'denied' : null,
      claim.saidBy === null ? null : 'said',
    ].filter((mark) => mark !== null);
    const notes = marks.length > 0 ? ` [${marks.join(', ')}]` : '';
    lines.push(
      `  ${nameOf(claim.subject)} ${claim.predicate} ${claim.value ?? nameOf(claim.object)}${notes}`,
    );
    const [evidence] = claim.evidence;
    if (evidence === undefined) continue;
    lines.push(`      “${evidence.quote.replace(/\s+/g, ' ')}”`);
    if (!isExplained) continue;
    lines.push(`      rule ${claim.rule} · ${claim.basis} · confidence ${claim.confidence}`);
    for (const step of explain(claim, evidence)) lines.push(`      ${step}`);
  }
  return lines.map(withoutControls).join('\n');
}
