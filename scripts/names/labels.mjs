// Labelled texts as the trainer of the name weights reads them: names as half-open spans with a kind, `unclear` where the labels of a
// set do not tell what is a name.
import { readFileSync } from 'node:fs';

const KINDS = new Map(
  Object.entries({
    person: 'per person politician writer',
    location: 'loc location place gpe country fac facility',
    organization: 'org organization organisation politicalparty',
    people: 'norp nationality',
  }).flatMap(([kind, types]) => types.split(' ').map((type) => [type, kind])),
);
const MARKS = { P: 'person', L: 'location', O: 'organization', N: 'people' };

/** Rows of JSON Lines with "text" and "entities". */
export function readRows(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text, entities } = JSON.parse(line);
      const names = entities.flatMap(({ start, end, type }) => {
        const kind = type === 'MISC' ? 'other' : KINDS.get(type.toLowerCase());
        if (kind === undefined) return [];
        const words = text.slice(start, end);
        const from = start + (/^(?:the|a|an) /i.exec(words)?.[0].length ?? 0);
        return [{ start: from, end: start + words.replace(/\s?['’]s?$/, '').length, kind }];
      });
      return { id, text, names };
    });
}

/** Texts between empty lines in which names stand as {P Ann Lee}, {L Oslo}, {O Statoil}, {N Norwegian}; lines with # are notes. */
export function readMarked(file) {
  return readFileSync(file, 'utf8')
    .replace(/^#.*\n/gm, '')
    .trim()
    .split(/\n\s*\n/)
    .map((marked, at) => {
      let text = '';
      const names = [];
      let from = 0;
      for (const match of marked.matchAll(/\{([PLON]) ([^{}]+)\}/g)) {
        text += marked.slice(from, match.index);
        names.push({ start: text.length, end: text.length + match[2].length, kind: MARKS[match[1]] });
        text += match[2];
        from = match.index + match[0].length;
      }
      return { id: `${at}`, text: text + marked.slice(from), names };
    });
}

/**
 * Sets that label whole phrases ("Texas student Ahmed Mohamed", "the organization"): the name inside each, or `unclear` where none
 * can be told; peoples, which such sets leave out, as the rules read them.
 */
export function narrowPhrases({ id, text, names }, { tokens }, titles, candidates) {
  const titled = new Set(
    titles.flatMap(({ firstToken, lastToken }) =>
      Array.from({ length: lastToken - firstToken }, (_, at) => firstToken + at),
    ),
  );
  const narrowed = new Map();
  for (const name of names) {
    const inside = tokens.filter(({ start, end }) => start >= name.start && end <= name.end);
    const found = nameInside({ name, inside, titled, names, candidates });
    if (found === undefined) continue;
    narrowed.set(`${found.start} ${found.end}`, found);
  }
  const found = [...narrowed.values()];
  for (const candidate of candidates) {
    const isPeople =
      candidate.kind === 'people' || (candidate.kind === 'country' && candidate.form !== 'name');
    if (isPeople && !found.some(({ start, end }) => start < candidate.end && candidate.start < end))
      found.push({ start: candidate.start, end: candidate.end, kind: 'people' });
  }
  return { id, text, names: found };
}

const isProper = (token) => /^(?:(?:al|el|an|ar|as|ash|at)-)?[\p{Lu}]/u.test(token.text);

function nameInside({ name, inside, titled, names, candidates }) {
  let words = inside;
  while (
    words.length > 0 &&
    (!isProper(words[0]) ||
      titled.has(words[0].index) ||
      /^(?:the|a|an|this|that|our|his|her|its|their|we|it|he|she|they|i|you)$/i.test(words[0].text))
  )
    words = words.slice(1);
  while (words.length > 0 && !isProper(words.at(-1)) && !/^\p{N}/u.test(words.at(-1).text))
    words = words.slice(0, -1);
  if (words.length === 0) return undefined;
  const isSmall = (token) =>
    !isProper(token) &&
    !/^(?:of|and|for|the|in|on|to|de|da|do|dos|del|la|le|al|el|bin|ibn|van|von|der|y|e|'s|'|&|-|\.|,|\p{N}+)$/u.test(
      token.text,
    );
  if (words.some(isSmall)) {
    if (
      name.kind !== 'person' ||
      words.some(({ text }) => /^(?:of|in|at|from|with|to|for|by|,|who|and|including)$/.test(text))
    )
      return { start: words[0].start, end: words.at(-1).end, kind: 'unclear' };
    let from = words.length - 1;
    while (from > 0 && !isSmall(words[from - 1])) from -= 1;
    words = words.slice(from);
  }
  const [start, end] = [words[0].start, words.at(-1).end];
  const isOther = (other) =>
    other !== name && other.kind !== name.kind && other.start === start && other.end === end;
  const isPeople = candidates.some(
    (candidate) =>
      (candidate.kind === 'people' || (candidate.kind === 'country' && candidate.form !== 'name')) &&
      candidate.start === start &&
      candidate.end === end,
  );
  const isCountry = candidates.some(
    (candidate) =>
      candidate.kind === 'country' &&
      candidate.form === 'name' &&
      candidate.start === start &&
      candidate.end === end,
  );
  if (isCountry) return { start, end, kind: 'location' };
  if (isPeople || names.some(isOther))
    return name.kind === 'people' ? { start, end, kind: 'people' } : undefined;
  return { start, end, kind: name.kind };
}
