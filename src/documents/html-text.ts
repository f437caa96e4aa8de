import { parseHTML } from 'linkedom';
import { findExcess } from './html-depth.js';

/** As much of the DOM as is used here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
}

export interface Page extends PageNode {
  readonly body: PageNode | null;
  readonly documentElement: PageNode | null;
  cloneNode(deep: boolean): Page;
  querySelectorAll(selector: string): Iterable<PageNode>;
  querySelector(selector: string): PageNode | null;
}

const BLOCK = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'script style noscript template iframe svg math form button select input textarea object embed audio video canvas head link meta title'.split(
    ' ',
  ),
);
const ELEMENT = 1;
const TEXT = 3;

/** Parses a page without running anything in it. */
export function parsePage(html: string): Page {
  const window: { readonly document: Page } = parseHTML(html);
  return window.document;
}

/** The text of a piece of HTML, as feeds and JSON carry it; undefined when there is none. */
export function renderFragment(html: string): string | undefined {
  if (findExcess(html) !== undefined) return undefined;
  const { body } = parsePage(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const text = body === null ? '' : renderText(body);
  return text === '' ? undefined : text;
}

/** The text of a node in paragraphs parted by blank lines; scripts, forms and the like are left out. Iterative: depth is no matter. */
export function renderText(root: PageNode): string {
  const parts: string[] = [];
  const stack: (PageNode | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeType === TEXT) parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    else if (node.nodeType === ELEMENT) openElement(node, stack, parts);
  }
  return parts
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function openElement(node: PageNode, stack: (PageNode | string)[], parts: string[]): void {
  const name = node.nodeName.toLowerCase();
  if (UNSEEN.has(name) || node.getAttribute('hidden') !== null) return;
  const gap = BLOCK.has(name) ? '\n\n' : name === 'br' ? '\n' : name === 'td' || name === 'th' ? ' ' : '';
  parts.push(gap);
  stack.push(gap);
  // One by one: as arguments of one call a long list would overflow the stack.
  for (const child of [...node.childNodes].reverse()) stack.push(child);
}
