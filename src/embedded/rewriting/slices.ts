import type { Token } from '../../console/tokens.js';
import { differs } from './differs.js';
import type { Edits } from './edits.js';
import { closerOf, startOfValue } from './spans.js';

const LITERAL = /^(-[1-9]\d*|\d+)?\.\.(-[1-9]\d*|\d+)?$/;
/** `[-n..]`, `[..-$n]`. */
const NEGATIVE = /^-[\w$.]+?\.\.|\.\.-[\w$.]+$/;

/** Writes `list[-2..]`, `list[..-1]`, `list[1..-1]`, for which Grafeo 0.6 counts no places from the end, as slices of the reversed list. Throws a Failure for others that count from the end. */
export function rewriteSlices(tokens: readonly Token[], edits: Edits): void {
  for (const [opens, { text }] of tokens.entries()) {
    const closes = text === '[' ? closerOf(tokens, opens) : undefined;
    if (closes === undefined) continue;
    const bounds = tokens
      .slice(opens + 1, closes)
      .map((token) => token.text)
      .join('');
    const slice = NEGATIVE.test(bounds) ? sliceOfReversed(LITERAL.exec(bounds)) : undefined;
    if (slice === undefined) continue;
    const start = startOfValue(tokens, opens - 1);
    if (start === undefined) throw countsFromEnd();
    edits.before(start, 'reverse(reverse(');
    edits.instead(opens, `${slice.start})[${slice.rest}`);
    for (let at = opens + 1; at < closes; at += 1) edits.instead(at, '');
    edits.after(closes, ')');
  }
}

function sliceOfReversed(literal: RegExpExecArray | null): { start: string; rest: string } | undefined {
  if (literal === null) throw countsFromEnd();
  const [, from = '', to = ''] = literal;
  const isFromEnd = from.startsWith('-');
  if (isFromEnd && to !== '' && !to.startsWith('-')) throw countsFromEnd();
  return {
    start: isFromEnd || from === '' ? '' : `[${from}..]`,
    rest: `${to.slice(1)}..${isFromEnd ? from.slice(1) : ''}`,
  };
}

const countsFromEnd = () =>
  differs(
    'counts places from the end of a list only as numbers that stand behind a value, as in list[-2..], list[..-1] and list[1..-1]',
    'name the list with WITH … AS list, and write list[size(list) - n..]',
  );
