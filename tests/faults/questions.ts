import { readFileSync } from 'node:fs';
import { familyOf } from '../attacks/support/watch.js';
import type { RunningServer } from '../support/server.js';

interface Body {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly rows?: unknown;
}

/** What came of a question in Cypher over HTTP. */
export interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly rows: unknown;
  /** Milliseconds. */
  readonly took: number;
}

/** Asks a server a question in Cypher over HTTP. */
export async function askCypher(server: RunningServer, question: string): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(`${server.address}cypher`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  const { errors, rows } = (await response.json()) as Body;
  const code = errors?.[0]?.extensions.code;
  return { status: response.status, code, rows, took: performance.now() - started };
}

/** The processes that answer questions for the server of this process number now, with their resident bytes. */
export function findAnswerers(server: number): { readonly pid: number; readonly memory: number }[] {
  return familyOf(server).flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes('embedded/questions/answerer.js')) return [];
      const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
      return pages > 0 ? [{ pid, memory: pages * 4_096 }] : [];
    } catch {
      return [];
    }
  });
}
