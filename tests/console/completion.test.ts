import { expect, it } from 'vitest';
import { completeQuestion } from '../../src/console/completion.js';
import { VOCABULARY } from '../../src/console/vocabulary.js';

it.each([
  ['MATCH (x:Pers', 'Person'],
  ['MATCH (a)-[r:SUPPO', 'SUPPORTED_BY'],
  ['MATCH (a)-[r:MET_WITH|VISI', 'VISITED'],
  ['MATCH (c:Country) WHERE c.iso', 'iso3'],
  ['MATCH (c:Country) RETURN c.nam', 'name'],
  ['MATCH (c:Country {cod', 'code'],
  ['MATCH ()-[m:MENTIONS]->() WHERE m.firs', 'firstOffset'],
  ['MATCH (n) RETURN coal', 'coalesce('],
  ['MATCH (country:Country)\nRETURN countr', 'country'],
  ['mat', 'MATCH'],
])('%j is completed to %s', (before, expected) =>
  expect(completeQuestion(before, VOCABULARY)[0]).toContain(expected),
);

it.each(['MATCH (x:Zzz', 'MATCH (a:Article) RETURN a.nameK'])('%j is left as it is', (before) =>
  expect(completeQuestion(before, VOCABULARY)[0]).toEqual([]),
);

it.each([
  "MATCH (e:Event {status: '",
  "MATCH (e:Event {status: 'ma",
  'RETURN "it\'s ma',
  'RETURN `ma',
  'RETURN 1 // ma',
  'RETURN 1 /* ma',
])('%j has nothing to be completed within a text', (before) =>
  expect(completeQuestion(before, VOCABULARY)[0]).toEqual([]),
);

it.each(["RETURN 'it\\'s' AS a, coal", 'RETURN 1 // one\n, coal', 'RETURN 4 / 2, coal'])(
  '%j is completed behind a text',
  (before) => expect(completeQuestion(before, VOCABULARY)[0]).toEqual(['coalesce(']),
);

it.each([
  ['MATCH (c:Country {code: $', ['code', 'from', 'to']],
  ['MATCH (c:Country {code: $c', ['code']],
  ['MATCH (c {code: $other}) RETURN $', ['code', 'from', 'other', 'to']],
])('%j is completed to a parameter', (before, expected) =>
  expect(completeQuestion(before, VOCABULARY, ['code', 'from', 'to'])[0]).toEqual(expected),
);
