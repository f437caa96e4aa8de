import { describe, expect, it } from 'vitest';
import { codes, PROSE, readOne } from './support.js';

const TEXT = `Erdoğan said “yes” in Sochi. ${PROSE}`;
const LATIN = `Café “talks” opened. ${PROSE}`;

const bytesOf = (text: string, encoding: BufferEncoding): Buffer => Buffer.from(text, encoding);
const bigEndian = (text: string): Buffer => bytesOf(text, 'utf16le').swap16();
const windows = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0)));

describe('the encoding', () => {
  it.each([
    ['UTF-8', bytesOf(TEXT, 'utf8'), TEXT],
    ['UTF-8 with a mark', bytesOf(`\ufeff${TEXT}`, 'utf8'), TEXT],
    ['UTF-16 LE with a mark', bytesOf(`\ufeff${TEXT}`, 'utf16le'), TEXT],
    ['UTF-16 BE with a mark', bigEndian(`\ufeff${TEXT}`), TEXT],
    ['UTF-16 LE without a mark', bytesOf(TEXT, 'utf16le'), TEXT],
    ['Windows-1252', windows(LATIN), LATIN],
  ])('is found: %s', async (_, bytes, expected) =>
    expect((await readOne('a.txt', bytes)).text).toBe(expected),
  );

  const quoted = `He said “yes” – “now”, and so did the others. ${PROSE}`;
  const bad = Buffer.from([0xe9]);
  const cut = (text: string, bytes: number): Buffer => bytesOf(text, 'utf8').subarray(0, -bytes);
  it.each([
    ['cut inside its last character', cut(`${quoted} It ended”`, 1), `${quoted} It ended`],
    ['cut inside a character of three bytes', cut(`${quoted} It ended”`, 2), `${quoted} It ended`],
    [
      'with a stray byte',
      Buffer.concat([bytesOf(quoted, 'utf8'), bad, Buffer.from('.')]),
      `${quoted}\ufffd.`,
    ],
    [
      'with a mark and a stray byte',
      Buffer.concat([bytesOf(`\ufeff${PROSE}`, 'utf8'), bad, Buffer.from('.')]),
      `${PROSE}\ufffd.`,
    ],
  ])('is UTF-8 where nearly all of it is: %s', async (_, bytes, expected) =>
    expect((await readOne('a.txt', bytes)).text).toBe(expected),
  );

  it.each([
    ['no character of more than one byte', Buffer.concat([bytesOf(PROSE, 'utf8'), bad]), `${PROSE}é`],
    [
      'an accidental one',
      windows(`“The CAFÉ” of José opened. ${PROSE}`),
      `“The CAFÉ” of José opened. ${PROSE}`,
    ],
  ])('is Windows-1252 with %s', async (_, bytes, expected) =>
    expect((await readOne('a.txt', bytes)).text).toBe(expected),
  );

  it('makes line ends LF and letters composed, and removes nothing else', async () => {
    const { text } = await readOne('a.txt', `Cafe\u0301  talks.\r\n\r\n${PROSE}\r\n`);
    expect(text).toBe(`Café  talks.\n\n${PROSE}\n`);
  });

  it('replaces a lone surrogate, which no database keeps', async () => {
    const { text } = await readOne('a.json', JSON.stringify({ text: `${PROSE} \ud800.` }));
    expect(text).toBe(`${PROSE} \ufffd.`);
  });
});

describe('a document is refused', () => {
  const persian =
    'رئیس جمهور روسیه روز چهارشنبه برای گفتگو با همتای ایرانی خود وارد تهران شد و دو رهبر درباره پیمان سخن گفتند.';
  const german =
    'Der Präsident ist am Mittwoch in Teheran eingetroffen und hat mit seinem Kollegen über den Vertrag gesprochen, der noch in diesem Jahr unterzeichnet werden soll.';
  it.each([
    ['a picture', 'a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'BINARY'],
    ['bytes of no text', 'a.txt', Buffer.from(Array.from({ length: 600 }, (_, at) => at % 7)), 'BINARY'],
    ['nothing', 'a.txt', Buffer.from(''), 'EMPTY'],
    ['blanks', 'a.md', Buffer.from(' \n \n'), 'EMPTY'],
    ['figures only', 'a.txt', Buffer.from('1 2 3\n\n4 5 6'), 'EMPTY'],
    ['more than 5 MB', 'a.txt', Buffer.from(`${PROSE} `.repeat(40_000)), 'TOO_LONG'],
    ['Persian', 'a.txt', Buffer.from(persian), 'NOT_ENGLISH'],
    [
      'Arabic in Windows-1256',
      'a.txt',
      Buffer.from('c7e1d1c6edd320c7e1d1e6d3ed20e6d5e120c5e1ec20d8e5d1c7e420c7e1ced1c8dac7c1', 'hex'),
      'NOT_ENGLISH',
    ],
    ['German', 'a.txt', Buffer.from(german), 'NOT_ENGLISH'],
    ['an unknown ending', 'a.docx', Buffer.from(PROSE), 'UNKNOWN_TYPE'],
    ['no ending', 'article', Buffer.from(PROSE), 'UNKNOWN_TYPE'],
  ])('that is %s', async (_, file, bytes, code) => expect(await codes(file, bytes)).toEqual([code]));

  it('when the day of publication that is given is no date', async () => {
    await expect(codes('a.txt', PROSE, { publishedAt: '2017-13-01' })).rejects.toThrow(
      'The publication date "2017-13-01" is not a date.',
    );
  });
});
