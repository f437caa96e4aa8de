import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, findQuestion } from '../../src/console/question.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { type Api, openApi } from '../api/support/api.js';
import { STORES } from '../support/stores.js';

const QUESTIONS = readdirSync(path.resolve(import.meta.dirname, '../../cypher/analysts')).sort();

describe.each(STORES)("the analysts' questions on $name", (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  it.each(QUESTIONS)('%s gives the whole answer in the shape that its heading says', async (name) => {
    const question = findQuestion(name);
    const { keys, values } = await ask(api.store, question, {}, { limits: DEFAULT_LIMITS });
    await expect(`${JSON.stringify({ keys, values }, null, 1)}\n`).toMatchFileSnapshot(
      `answers/${name.replace('.cypher', '.json')}`,
    );
    // Without a row an engine may leave a wrong expression alone.
    expect(values).not.toEqual([]);
    const shape = /^\/\/ Answers: (.*)$/m.exec(question)?.[1] ?? '';
    expect(keys.filter((key) => !shape.includes(key))).toEqual([]);
  });
});
