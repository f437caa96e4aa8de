import { betweenTurns, breathing, forEachInTurns } from './breath.js';

/** Items of a list that one piece holds. */
const ITEMS = 250;

/** The properties of an object, each as the JSON of its value, that of a list cut between items. Their order is that of the object. */
export type JsonPieces = readonly (readonly [name: string, isList: boolean, pieces: readonly string[]])[];

/** Cuts what the object's JSON would be into pieces that are read or written in a moment. What JSON has no form for is left out. */
export async function cutIntoPieces(object: object): Promise<JsonPieces> {
  const cut: [string, boolean, string[]][] = [];
  const breathe = breathing();
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    const pieces: string[] = [];
    cut.push([name, Array.isArray(value), pieces]);
    if (!Array.isArray(value)) pieces.push(JSON.stringify(value));
    else
      for (let from = 0; from < value.length; from += ITEMS) {
        pieces.push(JSON.stringify(value.slice(from, from + ITEMS)).slice(1, -1));
        await breathe();
      }
  }
  return cut;
}

/** The object again, with turns for others while it is read. */
export async function readPieces(cut: JsonPieces): Promise<unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, isList, pieces] of cut) {
    const items: unknown[] = [];
    await forEachInTurns(pieces, (piece) => {
      for (const item of isList ? (JSON.parse(`[${piece}]`) as unknown[]) : [JSON.parse(piece)])
        items.push(item);
    });
    object[name] = isList ? items : items[0];
  }
  return object;
}

/** The object's JSON, as `JSON.stringify` writes it, and the bytes of it in UTF-8, with turns for others between. */
export async function printInTurns(
  object: object,
): Promise<{ readonly text: string; readonly bytes: number }> {
  const parts: string[] = [];
  for (const [name, isList, pieces] of await cutIntoPieces(object)) {
    parts.push(parts.length === 0 ? '{' : ',', JSON.stringify(name), isList ? ':[' : ':');
    for (const [at, piece] of pieces.entries()) parts.push(at === 0 ? '' : ',', piece);
    parts.push(isList ? ']' : '');
  }
  parts.push(parts.length === 0 ? '{}' : '}');
  let bytes = 0;
  await forEachInTurns(parts, (part) => {
    bytes += Buffer.byteLength(part);
  });
  return { text: await betweenTurns(() => parts.join('')), bytes };
}
