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

  it.each([
    ['New Delhi, 27 July 2023', '2023-07-27'],
    ['Port Louis, Mauritius, July 27, 2023', '2023-07-27'],
    ['27/07/2023', '2023-07-27'],
    ['07/27/2023', '2023-07-27'],
    ['2024-06-18 21:13:30', '2024-06-18'],
    ['Source: Xinhua\n2024-06-18 21:13:30', '2024-06-18'],
    ['Source: Xinhua | 2024-06-18 21:13:30', '2024-06-18'],
    ['06/07/2023', undefined],
    ['99/12/2023', undefined],
    ['In the end, 27 July 2023', undefined],
  ])('takes the day of a line "%s" below the headline, where it can be but one', async (line, day) => {
    const { publishedAt } = await readOne('a.txt', `Leaders Meet in Tehran\n\n${line}\n\n${PROSE}`);
    expect(publishedAt).toBe(day);
  });

  it('takes the day below the article where it is told as that of publication', async () => {
    const text = `Leaders Meet in Tehran\n\n${PROSE}\n\n`;
    expect((await readOne('a.txt', `${text}Published: 18 June 2024`)).publishedAt).toBe('2024-06-18');
    expect((await readOne('a.txt', `${text}18 June 2024`)).publishedAt).toBeUndefined();
  });

  it('tells the publisher where a line of its own names the source', async () => {
    const text = `Leaders Meet in Tehran\n\nSource: Xinhua\n\n${PROSE}`;
    const { publisher, bodyStart } = await readOne('a.txt', text);
    expect([publisher, text.slice(bodyStart)]).toEqual(['Xinhua', PROSE]);
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
