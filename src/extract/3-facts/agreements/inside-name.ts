import { flatMap } from '../../../flat-map.js';
import type { Mention } from '../../analysis.js';
import { organizationsByName } from '../../lexicon/lexicon.js';
import { isState } from '../grammar/actors.js';
import { type ArticleReading, mentionsBetween } from '../grammar/article-reading.js';
import type { AgreementName, Party } from './agreement-mention.js';

/** "U.S.-Thailand Treaty", "Turkish-Libyan border agreement": two countries side by side; or the possessor of a commitment. */
export function insideName(article: ArticleReading, name: AgreementName): Party[] {
  const named = namedInside(article, name);
  const isUnions = isOfUnion(article, name) && named.every(({ id }) => id !== UNION);
  return isUnions ? [{ id: UNION, role: 'party', basis: 'stated' }, ...named] : named;
}

const UNION = 'org:european-union';
/** Kinds of agreements that the European Union alone has with others. */
const UNION_KINDS =
  /^(?:(?:EU|European) )?(?:(?:Stabili[sz]ation and )?Association Agreement|Deep and Comprehensive Free Trade (?:Area|Agreement)|(?:Enhanced |Comprehensive and Enhanced )?Partnership and Cooperation Agreement)\b/;

/** "an Association Agreement with Georgia" in news that names the Union. */
const isOfUnion = ({ spoken }: ArticleReading, { name }: AgreementName): boolean =>
  UNION_KINDS.test(name) && spoken.entities.has(UNION);

function namedInside(article: ArticleReading, name: AgreementName): Party[] {
  const countries = mentionsBetween(article, Math.min(name.first, name.head), name.head).filter(
    ({ entityId }) => entityId.startsWith('country:'),
  );
  const ids = [...new Set(countries.map(({ entityId }) => entityId))];
  const [first, last] = [countries[0], countries.at(-1)];
  const isPair =
    ids.length === 2 && first !== undefined && last !== undefined && isJoined(article, first, last);
  const body = bodyJoined(article, name);
  if (body !== undefined && ids.length === 1)
    return [body, ...ids].map((id) => ({ id, role: 'party', basis: 'stated' }));
  if (isPair || ids.length > 2) return ids.map((id) => ({ id, role: 'party', basis: 'stated' }));
  const igo = mentionsBetween(article, Math.min(name.first, name.head), name.head).find(
    ({ entityId }) => article.spoken.entities.get(entityId)?.type === 'igo',
  );
  const possessor = bodyPossessing(article, name);
  if (possessor !== undefined) return [{ id: possessor, role: 'party', basis: 'stated' }];
  // "Moldova initials EU pact"; "a UN agreement" is of others.
  if (igo !== undefined && (name.isProper || igo.entityId !== 'org:united-nations'))
    return [{ id: igo.entityId, role: 'party', basis: 'stated' }];
  const whose = ownerByWhose(article, name);
  if (whose.length > 0) return [...whose, ...ids].map((id) => ({ id, role: 'party', basis: 'stated' }));
  const owner = countries.find(({ lastToken }) =>
    /^'s?$/.test(article.spoken.tokens[lastToken]?.lower ?? ''),
  );
  return owner === undefined ? [] : [{ id: owner.entityId, role: 'party', basis: 'stated' }];
}

/** "the EU's trade deal with Japan", "the Corporation's $450 million compact with Ghana": the body that has a deal with another. */
function bodyPossessing(
  { spoken, mentions }: ArticleReading,
  { first, head }: AgreementName,
): string | undefined {
  const { tokens, entities } = spoken;
  if (tokens[head + 1]?.lower !== 'with') return undefined;
  return mentions[tokens[head]?.sentence ?? -1]?.find(
    ({ entityId, firstToken, lastToken }) =>
      firstToken >= Math.min(first, head) - LONGEST_GAP &&
      lastToken <= head &&
      /^'s?$/.test(tokens[lastToken]?.lower ?? '') &&
      entityId.startsWith('org:') &&
      !/^(?:government|legislature|media)$/.test(entities.get(entityId)?.type ?? ''),
  )?.entityId;
}
/** "the Fund's new $300 million": so many words a sum before the name may have. */
const LONGEST_GAP = 6;

/** "Sasol, whose own pact with Mozambique": whoever stands before "whose". */
function ownerByWhose({ spoken, mentions }: ArticleReading, { first }: AgreementName): string[] {
  const { tokens } = spoken;
  const at = [1, 2, 3].map((back) => first - back).find((index) => tokens[index]?.lower === 'whose');
  if (at === undefined) return [];
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const owner = mentions[tokens[at]?.sentence ?? -1]?.find(({ lastToken }) => lastToken === end);
  return owner !== undefined && isState(owner.entityId) ? [owner.entityId] : [];
}

/** "EU-Vietnam": the body of the article that a hyphen joins to a country. */
function bodyJoined({ spoken }: ArticleReading, { first, head }: AgreementName): string | undefined {
  const [body] = flatMap(
    flatMap(spoken.tokens.slice(Math.min(first, head), head), ({ text }) =>
      text.includes('-') ? text.split('-') : [],
    ),
    organizationsByName,
  );
  const id = body === undefined ? undefined : `org:${body.slug}`;
  return id !== undefined && spoken.entities.has(id) ? id : undefined;
}

/** "U.S.-Thailand", "Turkish–Libyan": nothing but a dash between the two. */
const isJoined = ({ spoken }: ArticleReading, one: Mention, other: Mention): boolean =>
  /^[-–/]?$/u.test(spoken.view.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
