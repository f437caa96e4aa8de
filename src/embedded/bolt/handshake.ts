const MAGIC = 0x6060b017;
const HIGHEST_MINOR = 4;
const LOWEST_MINOR = 1;

/** Bytes of a client's opening: the magic number and four proposals. */
export const HANDSHAKE_LENGTH = 20;

/**
 * The answer to a client's opening: the best of Bolt 5.4 to 5.1 among its proposals (an offer of the manifest is passed
 * over), four zero bytes when there is none; undefined when the client does not speak Bolt at all.
 */
export function answerHandshake(opening: Buffer): Buffer | undefined {
  if (opening.readUInt32BE(0) !== MAGIC) return undefined;
  const minors = [4, 8, 12, 16].flatMap((at) => {
    const [range = 0, minor = 0, major = 0] = opening.subarray(at + 1, at + 4);
    const best = Math.min(minor, HIGHEST_MINOR);
    return major === 5 && best >= Math.max(minor - range, LOWEST_MINOR) ? [best] : [];
  });
  return minors.length === 0 ? Buffer.alloc(4) : Buffer.from([0, 0, Math.max(...minors), 5]);
}
