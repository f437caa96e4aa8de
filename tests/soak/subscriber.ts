import { setTimeout as pause } from 'node:timers/promises';
import type { World } from './world.js';

interface Event {
  readonly data?: {
    readonly news?: { readonly cursor: string; readonly article: { readonly id: string } | null } | null;
  } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A subscription that goes on behind the last event after every break; `seen` has the articles it told of. */
export interface Subscriber {
  readonly seen: ReadonlySet<string>;
  /** Ends it, also while it waits. */
  readonly end: AbortController;
  readonly running: Promise<void>;
}

const FIELDS = { articleIngested: 'cursor article { id }', claimAsserted: 'cursor article { id }' } as const;

/** Subscribes to all that comes. */
export function subscribe(world: World, field: keyof typeof FIELDS): Subscriber {
  const seen = new Set<string>();
  const end = new AbortController();
  const query = `subscription ($after: String) { news: ${field}(after: $after) { ${FIELDS[field]} } }`;
  let after: string | undefined;
  const take = (event: Event): void => {
    const [error] = event.errors ?? [];
    if (error !== undefined) {
      const code = error.extensions?.code ?? 'none';
      world.findings.count(field, code, 0);
      if (!world.troubles.since(Date.now(), ['database', 'server']))
        world.findings.wrong(`${field}: ${code}`, error.message);
    }
    const news = event.data?.news;
    if (news === undefined || news === null) return;
    world.findings.count(field, 'OK', 0);
    after = news.cursor;
    if (news.article !== null) seen.add(news.article.id);
  };
  const run = async (): Promise<void> => {
    for (; !end.signal.aborted; await pause(300)) {
      const started = Date.now();
      try {
        for await (const event of events(world, { query, variables: { after } }, end.signal)) take(event);
        world.findings.count(field, 'ended', Date.now() - started);
      } catch (error) {
        if (end.signal.aborted) return;
        world.findings.count(field, 'cut', Date.now() - started);
        if (!world.troubles.since(Date.now(), ['server']))
          world.findings.wrong(`${field}: cut`, String(error));
      }
    }
  };
  return { seen, end, running: run() };
}

async function* events(world: World, body: unknown, signal: AbortSignal): AsyncGenerator<Event> {
  const response = await fetch(`${world.address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
    signal,
  });
  if (response.body === null) return;
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const parts = (text + chunk).split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const data = /^data: ?(.+)$/m.exec(part)?.[1];
      if (/^event: ?next$/m.test(part) && data !== undefined) yield JSON.parse(data) as Event;
    }
  }
}
