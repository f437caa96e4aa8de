import { expect, it } from 'vitest';
import { describeSchema } from '../../src/console/describe-schema.js';

it.each([
  '(:Agreement) type: treaty | agreement | ',
  ', status: proposed | negotiating | outlined | agreed | signed | ',
  'amountMax: number',
  'aliases: list',
  '(:Person|Country|Organization)-[:PARTY_TO]->(:Agreement)\n',
  '-[:MET_WITH]->(:Person|Country|Organization)   (both ways, stored once)\n',
  '(:Event|Agreement)-[:CONCERNS]->(:Entity)\n',
  'role of PARTY_TO: party | signatory | ',
  '(:Claim)-[:SUPPORTED_BY]->(:Sentence) start: number, ',
  'Bookkeeping of ingest: (:Run), (:Decision), (:Change), (:Meta), (:Ledger)\n',
  "modality = 'actual' AND polarity = 'affirmed' is what happened.",
])('the schema tells %j', (part) => {
  expect(describeSchema()).toContain(part);
});

it.each(['(:Ledger) id', 'Person|Country|Organization|Place'])('the schema does not tell %j', (part) => {
  expect(describeSchema()).not.toContain(part);
});
