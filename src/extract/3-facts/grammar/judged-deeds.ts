import type { Joint, VerbGroup } from './chunks.js';
import type { ClauseDraft } from './clause.js';

const JUDGING =
  /^(?:accuse|suspect|blame|condemn|criticize|criticise|denounce|thank|praise|commend|applaud|congratulate|laud|credit)$/;

/** "accused Chad of attacking Mali", "thanked Kenya for hosting them": what whoever is judged has done. */
export const isDeedOfObject = (verb: VerbGroup, { text }: Joint, { clause, object }: ClauseDraft): boolean =>
  verb.form === 'ing' &&
  /^(?:of|for)$/.test(text) &&
  JUDGING.test(clause.lemma) &&
  (clause.isPassive || object.length > 0);
