import type { ExtractedAgreement, ExtractedClaim, ExtractedEvent } from '../../domain/extraction.js';
import type { Mention, SpokenAnalysis } from '../analysis.js';
import { claimsOfAgreements, type FoundAgreement, findAgreements } from './agreements/agreements.js';
import { findSignings } from './agreements/signings.js';
import { joinClaims } from './claims/claim-draft.js';
import { claimsOfLabels } from './claims/labelling-claims.js';
import { claimsOfNouns } from './claims/noun-claims.js';
import { personClaims } from './claims/person-claims.js';
import { signedDuring } from './claims/signed-during.js';
import { standingClaims } from './claims/standing-claims.js';
import type { Things } from './claims/things.js';
import { claimsOfVerbs } from './claims/verb-claims.js';
import { claimsOfEvents, findEvents } from './events/events.js';
import type { FoundEvent } from './events/found-event.js';
import { openArticle } from './grammar/article-reading.js';
import type { Reading } from './grammar/readings.js';

/** What the article says happened, was agreed and stands between its entities. */
export interface Relations {
  readonly agreements: readonly ExtractedAgreement[];
  readonly events: readonly ExtractedEvent[];
  /** In the order of their first evidence, each once per voice. */
  readonly claims: readonly ExtractedClaim[];
}

/** Stages 11 and 12: agreements, events and the claims of every relation but offices, from the sentences as clauses. */
export function findAgreementsEventsClaims(
  spoken: SpokenAnalysis,
  readings: readonly Reading[],
  groups: readonly Mention[],
): Relations {
  const article = openArticle(spoken, readings, groups);
  const told = findEvents(article);
  const agreements = findAgreements(article, told);
  const events = [...told, ...findSignings(article, agreements, told)];
  const things = indexThings(agreements, events);
  const claims = joinClaims([
    ...claimsOfAgreements(article, agreements),
    ...claimsOfEvents(article, events),
    ...signedDuring(article, agreements, events),
    ...claimsOfVerbs(article, things),
    ...claimsOfNouns(article, things),
    ...claimsOfLabels(article, things),
    ...standingClaims(article),
    ...personClaims(article),
  ]);
  return {
    agreements: agreements.map(({ agreement }) => agreement),
    events: events.map(({ event }) => event),
    claims,
  };
}

function indexThings(agreements: readonly FoundAgreement[], events: readonly FoundEvent[]): Things {
  const things = new Map<number, string>();
  for (const { event, draft } of events)
    for (const { head, isNoun } of draft.mentions) if (isNoun) things.set(head, event.id);
  for (const { agreement, draft } of agreements)
    for (const { name } of draft.mentions) things.set(name.head, agreement.id);
  return things;
}
