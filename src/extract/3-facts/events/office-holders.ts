import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';

const OFFICES: readonly (readonly [RegExp, RegExp])[] = [
  [/^president$/, /^president$/],
  [/^premier$/, /^(?:prime minister|premier)$/],
  [/^(?:prime )minister$/, /^(?:prime minister|premier)$/],
  [/^foreign minister$/, /^(?:foreign minister|minister of foreign affairs|secretary of state)$/],
  [/^defen[cs]e minister$/, /^(?:defen[cs]e minister|minister of defen[cs]e|secretary of defen[cs]e)$/],
  [/^counterpart$/, /^(?:president|prime minister|premier|chancellor|foreign minister|secretary of state)$/],
  [/^leader$/, /^(?:president|prime minister|premier|chancellor|king|emir)$/],
];

/** "The presidents of Iran and Russia": the people whom the article calls so, where it names one for each country; else the ids as they are. */
export function holdersFor(
  article: ArticleReading,
  phrases: readonly NounPhrase[],
  ids: readonly string[],
): readonly string[] {
  const guests = phrases.flatMap((phrase) => guestMeant(article, phrase));
  if (guests.length > 0) return [...ids, ...guests.filter((id) => !ids.includes(id))];
  const [first] = phrases;
  if (first === undefined || first.refs.length > 0) return ids;
  if (first.headLemma !== 'counterpart' && (!first.isPlural || ids.length < 2)) return ids;
  const before = first.words.at(-2) ?? '';
  const asked = [`${before} ${first.headLemma}`, first.headLemma];
  const post = OFFICES.find(([words]) => asked.some((office) => words.test(office)))?.[1];
  if (post === undefined || !ids.every((id) => id.startsWith('country:'))) return ids;
  const found = ids.map((country) => onlyHolder(article, country, post));
  return found.every((id) => id !== undefined) ? found : ids;
}

/** "President X visited Y. Z and his guest held talks": the last who was named before, of another country than the host. */
function guestMeant({ spoken, mentions, countryOf }: ArticleReading, phrase: NounPhrase): string[] {
  const [owner] = phrase.owners;
  const isGuest =
    phrase.refs.length === 0 &&
    /^(?:guest|visitor)$/.test(phrase.headLemma) &&
    /^(?:his|her)$/.test(phrase.words[0] ?? '') &&
    phrase.words.length === 2 &&
    owner?.startsWith('person:') === true;
  const sentence = spoken.tokens[phrase.first]?.sentence ?? 0;
  if (!isGuest || owner === undefined) return [];
  const home = countryOf.get(owner);
  const before = (mentions[sentence - 1] ?? []).flatMap(({ entityId }) =>
    entityId.startsWith('person:') && entityId !== owner ? [entityId] : [],
  );
  const [guest, second] = [...new Set(before)].filter(
    (id) => home === undefined || countryOf.get(id) !== home,
  );
  return guest !== undefined && second === undefined ? [guest] : [];
}

function onlyHolder({ spoken }: ArticleReading, country: string, post: RegExp): string | undefined {
  const held = spoken.positions.filter(
    ({ of, title, isFormer }) => of === country && !isFormer && post.test(title.toLowerCase()),
  );
  const people = [...new Set(held.map(({ person }) => person))];
  return people.length === 1 ? people[0] : undefined;
}
