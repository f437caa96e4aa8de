import { parseHTML } from 'linkedom';
import { findExcess } from './html-depth.js';

/** As much of the DOM as is used here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
  appendChild(node: PageNode): PageNode;
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
const OF_HEAD = 'body > title, body > meta, body > link';
const ELEMENT = 1;
const TEXT = 3;

/** Parses a page without running anything in it; `html`, `head` and `body` are there whether they are written or left out. */
export function parsePage(html: string): Page {
  const page = parse(html);
  if (page.documentElement === null || isWhole(page.documentElement)) return page;
  const root = /<html\b[^<>]*>/i.exec(html)?.[0] ?? '<html>';
  const content = html.replace(/<\/?(?:html|head|body)\b[^<>]*>/gi, '');
  const written = `<!doctype html>${root}<head></head><body>${content}</body></html>`;
  // Ends of bodies that are left out no longer close what stands open in them.
  if (findExcess(written) !== undefined) return page;
  const whole = parse(written);
  const head = whole.querySelector('head');
  for (const each of whole.querySelectorAll(OF_HEAD)) head?.appendChild(each);
  return whole;
}

function parse(html: string): Page {
  const window: { readonly document: Page } = parseHTML(html);
  return window.document;
}

/** Whether the root is as linkedom needs it, which adds no element that its source leaves out. */
function isWhole(root: PageNode): boolean {
  const [first, second] = [...root.childNodes].filter(({ nodeType }) => nodeType === ELEMENT);
  const body = first?.nodeName === 'HEAD' ? second : first;
  return root.nodeName === 'HTML' && body?.nodeName === 'BODY';
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
