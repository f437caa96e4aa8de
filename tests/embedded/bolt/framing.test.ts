import { describe, expect, it } from 'vitest';
import { frame, Unframer } from '../../../src/embedded/bolt/framing.js';
import { answerHandshake } from '../../../src/embedded/bolt/handshake.js';

const MESSAGES = [1, 2, 65_535, 65_536, 200_000].map((size) => Buffer.alloc(size, size % 251));

describe('framing', () => {
  it.each([7, 1_000, 1_000_000])('puts messages together from pieces of %d bytes', (size) => {
    const bytes = Buffer.concat(MESSAGES.map(frame));
    const unframer = new Unframer();
    const found: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size)
      found.push(...unframer.push(bytes.subarray(at, at + size), 1e6));
    expect(found.map((message) => message.length)).toEqual(MESSAGES.map((message) => message.length));
    expect(found.every((message, index) => message.equals(MESSAGES[index] ?? Buffer.alloc(0)))).toBe(true);
  });

  it('passes over empty messages, which keep a connection alive', () => {
    expect(new Unframer().push(Buffer.from('00000000000101000000', 'hex'), 100)).toEqual([Buffer.from([1])]);
  });

  it('refuses a message that is longer than allowed', () => {
    expect(() => new Unframer().push(frame(Buffer.alloc(200)), 100)).toThrow(RangeError);
  });
});

describe('the handshake', () => {
  const opening = (...proposals: string[]): Buffer =>
    Buffer.from(`6060b017${proposals.join('').padEnd(32, '0')}`, 'hex');

  it.each([
    [
      'what the stock drivers send (manifest, 5.8 to 5.0)',
      ['000001ff', '00080805', '00020404', '00000003'],
      '00000405',
    ],
    ['5.4 alone', ['00000405'], '00000405'],
    ['5.4 to 5.0', ['00040405'], '00000405'],
    ['5.2 to 5.0', ['00020205'], '00000205'],
    ['5.8 to 5.5', ['00030805'], '00000000'],
    ['4.4 alone', ['00000404'], '00000000'],
    ['nothing but the manifest', ['000001ff'], '00000000'],
  ])('answers %s', (_, proposals, answer) => {
    expect(answerHandshake(opening(...proposals))?.toString('hex')).toBe(answer);
  });

  it('does not answer one that speaks something else', () => {
    expect(answerHandshake(Buffer.from('GET / HTTP/1.1\r\nHost'))).toBeUndefined();
  });
});
