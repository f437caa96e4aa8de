import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../../src/documents/agencies.data.js';
import { readAgencyCredit } from '../../src/documents/agency-credit.js';
import { processorTime } from '../support/processor-time.js';
import { PROSE, readOne } from './support.js';

const NEWS = 'Iran and Russia signed a pact on Monday.';
const creditOf = (text: string): string | undefined => readAgencyCredit(text, text);

const HITS: readonly (readonly [text: string, publisher: string])[] = [
  [`(Reuters) - ${NEWS}`, 'Reuters'],
  [`LONDON (Reuters) - ${NEWS}`, 'Reuters'],
  [`LONDON, Nov 1 (Reuters) - ${NEWS}`, 'Reuters'],
  [`KUALA LUMPUR, 3 May (Bernama) – ${NEWS}`, 'Bernama'],
  [`KUALA LUMPUR, May 3 (Bernama) -- ${NEWS}`, 'Bernama'],
  [`SOCHI, Russia, Nov. 22, 2017 (Xinhua) -- ${NEWS}`, 'Xinhua'],
  [`BUSAN, Republic of Korea, Nov. 18 (Xinhua) -- ${NEWS}`, 'Xinhua'],
  [`ADDIS ABABA, Sept 10 (AFP) - ${NEWS}`, 'AFP'],
  [`WASHINGTON (AP) — ${NEWS}`, 'Associated Press'],
  [`Port-au-Prince (AFP): ${NEWS}`, 'AFP'],
  [`Talks of two presidents\n\nLONDON (Reuters) - ${NEWS}`, 'Reuters'],
  [`Associated Press Writer\n\nJERUSALEM (AP) — ${NEWS}`, 'Associated Press'],
  [`MOSCOW, November 1. /TASS/. ${NEWS}`, 'TASS'],
  [`Tehran, Nov 1, IRNA – ${NEWS}`, 'IRNA'],
  [`Tehran, IRNA - ${NEWS}`, 'IRNA'],
  [`Xinhua | 2017-11-01\n\n${NEWS}`, 'Xinhua'],
  [`Source: Xinhua| 2017-11-01\n\n${NEWS}`, 'Xinhua'],
  [`${NEWS}\n\n© AFP`, 'AFP'],
  [`${NEWS}\n\n© 2017 AFP\n`, 'AFP'],
  [`${NEWS}\n\nCopyright 2017 Reuters.`, 'Reuters'],
  [`${NEWS}\n\nSource: Agence France-Presse`, 'AFP'],
  [`${NEWS}\n\n(PTI)`, 'PTI'],
  [`${NEWS}\n– Bernama`, 'Bernama'],
  [`${NEWS} (ANI)`, 'ANI'],
  [`“${NEWS}” — Reuters`, 'Reuters'],
  [`PARIS (AFP) - ${NEWS}\n\n© Agence France-Presse`, 'AFP'],
];
const MISSES: readonly (readonly [why: string, text: string])[] = [
  ['no credit', NEWS],
  ['a thank', `${NEWS}\n\n(Reuters contributed)`],
  ['a thank in a sentence', `${NEWS}\n\nReuters contributed to this report.`],
  ['inputs', `${NEWS}\n\n(With inputs from AFP)`],
  ['two that sign', `PARIS (AFP/Reuters) - ${NEWS}`],
  ['two in the last line', `${NEWS}\n\nAFP, Reuters`],
  ['one that opens and another that closes', `PARIS (AFP) - ${NEWS}\n\n© Reuters`],
  ['an agency that is told of', `Agence France-Presse (AFP) – one of three – ${NEWS}`],
  ['an agency named in full that is told of', `The Associated Press (AP) — one of three — ${NEWS}`],
  ['initials behind a name', `The office of the bureau in Paris (AFP) said so. ${NEWS}`],
  ['an agency that reports', `Reuters - ever quick - told that. ${NEWS}`],
  ['a quoted agency', `${NEWS}\n\nThat was told by TASS`],
  ['a picture', `${NEWS}\n\nPhoto: AFP`],
  ['a picture of an agency', `${NEWS}\n\n(Photo by Reuters)`],
  ['initials that are no agency', `PARIS (EU) - ${NEWS}`],
  ['small letters', `london (reuters) - ${NEWS}`],
  ['a party in a list', `${NEWS}\n\nImran Khan (PTI)`],
  ['a credit in the midst', `${NEWS}\n\nPARIS (AFP) - ${NEWS}\n\n${NEWS}`],
  ['no text', ''],
];

describe('the agency that signs a text', () => {
  it.each(HITS)('is read in %j', (text, publisher) => {
    expect(creditOf(text)).toBe(publisher);
  });

  it.each(MISSES)('is not read in %s', (_, text) => {
    expect(creditOf(text)).toBeUndefined();
  });

  it('is read below the article that a page layout leaves', () => {
    expect(readAgencyCredit(`Headline\n\n${NEWS}\n\n© AFP`, NEWS)).toBe('AFP');
  });

  it('is read behind the headline', () => {
    expect(readAgencyCredit(`Headline\n\nPARIS (AFP) - ${NEWS}`, `PARIS (AFP) - ${NEWS}`)).toBe('AFP');
  });

  it('is known by one name for each form', () => {
    const forms = Object.entries(AGENCIES).flatMap(([name, others]) => [name, ...others]);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  it('is looked for in no more time than the text takes', () => {
    const started = processorTime();
    for (const unit of ['A', 'A ', 'A, ', 'A.', 'A 1 '])
      expect(creditOf(`${unit.repeat(200_000)}\n${unit.repeat(200_000)}`)).toBeUndefined();
    expect(processorTime() - started).toBeLessThan(2_000);
  });
});

describe('the publisher of a document', () => {
  const text = `Talks of two presidents\n\nTEHRAN, Nov 1 (Reuters) - ${PROSE}\n`;

  it('is the agency that signs it', async () => {
    expect((await readOne('a.txt', text)).publisher).toBe('Reuters');
    expect((await readOne('a.jsonl', JSON.stringify({ text }))).publisher).toBe('Reuters');
  });

  it('is whom its metadata tell, whoever signs it', async () => {
    expect((await readOne('a.txt', text, { meta: { publisher: 'Tribune' } })).publisher).toBe('Tribune');
    expect((await readOne('a.md', `---\npublisher: Tribune\n---\n${text}`)).publisher).toBe('Tribune');
  });
});
