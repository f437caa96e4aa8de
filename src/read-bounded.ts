import { closeSync, constants, createReadStream, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/** A file from outside that is not read: no regular file, or a longer one than is wanted. The message follows its name: "it is a pipe". */
export class UnfitFile extends Error {
  constructor(
    message: string,
    readonly isTooLong: boolean,
  ) {
    super(message);
  }
}

const BLOCK = 65_536;

interface OpenFile {
  readonly fd: number;
  /** Bytes it had when it was opened; 0 for what the system makes up as it is read. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/**
 * Opens a regular file for reading, without waiting for whoever fills or answers it; the caller closes `fd`. Throws UnfitFile for a device,
 * a pipe and the like, and the system's error.
 */
function openRegular(file: string): OpenFile {
  const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) throw new UnfitFile(`it is ${describeKind(stats)}`, false);
    return { fd, size: stats.size, changedAt: stats.mtimeMs };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/** The bytes of a regular file that nobody changes meanwhile, of which never more than about twice `most` are held. Throws UnfitFile and the system's error. */
export function readBounded(file: string, most: number): Buffer {
  const { fd, size, changedAt } = openRegular(file);
  try {
    if (size > most)
      throw new UnfitFile(`it has ${megabytes(size)} MB, and at most ${megabytes(most)} MB are read`, true);
    const content = readToEnd(fd, size, most);
    const after = fstatSync(fd);
    if (size > 0 && (after.size !== size || after.mtimeMs !== changedAt))
      throw new UnfitFile('it changed while it was read; give it again', false);
    return content;
  } finally {
    closeSync(fd);
  }
}

/** The bytes that a regular file had when it was opened, piece by piece. Throws as `readBounded` does, and where some were cut off meanwhile. */
export async function* streamRegular(file: string): AsyncGenerator<Buffer> {
  const { fd, size } = openRegular(file);
  if (size === 0) return closeSync(fd);
  let left = size;
  for await (const chunk of createReadStream(file, { fd, start: 0, end: size - 1 })) {
    left -= chunk.length;
    yield chunk;
  }
  if (left > 0) throw new UnfitFile('it became shorter while it was read; give it again', false);
}

/** Up to `length` bytes of a regular file's beginning. Throws as `readBounded` does. */
export function readStart(file: string, length: number): Buffer {
  const { fd } = openRegular(file);
  try {
    const start = Buffer.alloc(length);
    return start.subarray(0, readSync(fd, start, 0, length, 0));
  } finally {
    closeSync(fd);
  }
}

/** Pseudo files and files that grow have more than their size says; some of the former are read in whole blocks only. */
function readToEnd(fd: number, size: number, most: number): Buffer {
  let content = Buffer.allocUnsafe(size === 0 ? BLOCK : size + 1);
  for (let length = 0; ; ) {
    const read = readSync(fd, content, length, content.length - length, null);
    length += read;
    if (read === 0) return content.subarray(0, length);
    if (length > most) throw new UnfitFile(`it has more than the ${megabytes(most)} MB that are read`, true);
    if (length === content.length) content = Buffer.concat([content], 2 * length);
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function describeKind(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  EAGAIN: 'it has nothing to read now',
  EISDIR: 'it is a folder',
  ENXIO: 'it is a socket, or a device that is not there',
  ELOOP: 'its links lead in a circle',
};

/** What a failed access means, in words that follow the name. */
export function describeFailure(error: unknown): string {
  if (error instanceof UnfitFile) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return WORDS[code] ?? (code === '' ? 'the reason is not known' : `the system says ${code}`);
}
