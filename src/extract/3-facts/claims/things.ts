import type { NounPhrase } from '../grammar/chunks.js';

/** Agreements and events by the token of the noun or verb that speaks of them. */
export type Things = ReadonlyMap<number, string>;

/** What a phrase refers to: entities by name, and agreements and events by their nouns. */
export function referents(things: Things, phrase: NounPhrase): string[] {
  const thing = things.get(phrase.last - 1) ?? insideThing(things, phrase);
  return thing === undefined ? [...phrase.refs] : [thing];
}

/** "the nuclear deal's alleged flaws": the thing stands before the head. */
function insideThing(things: Things, phrase: NounPhrase): string | undefined {
  for (let token = phrase.last - 2; token >= phrase.first; token -= 1) {
    const thing = things.get(token);
    if (thing !== undefined && phrase.refs.length === 0) return thing;
  }
  return undefined;
}
