import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/extract/1-mentions/reading.js';
import { findTitles } from '../../../src/extract/1-mentions/titles.js';
import { readText } from '../../../src/text/read-text.js';
import { documentOf } from '../articles.js';

const titlesOf = (body: string): string[] =>
  findTitles(readArticle(readText(documentOf(body)))).map(
    ({ title, isPlural }) => `${title.name}${isPlural ? ' (several)' : ''}`,
  );

describe('titles', () => {
  it.each([
    ['The prime minister left.', ['prime minister']],
    ['Energy Minister Novak left.', ['energy minister']],
    ['The minister of foreign affairs left.', ['foreign minister']],
    ['The foreign ministers met.', ['foreign minister (several)']],
    ['Secretary of State Pompeo left.', ['secretary of state']],
    ['The Minister for Agriculture, Fisheries and Forestry Ann Lee left.', ['agriculture minister']],
    ['The Minister for Foreign Affairs and Trade Ann Lee left.', ['foreign affairs and trade minister']],
    ['The Ethiopian Water and Energy minister Ann Lee left.', ['water and energy minister']],
    ['The minister of energy and Ann Lee left.', ['energy minister']],
    ['The foreign minister and defence minister left.', ['foreign minister', 'defence minister']],
    ['A lawmaker left.', ['lawmaker']],
    ['Homeland Security Advisor Sherwood left.', ['homeland security adviser']],
    ['The chief left.', ['chief']],
    ['Alhaji Zurb and Chief Supt Zarb left.', ['alhaji', 'supt.']],
    ['Maj-Gen Zurb and Engr. Zarb left.', ['maj-gen', 'engr.']],
  ])('are found in "%s"', (body, expected) => {
    expect(titlesOf(body)).toEqual(expected);
  });

  it.each([['They head north.'], ['The concern of late was major.'], ['Trade grew.']])(
    'are not found in "%s"',
    (body) => {
      expect(titlesOf(body)).toEqual([]);
    },
  );
});
