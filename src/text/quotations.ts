import type { Block, Quotation } from './analysed-text.js';

const [DOUBLE, SINGLE] = [0x22, 0x27];

interface OpenMark {
  readonly at: number;
  readonly mark: '"' | "'";
}

/**
 * Quotations of the outermost level, marks not included. A quotation that runs over paragraphs opens each of them with a mark
 * and closes only the last: each of its paragraphs is one quotation, unclosed but for the last.
 */
export function findQuotations(text: string, view: string, blocks: readonly Block[]): Quotation[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    const goesOn = next !== undefined && view[next.start] === '"';
    return findInBlock(text, view, block, goesOn);
  });
}

function findInBlock(text: string, view: string, block: Block, goesOn: boolean): Quotation[] {
  const found: (Quotation & { readonly depth: number })[] = [];
  let stack: OpenMark[] = [];
  for (let at = block.start; at < block.end; at += 1) {
    const code = view.charCodeAt(at);
    if (code !== DOUBLE && code !== SINGLE) continue;
    const mark = code === DOUBLE ? '"' : "'";
    const opens = isOpening(text, view, at, block);
    if (mark === "'" && !isSingleMark(view, at, opens, stack)) continue;
    if (opens) {
      if (stack.length < 3) stack.push({ at, mark });
      continue;
    }
    const depth = lastOpen(stack, mark);
    const open = stack[depth];
    if (open === undefined) continue;
    stack = stack.slice(0, depth);
    if (at > open.at + 1)
      found.push({ start: open.at + 1, end: at, paragraph: block.paragraph, isClosed: true, depth });
  }
  return outermost(found, stack, block, goesOn);
}

const lastOpen = (stack: readonly OpenMark[], mark: OpenMark['mark']): number =>
  stack.findLastIndex((open) => open.mark === mark);

/** Closed quotations that no kept one contains; a mark left open counts where the next paragraph opens with one, or alone. */
function outermost(
  found: readonly (Quotation & { readonly depth: number })[],
  stack: readonly OpenMark[],
  block: Block,
  goesOn: boolean,
): Quotation[] {
  const open = stack.find((entry) => entry.mark === '"');
  const isReal = open !== undefined && (goesOn || !found.some((quotation) => quotation.start > open.at));
  const kept: Quotation[] = [];
  for (const { depth: _, ...quotation } of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (quotation.start < (kept.at(-1)?.end ?? 0) || (isReal && quotation.start > open.at)) continue;
    kept.push(quotation);
  }
  if (isReal && block.end > open.at + 1)
    kept.push({ start: open.at + 1, end: block.end, paragraph: block.paragraph, isClosed: false });
  return kept;
}

function isOpening(text: string, view: string, at: number, block: Block): boolean {
  const printed = text[at] ?? '';
  if ('“„«‘‚'.includes(printed)) return true;
  if ('”»’'.includes(printed)) return false;
  const before = at === block.start ? ' ' : (view[at - 1] ?? ' ');
  const after = view[at + 1] ?? ' ';
  return /[\s([{—"'-]/.test(before) && /\S/.test(after) && !/[.,;:!?)\]]/.test(after);
}

/** Whether an apostrophe is a quotation mark: not inside a word, not before figures ('90s), and opened before it is closed. */
function isSingleMark(view: string, at: number, opens: boolean, stack: readonly OpenMark[]): boolean {
  const [before, after] = [view[at - 1] ?? ' ', view[at + 1] ?? ' '];
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return false;
  if (opens) return /[\s("[—-]/.test(before) && /\p{L}|\[/u.test(after);
  return stack.some((open) => open.mark === "'") && /[\p{L}\p{N}.,!?)\]]/u.test(before);
}
