import { AppError, type ErrorCode } from './errors.js';

/** One bound of what is answered: its variable, its default, and what it counts. */
export interface Limit<Code extends ErrorCode | undefined = ErrorCode | undefined> {
  readonly name: string;
  readonly fallback: number;
  /** The largest value that it may be set to: timers overflow beyond some 24 days. */
  readonly most: number;
  readonly bounds: string;
  /** Of the refusal of what goes beyond it, whose `reason` is the variable; undefined where nothing is refused. */
  readonly code: Code;
}

const limit = <Code extends ErrorCode | undefined>(
  name: string,
  fallback: number,
  code: Code,
  bounds: string,
): Limit<Code> => ({
  name,
  fallback,
  most: name.endsWith('_SECONDS') ? 86_400 : 999_999_999,
  bounds,
  code,
});

/**
 * What the graph keeps of one document. Of sentences a novel has some 10,000, and the embedded engine gives no sign of life while it commits
 * 100,000. 2.4 MB of news have as many words and marks, and nearly as many mentions.
 */
const MOST = { words: 400_000, sentences: 20_000, mentions: 50_000 } as const;

/** What of a document is counted. */
export type Counted = keyof typeof MOST;

const TOLD: Readonly<Record<Counted, (count: number) => string>> = {
  words: (count) => `it has ${count} words and punctuation marks, and the graph keeps at most ${MOST.words}`,
  sentences: (count) => `it has ${count} sentences, and the graph keeps at most ${MOST.sentences}`,
  mentions: (count) =>
    `it mentions people, places and the like ${count} times, and the graph keeps at most ${MOST.mentions} mentions`,
};

/** That a document has more of something than the graph keeps of one. */
export const tooLong = (figures: string): AppError =>
  new AppError('ARTICLE_REJECTED', `The document is too long: ${figures} of one document. Split it.`, {
    reason: 'TOO_LONG',
  });

/** Whether a document was refused for its length. */
export const isTooLong = (error: unknown): boolean =>
  error instanceof AppError && error.reason === 'TOO_LONG';

/** Whether a document has more of something than the graph keeps of one. */
export const isTooMany = (what: Counted, count: number): boolean => count > MOST[what];

/** ARTICLE_REJECTED with the figure reached and the figure allowed. */
export const tooMany = (what: Counted, count: number): AppError => tooLong(TOLD[what](count));

/** Largest answer to a question in Cypher in bytes; a client that wants more asks for it in parts. */
export const LARGEST_ANSWER = 64 * 2 ** 20;
/** Why a question was ended whose answer is larger. */
export const ANSWER_TOO_LARGE = `its answer is larger than ${LARGEST_ANSWER / 2 ** 20} MB`;
/** The code of the notification that an answer over Bolt was cut to the rows of a question. */
export const ANSWER_CUT = 'Neo.ClientNotification.Statement.TruncatedResult';

