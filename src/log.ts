import type { LogLevel } from './config.js';

type Fields = Readonly<Record<string, unknown>>;

/** One JSON object per line: `time`, `level`, `event` and the fields given. */
export interface Log {
  debug(event: string, fields?: Fields): void;
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields): void;
}

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
const SECRET = /pass(word)?|secret|token|authorization|credential|cookie/i;

/** A log that leaves secrets out: fields named like one, and user names and passwords inside addresses. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const least = level === 'silent' ? LEVELS.length : LEVELS.indexOf(level);
  const at =
    (name: (typeof LEVELS)[number]) =>
    (event: string, fields: Fields = {}) => {
      if (LEVELS.indexOf(name) < least) return;
      const line = JSON.stringify({ time: new Date().toISOString(), level: name, event, ...fields }, redact);
      write(`${line}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function redact(key: string, value: unknown): unknown {
  if (SECRET.test(key)) return '[redacted]';
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Error) {
    return {
      name: value.name,
      message: value.message,
      code: readCode(value),
      stack: value.stack,
      cause: value.cause,
    };
  }
  return typeof value === 'string' ? value.replace(/\/\/[^\s/@]+@/g, '//[redacted]@') : value;
}

function readCode(error: Error): unknown {
  return 'code' in error ? error.code : undefined;
}
