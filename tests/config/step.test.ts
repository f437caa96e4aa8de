import { describe, expect, it } from 'vitest';
import { step } from '../../scripts/step.mjs';

/** What is told of work that ends when `until` has been told. */
async function tellOf(isQuiet: boolean, until: number): Promise<string[]> {
  const told: string[] = [];
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const write = (text: string): void => {
    told.push(text);
    if (told.length >= until) end();
  };
  const given = { title: 'Building', usual: 'a minute', isQuiet, patience: 1, write };
  await step(given, () => (until === 0 ? Promise.resolve() : ended));
  return told;
}

describe('a step of a script', () => {
  it.each([false, true])(
    'says what it does before it waits, then how long it took (quiet: %s)',
    async (isQuiet) => {
      expect(await tellOf(isQuiet, 1)).toEqual([
        'Building, which takes a minute …',
        expect.stringMatching(/^ \d+\.\d s\n$/),
      ]);
    },
  );

  it('that is quiet and short says nothing', async () => {
    expect(await tellOf(true, 0)).toEqual([]);
  });

  it('that fails ends its line', async () => {
    const told: string[] = [];
    const given = {
      title: 'Building',
      usual: 'a minute',
      isQuiet: false,
      write: (text: string) => told.push(text),
    };
    await expect(step(given, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(told.at(-1)).toBe('\n');
  });
});
