import { rememberByText } from '../remember.js';
import type { ExtractedEntity } from './extraction.js';
import { positionId } from './ids.js';

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:premier|pm)$/, 'prime minister'],
  [/^veep$/, 'vice president'],
  [/^(?:supreme guide|leader of (?:the )?(?:islamic )?revolution)$/, 'supreme leader'],
  [/^vice-(?=\p{L})/u, 'vice '],
  [/defence/g, 'defense'],
  [/labour/g, 'labor'],
  [/adviser/g, 'advisor'],
  [/^(?:external|foreign) affairs minister$/, 'foreign minister'],
  [/^minister (?:of|for) (?:foreign|external) affairs$/, 'foreign minister'],
  [/^minister (?:of|for) (?:the )?(?<portfolio>[\p{L} ]+)$/u, '$<portfolio> minister'],
  [/^(?:mp|m\.p\.|lawmaker|parliamentarian|legislator)$/, 'member of parliament'],
  [/^sen\.$|^(?:us|u\.s\.) senator$/, 'senator'],
  [/^rep\.$/, 'representative'],
  [/^gov\.$/, 'governor'],
  [/^gen\.$/, 'general'],
  [/^(?:spokesman|spokeswoman)\b/, 'spokesperson'],
  [/^president-elect$/, 'president'],
  [/^prime minister-(?:elect|designate)$/, 'prime minister'],
  [/\bsecretary general\b/, 'secretary-general'],
  [/\bdirector general\b/, 'director-general'],
  [/^ceo$|^c\.e\.o\.$/, 'chief executive officer'],
];
const SMALL = new Set(['of', 'for', 'the', 'and', 'to', 'in', 'on', 'at']);

/** News has some thousand titles. */
const MOST_TITLES = 2048;

/** The one name of a post that is written in several ways, lower case: "minister of oil" → "oil minister". */
export const canonicalTitle = rememberByText(
  (printed) =>
    SYNONYMS.reduce(
      (title, [pattern, name]) => title.replace(pattern, name),
      printed.toLowerCase().replace(/\s+/g, ' ').trim(),
    ),
  MOST_TITLES,
);

/** The post as a node: "President of Russia". `owner` is whose office it is, where known. */
export function makePosition(title: string, owner: ExtractedEntity | undefined): ExtractedEntity {
  const shown = title
    .split(' ')
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
  return {
    id: positionId(title, owner?.name),
    kind: 'position',
    name: owner === undefined ? shown : `${shown} of ${needsArticle(owner) ? 'the ' : ''}${owner.name}`,
    aliases: [],
    type: null,
    country: owner?.country ?? null,
    title: shown,
  };
}

const needsArticle = (owner: ExtractedEntity): boolean =>
  owner.kind === 'country'
    ? /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Czech Republic|Dominican Republic|Democratic)/.test(
        owner.name,
      )
    : false;
