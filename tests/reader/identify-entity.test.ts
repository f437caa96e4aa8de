import { describe, expect, it } from 'vitest';
import type { AnsweredEntity } from '../../src/reader/answer.js';
import { answerOf, entity, hold } from './support.js';

async function aliasesOf(text: string, kind: AnsweredEntity['kind'], name: string, alias: string) {
  const answer = answerOf({ entities: [entity({ ref: 'e1', kind, name, aliases: [alias] })] });
  const { entities } = await hold(`${text}\n`, answer);
  return entities.map(({ aliases }) => aliases);
}

describe('a short form of a model', () => {
  it.each<[string, AnsweredEntity['kind'], string, string]>([
    [
      'The North Atlantic Treaty Organization met. NATO is old.',
      'organization',
      'North Atlantic Treaty Organization',
      'NATO',
    ],
    [
      'The Organization for Security and Co-operation in Europe met. The OSCE is old.',
      'organization',
      'Organization for Security and Co-operation in Europe',
      'OSCE',
    ],
    ['The Department of Energy met. The DOE is old.', 'organization', 'Department of Energy', 'DOE'],
    ['Mohammed bin Salman spoke. MBS is young.', 'person', 'Mohammed bin Salman', 'MBS'],
    [
      'The Association of Southeast Asian Nations (ASEAN) met.',
      'organization',
      'Association of Southeast Asian Nations',
      'ASEAN',
    ],
    ["The PKK (Kurdistan Workers' Party) met.", 'organization', "Kurdistan Workers' Party", 'PKK'],
    ['Vladimir Putin spoke. Putin left.', 'person', 'Vladimir Putin', 'Putin'],
  ])('is one where it is the initials, is defined or shares a word: %s', async (text, kind, name, alias) => {
    expect(await aliasesOf(text, kind, name, alias)).toEqual([[alias]]);
  });

  it.each<[string, AnsweredEntity['kind'], string, string]>([
    ['Vladimir Putin spoke of NATO.', 'person', 'Vladimir Putin', 'NATO'],
    [
      'The Association of Southeast Asian Nations met. So did ASEAN.',
      'organization',
      'Association of Southeast Asian Nations',
      'ASEAN',
    ],
    ['Jens Stoltenberg (NATO) spoke.', 'person', 'Jens Stoltenberg', 'NATO'],
    ['Gazprom (a member of OPEC) spoke.', 'organization', 'Gazprom', 'OPEC'],
    ['Botas (GAZ) spoke of the EU.', 'organization', 'Botas', 'EU'],
  ])('is none otherwise: %s', async (text, kind, name, alias) => {
    expect(await aliasesOf(text, kind, name, alias)).toEqual([[]]);
  });
});
