import { readTags, type Tag } from './html-tags.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const VOID = words('area base br col embed hr img input link meta source track wbr');
const PARAGRAPH = words('p');
const CONTROL = words('input option optgroup select button datalist textarea');
const SECTION = words('thead tbody');
/** What the parser closes when an element opens, for elements whose end tag may be left out. */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tr', words('tr th td')],
  ['th', words('th')],
  ['td', words('thead th td')],
  ['tbody', SECTION],
  ['tfoot', SECTION],
  ['body', words('head link script')],
  ['li', words('li')],
  ['dd', words('dd dt')],
  ['dt', words('dd dt')],
  ['rt', words('rt rp')],
  ['rp', words('rt rp')],
  ['option', words('option')],
  ['optgroup', words('optgroup option')],
  ...[...words('select input output button datalist textarea')].map((name) => [name, CONTROL] as const),
  ...[
    ...words(
      'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
    ),
  ].map((name) => [name, PARAGRAPH] as const),
]);
const FOREIGN = words('math svg');
const INTEGRATION = words('mi mo mn ms mtext annotation-xml foreignobject desc title');

/** Real pages stay below 60; the parsers need quadratic time for what is deep. */
const MAX_DEPTH = 256;
/** A page of a megabyte has about 20,000; these take half a second. */
const MAX_TAGS = 60_000;
const MAX_ATTRIBUTES = 200_000;
/** The parser compares each attribute of a tag with all before it. */
const MAX_ATTRIBUTES_OF_ONE = 1_000;
/** Each is a piece of text of its own to the parser. */
const MAX_REFERENCES = 100_000;

/** Why a page would take too long to be parsed, or undefined; a linear scan that follows the parser's own rules. */
export function findExcess(html: string): string | undefined {
  const stack: string[] = [];
  const foreign: boolean[] = [];
  if (countReferences(html) > MAX_REFERENCES)
    return `it has more than ${MAX_REFERENCES} character references`;
  let tags = 0;
  let attributes = 0;
  for (const tag of readTags(html)) {
    tags += 1;
    attributes += tag.attributes;
    if (tags > MAX_TAGS) return `it has more than ${MAX_TAGS} tags`;
    if (attributes > MAX_ATTRIBUTES) return `it has more than ${MAX_ATTRIBUTES} attributes`;
    if (tag.attributes > MAX_ATTRIBUTES_OF_ONE)
      return `one of its tags has more than ${MAX_ATTRIBUTES_OF_ONE} attributes`;
    if (tag.kind === 'close') closeElement(tag.name, stack, foreign);
    else openElement(tag, stack, foreign);
    if (stack.length > MAX_DEPTH) return 'it is nested too deeply';
  }
  return undefined;
}

function countReferences(html: string): number {
  let count = 0;
  for (let at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1)) count += 1;
  return count;
}

function openElement({ name, isSelfClosing }: Tag, stack: string[], foreign: boolean[]): void {
  const closed = CLOSES.get(name);
  while (closed?.has(stack.at(-1) ?? '')) stack.pop();
  if (VOID.has(name)) return;
  if (FOREIGN.has(name)) foreign.push(true);
  else if (INTEGRATION.has(name)) foreign.push(false);
  if (isSelfClosing && foreign.at(-1) === true) return;
  stack.push(name);
}

function closeElement(name: string, stack: string[], foreign: boolean[]): void {
  if (FOREIGN.has(name) || INTEGRATION.has(name)) foreign.pop();
  const at = stack.lastIndexOf(name);
  if (at >= 0) stack.length = at;
}
