import { createSecureContext } from 'node:tls';
import { AppError } from '../errors.js';
import { describeFailure, readBounded } from '../read-bounded.js';

/** Bytes of a PEM file at most; a long chain has some 20,000. */
const MAX_PEM_BYTES = 1_000_000;

/** A certificate with its chain, and its private key, both PEM. */
export interface Tls {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Reads both files; undefined when neither is named. Throws CONFIGURATION for one without the other, and for what is no pair. */
export function readTls(certFile: string, keyFile: string): Tls | undefined {
  if (certFile === '' && keyFile === '') return undefined;
  if (certFile === '') throw wrong('TLS_KEY is set and TLS_CERT is not; set both, or neither');
  if (keyFile === '') throw wrong('TLS_CERT is set and TLS_KEY is not; set both, or neither');
  const tls = { cert: readPem('TLS_CERT', certFile), key: readPem('TLS_KEY', keyFile) };
  try {
    createSecureContext(tls);
  } catch (cause) {
    throw wrong(
      'TLS_CERT and TLS_KEY are no pair of a PEM certificate and its private key; check both files',
      cause,
    );
  }
  return tls;
}

function readPem(setting: string, file: string): Buffer {
  try {
    return readBounded(file, MAX_PEM_BYTES);
  } catch (cause) {
    const problem = `${setting} names "${file}", which cannot be read (${describeFailure(cause)})`;
    throw wrong(`${problem}; set it to a PEM file`, cause);
  }
}

const wrong = (problem: string, cause?: unknown): AppError =>
  new AppError('CONFIGURATION', `${problem}.`, { cause });
