import type { AgreementMention } from './agreement-mention.js';

/** "the Vienna Convention" where the article has told of the Vienna Convention on Road Traffic: that one, not the treaty that the press calls so. */
export function withShortenedTitles(all: readonly AgreementMention[]): readonly AgreementMention[] {
  const titles = new Map<string, number>();
  for (const { name } of all) {
    const first = name.known === undefined && name.isProper ? firstNameOf(name.name) : undefined;
    if (first !== undefined) titles.set(first, Math.min(name.head, titles.get(first) ?? name.head));
  }
  if (titles.size === 0) return all;
  return all.map((mention) => {
    const { name } = mention;
    const isShortened = name.known !== undefined && (titles.get(bare(name.name)) ?? Infinity) < name.head;
    return isShortened ? { ...mention, name: { ...name, known: undefined } } : mention;
  });
}

/** What stands before the matter: "vienna convention" of "Vienna Convention on Road Traffic". */
const firstNameOf = (title: string): string | undefined =>
  /^(.+?)\s(?:on|for|concerning|regarding)\s/.exec(bare(title))?.[1];

const bare = (title: string): string => title.toLowerCase().replace(/^the /, '');
