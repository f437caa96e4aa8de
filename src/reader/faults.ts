import { AppError } from '../errors.js';

/** Every reason for which a language model's reading fails: READER_… (code READER_UNAVAILABLE) for the service, the others (code ARTICLE_REJECTED) for what it answered and for the article. */
export const READER_FAULTS = {
  READER_UNREACHABLE: {
    wrong: 'The language model does not answer',
    advice: 'Start it, or set LLM_URL to where it listens, such as http://localhost:11434/v1.',
  },
  READER_TIMEOUT: {
    wrong: 'The language model took too long',
    advice: 'Set LLM_TIMEOUT to more seconds (at most 300), or choose a faster LLM_MODEL.',
  },
  READER_UNAUTHORIZED: {
    wrong: 'The language model refuses the key',
    advice: 'Set LLM_API_KEY to a key that its service accepts.',
  },
  READER_BUSY: {
    wrong: 'The language model takes no more requests now',
    advice: 'Wait, or raise the limit of the account, and read the article again.',
  },
  READER_FAILED: { wrong: 'The language model failed', advice: 'Read the article again later.' },
  READER_REFUSED: {
    wrong: 'The language model does not take the request',
    advice: 'Check LLM_URL and LLM_MODEL; the model has to support response_format with a JSON schema.',
  },
  ANSWER_TOO_LARGE: {
    wrong: 'The answer of the language model is too large',
    advice: 'At most 1 MB is read; choose another LLM_MODEL.',
  },
  ANSWER_CUT: {
    wrong: 'The answer of the language model ends in the middle',
    advice: 'Raise the length of answers in its service, or choose another LLM_MODEL.',
  },
  ANSWER_REFUSED: {
    wrong: 'The language model declines to answer',
    advice: 'Choose another LLM_MODEL for this article.',
  },
  ANSWER_MALFORMED: {
    wrong: 'The answer of the language model is not JSON',
    advice: 'Choose an LLM_MODEL that supports response_format with a JSON schema.',
  },
  ANSWER_WRONG_SHAPE: {
    wrong: 'The answer of the language model does not follow the schema',
    advice: 'Choose an LLM_MODEL that supports response_format with a JSON schema.',
  },
  ARTICLE_TOO_LONG: {
    wrong: 'The article is too long for a language model',
    advice: 'At most 160,000 characters are sent; split it.',
  },
} as const;

export type ReaderFault = keyof typeof READER_FAULTS;

/** The failure of one reading; its `reason` is the fault. `detail` must hold nothing secret. */
export function readerFault(fault: ReaderFault, detail?: string): AppError {
  const { wrong, advice } = READER_FAULTS[fault];
  const message = detail === undefined ? `${wrong}. ${advice}` : `${wrong}: ${detail}. ${advice}`;
  const code = fault.startsWith('READER_') ? 'READER_UNAVAILABLE' : 'ARTICLE_REJECTED';
  return new AppError(code, message, { reason: fault });
}

/** Whether the service would fail the next article in the same way: nobody is there, or it refuses the key. */
export const isLasting = ({ reason }: AppError): boolean =>
  reason === 'READER_UNREACHABLE' || reason === 'READER_UNAUTHORIZED';

/** Whether an error is the failure of a reading. */
export const isReaderFault = (error: unknown): error is AppError & { readonly reason: ReaderFault } =>
  error instanceof AppError && error.reason !== undefined && Object.hasOwn(READER_FAULTS, error.reason);
