/**
 * A JSON text with whole numbers beyond 2^53 as bigint where `JSON.parse` would round them; one beyond all numbers is an infinite one. Throws
 * a SyntaxError for a text that is none.
 */
export function parseExactly(text: string): unknown {
  const rounded: unknown = JSON.parse(text);
  const marked = text.replace(STRING_OR_NUMBER, (token) =>
    /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
  );
  return marked === text ? rounded : withIntegers(rounded, JSON.parse(marked));
}

const STRING_OR_NUMBER = /"(?:[^"\\]+|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** The first value, its numbers as integers where the second has a text instead. */
function withIntegers(value: unknown, marked: unknown): unknown {
  if (typeof value === 'number') return typeof marked === 'string' ? BigInt(marked) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, at) => withIntegers(item, (marked as unknown[])[at]));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      withIntegers(item, (marked as Record<string, unknown>)[key]),
    ]),
  );
}

/** What a text says in JSON; undefined for what is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
