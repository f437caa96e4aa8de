import { AppError } from '../errors.js';
import type { Rows } from '../store/store.js';
import { findElements } from './elements.js';
import { cellText } from './records.js';

type Target = 'node' | 'edge';
type Properties = Readonly<Record<string, unknown>>;

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`;
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML 1.0 has no place for.
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapeXml = (text: string): string =>
  text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

/**
 * The nodes and relationships of an answer, those within paths and lists too, as GraphML 1.0. A node's labels are its attribute
 * `labels` (`:Entity:Person`), a relationship's type is `label`; lists are JSON text. An end that the answer does not hold is a node
 * without attributes. Throws BAD_USER_INPUT for an answer without any.
 */
export function writeGraphml({ values }: Rows): string {
  const { nodes, relationships } = findElements(values);
  if (nodes.length + relationships.length === 0)
    throw new AppError(
      'BAD_USER_INPUT',
      'The answer holds no nodes for GraphML; return nodes, relationships or paths, or choose another format.',
    );
  const ends = relationships.flatMap(({ from, to }) => [from, to]);
  const ids = new Map(
    [...new Set([...nodes.map(({ element }) => element), ...ends])].map((id, at) => [id, `n${at}`]),
  );
  const ofNodes = new Map(
    nodes.map(({ element, labels, properties }) => [
      element,
      { ...properties, labels: `:${labels.join(':')}` },
    ]),
  );
  const ofEdges = relationships.map(({ type, properties }) => ({ ...properties, label: type }));
  const nodeKeys = findKeys('node', [...ofNodes.values()]);
  const edgeKeys = findKeys('edge', ofEdges);
  return [
    HEAD,
    ...[...nodeKeys, ...edgeKeys].map(([, { declaration }]) => declaration),
    '<graph id="answer" edgedefault="directed">',
    ...[...ids].map(
      ([element, id]) => `<node id="${id}">${writeData(ofNodes.get(element) ?? {}, nodeKeys)}</node>`,
    ),
    ...relationships.map(({ from, to }, at) => {
      const attributes = `id="e${at}" source="${ids.get(from)}" target="${ids.get(to)}"`;
      return `<edge ${attributes}>${writeData(ofEdges[at] ?? {}, edgeKeys)}</edge>`;
    }),
    '</graph>',
    '</graphml>',
  ].join('\n');
}

interface Key {
  readonly id: string;
  readonly declaration: string;
}

function findKeys(target: Target, all: readonly Properties[]): ReadonlyMap<string, Key> {
  const names = [...new Set(all.flatMap((properties) => Object.keys(properties)))].sort();
  return new Map(
    names.map((name, at) => {
      const id = `${target}-${at}`;
      const type = typeOf(all.map((properties) => properties[name]).filter((value) => value !== undefined));
      // The schema wants a name token.
      const shown = escapeXml(name.replace(/[^\p{L}\p{N}._:-]/gu, '_'));
      return [
        name,
        { id, declaration: `<key id="${id}" for="${target}" attr.name="${shown}" attr.type="${type}"/>` },
      ];
    }),
  );
}

function typeOf(values: readonly unknown[]): 'boolean' | 'long' | 'double' | 'string' {
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (values.every((value) => typeof value === 'bigint' || Number.isSafeInteger(value))) return 'long';
  return values.every((value) => typeof value === 'number' && Number.isFinite(value)) ? 'double' : 'string';
}

const writeData = (properties: Properties, keys: ReadonlyMap<string, Key>): string =>
  Object.entries(properties)
    .map(([name, value]) => `<data key="${keys.get(name)?.id}">${escapeXml(cellText(value))}</data>`)
    .join('');
