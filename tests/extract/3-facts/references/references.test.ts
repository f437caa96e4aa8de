import { describe, expect, it } from 'vitest';
import { read } from '../../support/article.js';

/** Pronouns and descriptions as "words = person". */
const referencesOf = (text: string): string[] => {
  const { mentions, entities } = read(text);
  return mentions
    .filter(
      ({ kind, entityId }) => (kind === 'pronoun' || kind === 'nominal') && entityId.startsWith('person:'),
    )
    .map(
      ({ start, end, entityId }) =>
        `${text.slice(start, end)} = ${entities.find(({ id }) => id === entityId)?.name}`,
    );
};

describe('pronouns and descriptions', () => {
  it.each([
    ['he of the sentence before', 'Robert Keller left Vienna. He returned in May.', ['He = Robert Keller']],
    ['his of the same sentence', 'Robert Keller left in his car.', ['his = Robert Keller']],
    ['she past a man', 'Anna Weber met Robert Keller. She left in May.', ['She = Anna Weber']],
    ['his before the name', 'During his stay in Vienna, Robert Keller spoke.', ['his = Robert Keller']],
    [
      'an office by its holder',
      'Russian President Vladimir Putin left Vienna. The president returned in May.',
      ['The president = Vladimir Putin'],
    ],
    [
      'an office past him who held it',
      'Peruvian President Robert Keller left Vienna. It was built by former president Paul Weber. The president returned in May.',
      ['The president = Robert Keller'],
    ],
    [
      'a lawmaker who is named later',
      'A lawmaker rejected the plan. Robert Keller, a member of parliament, spoke in Vienna.',
      ['A lawmaker = Robert Keller'],
    ],
  ])('resolves %s', (_, text, expected) => {
    expect(referencesOf(text)).toEqual(expected);
  });

  it.each([
    ['he without a man', 'Anna Weber left Vienna. He returned in May.'],
    [
      'the office of another country',
      'Russian President Vladimir Putin left. The Austrian president returned.',
    ],
    ['an office whose holder nobody names', 'Robert Keller left Vienna. The mayor returned in May.'],
  ])('resolves nothing for %s', (_, text) => {
    expect(referencesOf(text)).toEqual([]);
  });
});
