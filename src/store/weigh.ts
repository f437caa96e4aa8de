const OBJECT = 64;
const ITEM = 8;

/** Bytes that a plain value takes in memory, roughly. */
export function weigh(value: unknown): number {
  if (typeof value === 'string') return ITEM + value.length;
  if (typeof value !== 'object' || value === null) return ITEM;
  let bytes = OBJECT;
  for (const item of Array.isArray(value) ? value : Object.values(value)) bytes += ITEM + weigh(item);
  return bytes;
}
