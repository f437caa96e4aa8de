import { expect, it } from 'vitest';
import { markSnippet, printSnippet } from '../../src/query/snippet.js';

it.each([
  [['Putin met\n Rouhani', false, false], ['putin'], '**Putin** met Rouhani'],
  [['utin met Rouhani in Teh', true, true], ['rouhani'], '… met **Rouhani** in …'],
  [['Iranian and Iran, not Tirana', false, false], ['iran'], '**Iranian** and **Iran**, not Tirana'],
  [['nothing of it', false, false], ['iran'], 'nothing of it'],
  [['', false, false], ['iran'], ''],
  [
    ['Free trade is no free-trader, free. Trade', false, false],
    ['free trade'],
    '**Free trade** is no free-trader, free. Trade',
  ],
  [['free trade', false, false], ['trade', 'free trade', 'fr*'], '**free trade**'],
  [['Economic, socioeconomic', false, false], ['econom*'], '**Economic**, socioeconomic'],
  [['Erdoğan said', false, false], ['erdoğan', 'said'], '**Erdoğan** **said**'],
] as const)('marks %j searched for %j', (excerpt, words, printed) => {
  expect(printSnippet(markSnippet(excerpt, words))).toBe(printed);
});
