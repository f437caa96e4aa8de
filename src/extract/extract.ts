import type { Document } from '../domain/document.js';
import type { Extraction } from '../domain/extraction.js';
import { readText, type TextAnalysis } from '../text/read-text.js';
import { analyse } from './2-entities/analyse.js';
import { type Reading, readSentences } from './3-facts/grammar/readings.js';
import { findGroups } from './3-facts/groups/find-groups.js';
import { isNaming } from './3-facts/mention-index.js';
import { findPositions } from './3-facts/positions/find-positions.js';
import { entitiesOf, type HeldPosition } from './3-facts/positions/held-position.js';
import { addHomelands, placeHolders } from './3-facts/positions/place-holders.js';
import { claimPositions } from './3-facts/positions/position-claims.js';
import { findReferences } from './3-facts/references/find-references.js';
import { findSeats } from './3-facts/references/lawmakers.js';
import { findAgreementsEventsClaims } from './3-facts/relations.js';
import { findStatements } from './3-facts/statements/find-statements.js';
import type { Analysis, Mention, SpokenAnalysis } from './analysis.js';
import { emit } from './emit.js';
import { nameAsPrinted } from './printed-names.js';

/** Names, people, offices, statements and sentences of a document. */
interface DocumentReading {
  readonly spoken: SpokenAnalysis;
  readonly positions: readonly HeldPosition[];
  readonly readings: readonly Reading[];
  readonly references: readonly Mention[];
}

/** What the rules read in a document. Pure: no clock, no randomness, no locale; twice the same document gives the same bytes. */
export const extract = (document: Document): Extraction => extractFrom(readNames(readText(document)));

/** Who, what and when: the stages that the others stand on, and a small part of what all cost. */
export const readNames = (text: TextAnalysis): Analysis =>
  analyse(text, text.document.publishedAt?.slice(0, 10));

/** What the rules read in a document whose names are known. */
export function extractFrom(names: Analysis): Extraction {
  const { spoken, positions, readings, references } = readFrom(names);
  const facts = findAgreementsEventsClaims(spoken, readings, references);
  return emit(
    { ...spoken, entities: nameAsPrinted(spoken) },
    {
      posts: entitiesOf(spoken, positions),
      references,
      agreements: facts.agreements,
      events: facts.events,
      claims: [...claimPositions(positions, spoken), ...facts.claims],
    },
  );
}

/** Everything that is read before what was agreed and what happened. */
export const readDocument = (document: Document): DocumentReading => readFrom(readNames(readText(document)));

function readFrom(names: Analysis): DocumentReading {
  const named = addHomelands(names);
  const { positions: offices, spans } = findPositions(named);
  const analysis = placeHolders(named, offices);
  const people = findReferences(analysis, offices, spans);
  const positions = [...offices, ...findSeats(analysis, [...analysis.mentions, ...people], offices)];
  const references = [
    ...people,
    ...findGroups(analysis, spans, positions, [
      ...analysis.mentions.filter((mention) => !isNaming(mention)),
      ...people,
    ]),
  ];
  const readings = readSentences(analysis, references, spans);
  const statements = findStatements({ analysis, positions, references, readings });
  return {
    spoken: { positions, statements, ...analysis },
    positions,
    readings,
    references,
  };
}
