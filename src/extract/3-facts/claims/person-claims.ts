import type { ExtractedClaim } from '../../../domain/extraction.js';
import { flatMap } from '../../../flat-map.js';
import type { Mention } from '../../analysis.js';
import { type ArticleReading, quoteTokens } from '../grammar/article-reading.js';
import { type ClaimDraft, makeClaim } from './claim-draft.js';

const KIN =
  /^(?:son|daughter|wife|husband|brother|sister|father|mother|widow|nephew|niece|uncle|aunt|cousin|grandson|granddaughter|grandfather|grandmother|son-in-law|daughter-in-law)$/;
const CITIZEN =
  /^(?:citizen|national|dissident|activist|journalist|businessman|businesswoman|lawyer|singer|actor|tourist|student|banker|tycoon|billionaire|soldier|pilot|scientist|author|writer|footballer)$/;

/** Kinship and citizenship told beside a name: "her husband X", "X's son Y", "X, a Turkish citizen", "Iranian journalist X". */
export function personClaims(article: ArticleReading): ExtractedClaim[] {
  return flatMap(
    flatMap(article.mentions, (mentions) =>
      flatMap(
        mentions.filter(({ entityId, kind }) => entityId.startsWith('person:') && kind === 'name'),
        (mention) => [...kinship(article, mentions, mention), ...citizenship(article, mentions, mention)],
      ),
    ),
    (draft) => makeClaim(article, draft) ?? [],
  );
}

/** The word before the name, past a comma: "Dunn's mother, Charlotte Charles". */
function wordBefore({ spoken }: ArticleReading, mention: Mention): number {
  const at = mention.firstToken - 1;
  return spoken.tokens[at]?.text === ',' ? at - 1 : at;
}

function kinship(article: ArticleReading, mentions: readonly Mention[], mention: Mention): ClaimDraft[] {
  const { tokens } = article.spoken;
  const at = wordBefore(article, mention);
  if (KIN.test(tokens[at]?.lower ?? '')) {
    const before = tokens[at - 1]?.lower === "'s" ? at - 1 : at;
    const relative = mentions.find(
      (other) =>
        other.entityId.startsWith('person:') &&
        (other.lastToken === before || (other.kind === 'pronoun' && other.lastToken === at)),
    );
    return relative === undefined ? [] : [kin(article, relative, mention)];
  }
  const [comma, noun, of] = [0, 1, 2].map(
    (step) =>
      tokens[
        mention.lastToken +
          step +
          (/^(?:the|a)$/.test(tokens[mention.lastToken + 1]?.lower ?? '') && step > 0 ? 1 : 0)
      ],
  );
  if (comma?.text !== ',' || !KIN.test(noun?.lower ?? '') || of?.lower !== 'of') return [];
  const relative = mentions.find(
    (other) =>
      other.entityId.startsWith('person:') && other.firstToken > of.index && other.firstToken <= of.index + 3,
  );
  return relative === undefined ? [] : [kin(article, mention, relative)];
}

function kin(article: ArticleReading, one: Mention, other: Mention): ClaimDraft {
  return {
    subject: one.entityId,
    predicate: 'FAMILY_OF',
    object: other.entityId,
    basis: one.kind === 'pronoun' ? 'coref' : 'stated',
    rule: 'person/kin',
    evidence: quoteTokens(
      article,
      Math.min(one.firstToken, other.firstToken),
      Math.max(one.lastToken, other.lastToken),
    ),
  };
}

function citizenship(article: ArticleReading, mentions: readonly Mention[], mention: Mention): ClaimDraft[] {
  const { tokens } = article.spoken;
  const before = wordBefore(article, mention);
  const isBefore = CITIZEN.test(tokens[before]?.lower ?? '');
  const behind = [2, 3]
    .map((step) => mention.lastToken + step)
    .find((at) => CITIZEN.test(tokens[at]?.lower ?? '') && tokens[mention.lastToken]?.text === ',');
  const noun = isBefore ? before : behind;
  if (noun === undefined) return [];
  const country = mentions.find((other) => other.lastToken === noun && other.kind === 'demonym');
  if (country === undefined) return [];
  const [from, to] = [
    Math.min(country.firstToken, mention.firstToken),
    Math.max(noun + 1, mention.lastToken),
  ];
  return [
    {
      subject: mention.entityId,
      predicate: 'CITIZEN_OF',
      object: country.entityId,
      rule: 'person/citizen',
      evidence: quoteTokens(article, from, to),
    },
  ];
}
