import { readList, readRows } from './rows.js';
import { REPORTING_VERB_ROWS } from './speech.data.js';

/** A verb that reports speech. */
export interface ReportingVerb {
  readonly lemma: string;
  /** All forms, the lemma among them, lower case. */
  readonly forms: readonly string[];
  /** True for verbs that seldom introduce a direct quotation: believe, denounce. */
  readonly isQuiet: boolean;
  /** True for verbs of plain report: "said", neither "claimed" nor "denied", "hoped" or "warned". */
  readonly isRelaying: boolean;
}

/** Verbs of saying, with all their forms. */
export const reportingVerbs: readonly ReportingVerb[] = readRows(REPORTING_VERB_ROWS).map(
  ([lemma = '', forms, flag]) => ({
    lemma,
    forms: [lemma, ...readList(forms)],
    isQuiet: flag === 'quiet',
    isRelaying: flag === 'relaying',
  }),
);
