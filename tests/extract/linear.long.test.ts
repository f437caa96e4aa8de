import { readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { articleOf } from './support/article.js';

const SEEDS = ['seeds', 'seeds/briefs'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** Below so many runs a stretch of code costs nothing that is worth a comparison. */
const LEAST = 50_000;
/** A text four times as long runs everything about four times as often, more where a list is sorted. */
const MOST = 6;

/** How often each stretch of the rules' code ran for the seeds, `times` over in one document: by its place. */
async function runs(session: Session, times: number): Promise<Map<string, number>> {
  const text = Array.from({ length: times }, () => SEEDS.join('\n\n')).join('\n\n');
  await session.post('Profiler.takePreciseCoverage');
  extract(articleOf(text));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return new Map(
    result
      .filter(({ url }) => /\/src\/(?:extract|text)\//.test(url))
      .flatMap(({ url, functions }) =>
        functions.map(
          ({ functionName, ranges: [whole] }) =>
            [
              `${url.replace(/^.*\/src\//, '')} ${functionName} ${whole?.startOffset}`,
              whole?.count ?? 0,
            ] as const,
        ),
      ),
  );
}

describe('a document of many articles', () => {
  it('runs no function more often than its length asks for', { timeout: 300_000 }, async () => {
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    const [few, many] = [await runs(session, 24), await runs(session, 96)];
    session.disconnect();
    expect(many.size).toBeGreaterThan(1_000);
    const steep = [...many]
      .filter(([place, count]) => count > LEAST && count > MOST * ((few.get(place) ?? 0) + LEAST / MOST))
      .map(([place, count]) => `${place}: ${few.get(place)} and ${count} runs`);
    expect(steep).toEqual([]);
  });
});
