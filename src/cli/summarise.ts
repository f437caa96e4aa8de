import { withoutControls } from '../documents/metadata-bounds.js';
import type { ExtractedClaim, Extraction, Quote } from '../domain/extraction.js';
import { explainerOf } from '../extract/explanation.js';
import { claimDescriber } from './describe-claim.js';

const KINDS = ['person', 'country', 'organization', 'place', 'position'] as const;

/** An extraction for a reader: entities by kind, who says what, then each sentence with its facts; explained: with their rule, basis, confidence and steps too. */
export function summarise(extraction: Extraction, isExplained: boolean): string {
  const { file, title, publishedAt, diagnostics } = extraction;
  const lines = [
    `${title ?? file} (${publishedAt ?? 'date unknown'})`,
    ...entityLines(extraction),
    ...statementLines(extraction),
    ...factLines(extraction, isExplained),
    ...(isExplained ? diagnostics.map(({ code, message }) => `  ${code}: ${message}`) : []),
  ];
  return lines.map(withoutControls).join('\n');
}

function entityLines({ entities }: Extraction): string[] {
  return KINDS.flatMap((kind) => {
    const names = entities.filter((entity) => entity.kind === kind).map(({ name }) => name);
    return names.length > 0 ? [`  ${kind}: ${names.join(' · ')}`] : [];
  });
}

function statementLines({ entities, statements }: Extraction): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return statements.map(({ speaker, cue, text }) => {
    const who = speaker === null ? 'somebody' : (names.get(speaker) ?? speaker);
    return `  ${who} ${cue ?? 'said'}: ${quoted(text)}`;
  });
}

function factLines(extraction: Extraction, isExplained: boolean): string[] {
  const describe = claimDescriber(extraction);
  const explain = explainerOf(extraction);
  const explained = (claim: ExtractedClaim, evidence: Quote): string[] =>
    [`rule ${claim.rule} · ${claim.basis} · confidence ${claim.confidence}`, ...explain(claim, evidence)].map(
      (line) => `          ${line}`,
    );
  return bySentence(extraction.claims).flatMap(([evidence, claims]) => [
    `  ${quoted(evidence.quote)}`,
    ...claims.flatMap((claim) => [
      `      ${describe(claim)}`,
      ...(isExplained ? explained(claim, evidence) : []),
    ]),
  ]);
}

/** The claims below the words that state them first, in the order of the text. */
function bySentence(claims: readonly ExtractedClaim[]): (readonly [Quote, ExtractedClaim[]])[] {
  const groups = new Map<string, readonly [Quote, ExtractedClaim[]]>();
  for (const claim of claims) {
    const [evidence] = claim.evidence;
    if (evidence === undefined) continue;
    const key = `${evidence.start}-${evidence.end}`;
    const group = groups.get(key) ?? ([evidence, []] as const);
    group[1].push(claim);
    groups.set(key, group);
  }
  return [...groups.values()].sort(([one], [other]) => one.start - other.start || one.end - other.end);
}

const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ')}”`;
