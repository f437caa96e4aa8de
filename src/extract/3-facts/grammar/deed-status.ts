import type { EventStatus } from '../../../domain/vocabularies.js';
import type { Clause } from './clause.js';

const CANCELLING = new Set(['cancel', 'scrap', 'abandon', 'call off', 'shelve', 'axe']);
/** What is put off is still to come. */
const PUTTING_OFF = new Set(['postpone', 'delay', 'put off', 'push back', 'reschedule']);

/** Held, planned or cancelled, by the verb's modality; undefined where it did not and will not happen. */
export function statusOf(clause: Clause): EventStatus | undefined {
  if (CANCELLING.has(clause.lemma) && clause.modality === 'actual') return 'cancelled';
  // "scrapped plans to visit B"
  const { governor, verb } = clause;
  if (verb.form === 'infinitive' && governor !== undefined && statusOf(governor) === 'cancelled')
    return 'cancelled';
  if (PUTTING_OFF.has(clause.lemma) && clause.modality === 'actual') return 'planned';
  // "remains to be signed"
  if (clause.polarity === 'denied') return governor?.lemma === 'remain' ? 'planned' : undefined;
  if (clause.modality === 'planned') return 'planned';
  return clause.modality === 'hypothetical' ? undefined : 'held';
}
