import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROSE, readOne } from './support.js';

const COPIED_PAGE = [
  'Politics',
  '0',
  '',
  'Leaders Meet in Tehran to Discuss Treaty',
  '',
  'Leaders Meet in Tehran to Discuss Treaty',
  'By Ann Lee and Bo Chen',
  'Published: Monday, 6 November 2017 10:30 GMT',
  '',
  PROSE,
  '',
  'Add new comment',
  'Read our comment policy before posting your viewpoints',
  'Example.com',
].join('\n');

describe('a copied news page', () => {
  it('has its article without the furniture around it, and keeps the whole as text', async () => {
    const document = await readOne('page.txt', COPIED_PAGE);
    expect(document.text).toBe(COPIED_PAGE);
    expect(document.text.slice(document.bodyStart, document.bodyEnd)).toBe(
      `Published: Monday, 6 November 2017 10:30 GMT\n\n${PROSE}`,
    );
  });

  it('tells title, section, authors and day', async () => {
    const { title, section, authors, publishedAt, dateBasis } = await readOne('page.txt', COPIED_PAGE);
    expect({ title, section, authors, publishedAt, dateBasis }).toEqual({
      title: 'Leaders Meet in Tehran to Discuss Treaty',
      section: 'Politics',
      authors: ['Ann Lee', 'Bo Chen'],
      publishedAt: '2017-11-06',
      dateBasis: 'dateline',
    });
  });

  it('takes the day of a dateline', async () => {
    const { publishedAt } = await readOne('a.txt', `SOCHI, Russia, Nov. 22, 2017 (Agency) – ${PROSE}`);
    expect(publishedAt).toBe('2017-11-22');
  });

  it('is undated when nothing tells', async () => {
    const { publishedAt, dateBasis } = await readOne('a.txt', PROSE);
    expect({ publishedAt, dateBasis }).toEqual({ publishedAt: undefined, dateBasis: 'unknown' });
  });

  it.each([
    ['a sentence', PROSE],
    ['a paragraph that only mentions a day', `On 6 November 2017 it rained. ${PROSE}`],
  ])('has no title in %s', async (_, text) => expect((await readOne('a.txt', text)).title).toBeUndefined());
});

describe('the seed', () => {
  const seed = readFileSync(new URL('../../seeds/000_fb143f89bf631b66.txt', import.meta.url));

  it('opens after the third headline and ends before the comment footer', async () => {
    const { text, bodyStart, bodyEnd, title, section } = await readOne('seed.txt', seed);
    const body = text.slice(bodyStart, bodyEnd);
    expect([body.startsWith('A lawmaker said'), body.endsWith('next year in Moscow.')]).toEqual([true, true]);
    expect([title, section]).toEqual([
      "Russia's Pursuit of Closer Relations Attests to Iran's Regional Clout",
      'National',
    ]);
  });
});
