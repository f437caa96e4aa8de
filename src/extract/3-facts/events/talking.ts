import type { Clause } from '../grammar/clause.js';
import { dateOfClause } from '../grammar/clause-dates.js';
import { behind } from '../grammar/phrase-use.js';
import type { Participant } from './event-mention.js';
import type { Scene } from './scene.js';

const PHONE = /^(?:phone|telephone|videoconference|video-link|video)$/;
/** "is striving to meet U.S. complaints": nobody comes together. */
export const isSatisfying = ({ lemma, object }: Clause): boolean =>
  lemma === 'meet' &&
  object.some(({ headLemma }) =>
    /^(?:complaint|demand|need|requirement|target|goal|obligation|standard|deadline|condition|expectation|challenge|criterion|criteria|commitment|threat|norm|cost|quota|objective)$/.test(
      headLemma,
    ),
  );

/** "the forum, at which A and B are to speak", "A and B spoke briefly": no day of their own tells that they spoke with each other. */
export const isToAudience = ({ article, reading, clause }: Scene): boolean =>
  clause.subject.length > 1 &&
  (dateOfClause(article, clause) === undefined ||
    reading.chunks.some(
      (chunk, at, all) =>
        chunk.kind === 'relative' &&
        all[at + 1]?.first === clause.subject[0]?.first &&
        chunk.text === 'which',
    ));

/** "who negotiated the treaty with B": whose work a text is, over years perhaps. */
export const isOfText = ({ article, clause }: Scene): boolean =>
  // "pleaded for talking to X": nobody talked.
  (clause.verb.form === 'ing' &&
    /^(?:for|about|against|without)$/.test(article.spoken.tokens[clause.verb.first - 1]?.lower ?? '')) ||
  (clause.lemma === 'negotiate' && clause.object.length > 0 && dateOfClause(article, clause) === undefined);

/** "told AFP by telephone", "Speaking at a press conference with B": words for the press. */
export const isToPress = ({ article, clause }: Scene, others: readonly Participant[]): boolean =>
  (others.length > 0 && others.every(({ id }) => article.spoken.entities.get(id)?.type === 'media')) ||
  (clause.lemma === 'speak' &&
    behind(clause.prepositions, ['at', 'during']).some(({ headLemma, words }) =>
      /^(?:press|news|media)$/.test(headLemma === 'conference' ? (words.at(-2) ?? '') : 'none'),
    ));

/** "In separate calls, X spoke with A and B". */
export const isInCalls = ({ reading }: Scene): boolean => {
  const [opening, noun] = reading.chunks;
  return (
    opening?.kind === 'preposition' &&
    opening.text === 'in' &&
    noun?.kind === 'phrase' &&
    noun.headLemma === 'call'
  );
};

export const isByPhone = (clause: Clause): boolean =>
  clause.prepositions.some(
    ({ preposition, phrases }) =>
      /^(?:by|on|over|via|in|during)$/.test(preposition) &&
      phrases.some(
        ({ headLemma, first, last, words }) =>
          ((PHONE.test(headLemma) || (preposition === 'by' && PHONE.test(words[0] ?? ''))) &&
            last - first < 3) ||
          (/^(?:call|conversation|talk|link)$/.test(headLemma) && words.some((word) => PHONE.test(word))),
      ),
  );
