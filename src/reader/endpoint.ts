import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../errors.js';
import { readJson } from '../json.js';
import { readerFault } from './faults.js';

/** Where a language model is asked, and how long for. */
export interface EndpointSettings {
  /** The address that `/chat/completions` is added to. */
  readonly url: string;
  readonly model: string;
  /** Empty when the service asks for none. It is sent as a header, and stands in no error. */
  readonly apiKey: string;
  /** For one answer, in seconds. */
  readonly timeout: number;
}

/** One question: what to do, what to read, and the JSON schema of the answer. */
export interface Question {
  readonly instructions: string;
  readonly input: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Asks one question and gives the text of the answer; every failure is a reader fault. */
export type Ask = (question: Question) => Promise<string>;

const MAX_ANSWER_BYTES = 1_000_000;
/** Before the one other try, in milliseconds; longer than the longest is not waited. */
const PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** The way to a chat completions service as OpenAI and many local servers have it; throws CONFIGURATION for unusable settings. */
export function openEndpoint(settings: EndpointSettings): Ask {
  const { url, model, apiKey } = settings;
  if (url === '' || model === '')
    throw unusable(
      url === '' ? 'LLM_URL' : 'LLM_MODEL',
      'is not set; --extractor llm needs both LLM_URL and LLM_MODEL',
    );
  if (!/^[\x21-\x7e]*$/.test(apiKey))
    throw unusable('LLM_API_KEY', 'has characters that a key cannot have, such as blanks; copy it again');
  return async (question) => {
    const response = await send(settings, question);
    if (!response.ok) throw await explain(response, settings);
    return readContent(await readBody(response));
  };
}

const unusable = (name: string, problem: string): AppError =>
  new AppError('CONFIGURATION', `${name} ${problem}.`, { reason: name });

/** The answer to the request, to a second one where the first met a service that is busy or failed. */
async function send(settings: EndpointSettings, question: Question): Promise<Response> {
  const first = await post(settings, question);
  const wait = pauseBefore(first);
  if (wait === undefined) return first;
  await first.body?.cancel();
  await pause(wait);
  return post(settings, question);
}

/** How long to wait before another try; undefined where none helps. */
function pauseBefore({ status, headers }: Response): number | undefined {
  if (status !== 429 && status < 500) return undefined;
  const asked = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1_000 : PAUSE;
  return wait <= LONGEST_PAUSE ? wait : undefined;
}

async function post(
  { url, model, apiKey, timeout }: EndpointSettings,
  question: Question,
): Promise<Response> {
  const address = new URL(url);
  address.pathname = `${address.pathname.replace(/(?<!\/)\/+$/, '')}/chat/completions`;
  const { instructions, input, schema } = question;
  // No temperature, no length: some models take only their own.
  const body = {
    model,
    messages: [
      { role: 'system', content: instructions },
      { role: 'user', content: input },
    ],
    response_format: { type: 'json_schema', json_schema: { name: 'reading', strict: true, schema } },
  };
  try {
    return await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify(body),
      // The key goes to the address of the settings only.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout * 1_000),
    });
  } catch (error) {
    throw isTimeout(error) ? readerFault('READER_TIMEOUT') : readerFault('READER_UNREACHABLE');
  }
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

async function readBody({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > MAX_ANSWER_BYTES) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw isTimeout(error) ? readerFault('READER_TIMEOUT') : readerFault('ANSWER_CUT');
  }
  if (size > MAX_ANSWER_BYTES) throw readerFault('ANSWER_TOO_LARGE');
  return Buffer.concat(chunks).toString('utf8');
}

/** What a refusal means. Of a service that refuses the key nothing is repeated: some print the key. */
async function explain(response: Response, { apiKey }: EndpointSettings): Promise<AppError> {
  const { status } = response;
  const told = `HTTP ${status}`;
  if (status === 401 || status === 403 || status === 429 || status >= 500) {
    await response.body?.cancel();
    if (status >= 500) return readerFault('READER_FAILED', told);
    return readerFault(status === 429 ? 'READER_BUSY' : 'READER_UNAUTHORIZED', told);
  }
  const message = readPath(readJson(await readBody(response)), ['error', 'message']);
  if (typeof message !== 'string') return readerFault('READER_REFUSED', told);
  const safe = apiKey === '' ? message : message.replaceAll(apiKey, '…');
  return readerFault('READER_REFUSED', `${told}, ${safe.replace(/\s+/g, ' ').slice(0, 200)}`);
}

/** The text of the first choice. */
function readContent(body: string): string {
  const choice = readPath(readJson(body), ['choices', '0']);
  const content = readPath(choice, ['message', 'content']);
  const ending = readPath(choice, ['finish_reason']);
  if (ending === 'length') throw readerFault('ANSWER_CUT');
  if (ending === 'content_filter' || typeof readPath(choice, ['message', 'refusal']) === 'string')
    throw readerFault('ANSWER_REFUSED');
  if (typeof content !== 'string')
    throw readerFault('ANSWER_MALFORMED', 'it has no choices[0].message.content');
  return content;
}

const readPath = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    value,
  );