/** Every bound, in the order of the README's table. */
export const LIMITS = {
  bodyKb: limit('MAX_BODY_KB', 100, 'PAYLOAD_TOO_LARGE', 'Kilobytes of a request body.'),
  ingestBodyKb: limit(
    'MAX_INGEST_BODY_KB',
    6 * 1024,
    'PAYLOAD_TOO_LARGE',
    'Kilobytes of the body of an `ingestArticle` mutation, with the role write.',
  ),
  longBodies: limit(
    'LONG_BODIES_AT_ONCE',
    2,
    'RATE_LIMITED',
    'Such bodies of one caller at a time; ten times as many may wait.',
  ),
  jsonDepth: limit('MAX_JSON_DEPTH', 64, 'BAD_USER_INPUT', 'Levels of lists and objects in a body.'),
  tokens: limit('MAX_TOKENS', 2_000, 'QUERY_TOO_COSTLY', 'Words and signs of a GraphQL document.'),
  validationErrors: limit(
    'MAX_VALIDATION_ERRORS',
    5,
    undefined,
    'Faults of a document that are told; then it is no longer looked at.',
  ),
  depth: limit(
    'MAX_DEPTH',
    8,
    'QUERY_TOO_DEEP',
    'Levels of objects in each other; `edges`, `node`, `nodes`, `pageInfo` are not counted.',
  ),
  documentDepth: limit('MAX_DOCUMENT_DEPTH', 20, 'QUERY_TOO_DEEP', 'The same with everything counted.'),
  rootFields: limit('MAX_ROOT_FIELDS', 20, 'QUERY_TOO_COSTLY', 'Root fields of an operation.'),
  aliases: limit('MAX_ALIASES', 30, 'QUERY_TOO_COSTLY', 'Aliases; fragments count wherever they are spread.'),
  directives: limit('MAX_DIRECTIVES', 20, 'QUERY_TOO_COSTLY', 'Directives.'),
  selections: limit('MAX_SELECTIONS', 1_000, 'QUERY_TOO_COSTLY', 'Fields and fragments.'),
  repeatedFields: limit(
    'MAX_REPEATED_FIELDS',
    100,
    'QUERY_TOO_COSTLY',
    'Fields that stand in one selection again.',
  ),
  introspections: limit(
    'MAX_INTROSPECTIONS',
    2,
    'QUERY_TOO_COSTLY',
    'Fields `__schema` and `__type` of an operation.',
  ),
  conditions: limit(
    'MAX_CONDITIONS',
    200,
    'QUERY_TOO_COSTLY',
    'Conditions of all filters of an operation; each `some`, `all` and `none` counts as ten.',
  ),
  filterDepth: limit('MAX_FILTER_DEPTH', 20, 'QUERY_TOO_COSTLY', 'Levels of conditions in each other.'),
  filterRelations: limit(
    'MAX_FILTER_RELATIONS',
    3,
    'QUERY_TOO_COSTLY',
    'Levels of `some`, `all` and `none` in each other.',
  ),
  valueLength: limit(
    'MAX_VALUE_LENGTH',
    10_000,
    'QUERY_TOO_COSTLY',
    'Characters of one text among the values of a query.',
  ),
  pageSize: limit('MAX_PAGE_SIZE', 100, 'BAD_USER_INPUT', '`first`, `last`, and the ids in one list.'),
  cost: limit(
    'MAX_COST',
    50_000,
    'QUERY_TOO_COSTLY',
    'Rows that an operation may read: sizes of lists, multiplied along each path.',
  ),
  receiveSeconds: limit(
    'RECEIVE_SECONDS',
    30,
    'REQUEST_TIMEOUT',
    'For a request to arrive; 10 for its headers.',
  ),
  requestSeconds: limit('REQUEST_SECONDS', 10, 'STORE_TIMEOUT', 'For what a request reads in the database.'),
  databaseSeconds: limit(
    'DATABASE_SECONDS',
    8,
    'STORE_TIMEOUT',
    'For one read of the database, ended there too.',
  ),
  connectSeconds: limit('CONNECT_SECONDS', 2, 'STORE_UNAVAILABLE', 'To get a connection to the database.'),
  extractSeconds: limit(
    'EXTRACT_SECONDS',
    120,
    'ARTICLE_REJECTED',
    'For the reading of one article by the server and by ingest; then the next has its turn.',
  ),
  questionLength: limit(
    'MAX_QUESTION_LENGTH',
    50_000,
    'QUERY_TOO_COSTLY',
    'Characters of a question in Cypher.',
  ),
  questionTokens: limit('MAX_QUESTION_TOKENS', 5_000, 'QUERY_TOO_COSTLY', 'Words and signs of it.'),
  questionDepth: limit(
    'MAX_QUESTION_DEPTH',
    40,
    'QUERY_TOO_COSTLY',
    'Levels of brackets and `CASE` in each other in it.',
  ),
  questionChain: limit(
    'MAX_QUESTION_CHAIN',
    200,
    'QUERY_TOO_COSTLY',
    'Signs of operation in a row in one expression or pattern of it.',
  ),
  questionSeconds: limit(
    'QUESTION_SECONDS',
    10,
    'STORE_TIMEOUT',
    'For its answer, ended in the database too.',
  ),
  questionRows: limit(
    'MAX_QUESTION_ROWS',
    10_000,
    undefined,
    'Rows of its answer; with more it is answered so far, and `truncated` says so.',
  ),
  questionMb: limit('QUESTION_MB', 512, 'QUERY_TOO_COSTLY', 'Megabytes for it on the embedded graph.'),
  questions: limit(
    'QUESTIONS_AT_ONCE',
    2,
    'RATE_LIMITED',
    'Questions in Cypher of one client at a time; twice as many may wait.',
  ),
  subscriptions: limit('MAX_SUBSCRIPTIONS', 100, 'RATE_LIMITED', 'Subscriptions that are open at a time.'),
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitKey = keyof typeof LIMITS;
type RefusingKey = {
  [K in LimitKey]: (typeof LIMITS)[K] extends Limit<ErrorCode> ? K : never;
}[LimitKey];

/** Every bound as it is set. */
export type Limits = Readonly<Record<LimitKey, number>>;

export const DEFAULT_LIMITS: Limits = mapLimits(({ fallback }) => fallback);

/** The refusal of what goes beyond a bound; the message has the figure reached and the figure allowed. */
export function beyond(key: RefusingKey, message: string, cause?: unknown): AppError {
  const { name: reason, code } = LIMITS[key];
  return new AppError(code, message, { reason, cause });
}

/** Each bound as `read` gives it. */
export function mapLimits(read: (limit: Limit) => number): Limits {
  const entries = Object.entries<Limit>(LIMITS).map(([key, each]) => [key, read(each)]);
  return Object.fromEntries(entries) as Limits;
}
