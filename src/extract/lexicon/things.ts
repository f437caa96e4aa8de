import { THING_HEADS, THING_OPENERS, THING_WORDS } from './things.data.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Last words of names of happenings, documents, prizes and works. */
export const thingHeads = words(THING_HEADS);
/** First words of names of storms, campaigns and diseases. */
export const thingOpeners = words(THING_OPENERS);
/** Languages, feasts, illnesses, goods: written with a capital, yet no person, place or body. */
export const thingWords = words(THING_WORDS);
