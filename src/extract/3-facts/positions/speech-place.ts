import { firstIndex } from '../../../first-index.js';
import type { Analysis, Mention, Sentence } from '../../analysis.js';
import { isCapital } from '../capitals.js';

const SPEAKING =
  /^(?:said|says|told|added|announced|confirmed|declined|reporters|journalists|at|an?|the|news|press|conference|briefing|on|\p{L}+day|,)$/u;
const REACH = 8;

/** "Government spokesman X said in Berlin that …": the country in whose capital somebody speaks; in Brussels many do. */
export function capitalOfSpeech(
  { tokens, mentions, entities }: Analysis,
  { lastToken }: Mention,
  { lastToken: end }: Sentence,
): string | undefined {
  const words = tokens.slice(lastToken, Math.min(end, lastToken + REACH));
  const at = words.findIndex(({ lower }) => !SPEAKING.test(lower));
  if (at < 1 || words[at]?.lower !== 'in') return undefined;
  const first = lastToken + at + 1;
  const city = mentions[firstIndex(mentions.length, (index) => (mentions[index]?.firstToken ?? 0) >= first)];
  const country = entities.get(city?.entityId ?? '')?.country;
  if (city?.firstToken !== first || country == null || country === 'BE') return undefined;
  return isCapital(entities, city.entityId) ? `country:${country}` : undefined;
}
