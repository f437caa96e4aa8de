// Texts in which the names of people and places are replaced by made-up ones of the same look, so that the weights are learned for
// names that are in no list. No randomness: the same text gives the same names.

/** FNV-1a, 32 bits. */
export function hashWord(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const ONSET = /^[^aeiouyàáâãäåèéêëìíîïòóôõöøùúûüāēīōūığ]*/i;

/** Of so many names one is of the pool as it is, the others are made up. */
const KNOWN = 2;

/** A name of the pool, or the beginning of one with the rest of another: "Kofi" and "Mwangi" give "Mwofi". */
function blend(pool, key) {
  if (hashWord(`${key} known`) % KNOWN === 0) return pool[hashWord(`${key} one`) % pool.length];
  const one = pool[hashWord(`${key} one`) % pool.length];
  const two = pool[hashWord(`${key} two`) % pool.length];
  const onset = ONSET.exec(two)[0].toLowerCase();
  const rest = one.slice(ONSET.exec(one)[0].length);
  const made = onset + rest.toLowerCase();
  return made.length < 3 ? one : made.charAt(0).toUpperCase() + made.slice(1);
}

const WORD = /^\p{Lu}\p{Ll}[\p{L}'-]+$/u;

/** `pools`: given, family and place names; `isFixed` tells place words that keep their name (countries, "River"). */
export function swapNames({ id, text, names }, round, pools, isFixed) {
  const kept = names
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((name, at, all) => at === 0 || name.start >= all[at - 1].end);
  let swapped = '';
  let from = 0;
  const found = kept.map((name) => {
    swapped += text.slice(from, name.start);
    const start = swapped.length;
    swapped += swapName(text.slice(name.start, name.end), name.kind, `${id} ${round}`, pools, isFixed);
    from = name.end;
    return { ...name, start, end: swapped.length };
  });
  return { id, text: swapped + text.slice(from), names: found };
}

function swapName(words, kind, seed, { given, family, place }, isFixed) {
  const parts = words.split(' ');
  if (kind === 'location') {
    if (parts.length > 2 || parts.some((part) => isFixed(part) || !WORD.test(part)) || isFixed(words))
      return words;
    return parts.map((part) => blend(place, `${seed} ${part}`)).join(' ');
  }
  if (kind !== 'person') return words;
  return parts
    .map((part, at) =>
      WORD.test(part) ? blend(at === 0 && parts.length > 1 ? given : family, `${seed} ${part}`) : part,
    )
    .join(' ');
}
