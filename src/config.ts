import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { parse } from 'dotenv';
import { ROLES, type Roles, readRoles } from './access/roles.js';
import { AppError } from './errors.js';
import { LIMITS, type Limit, type Limits, mapLimits } from './limits.js';
import { describeFailure, readBounded } from './read-bounded.js';

/** Bytes of a `.env` at most. */
const MAX_ENVIRONMENT_BYTES = 1_000_000;

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One setting: its default as text (empty: not set), what it expects, what it does, and its parser (undefined: wrong). */
export interface Setting<T = unknown> {
  readonly name: string;
  readonly fallback: string;
  readonly expects: string;
  readonly description: string;
  readonly parse: (text: string) => T | undefined;
}

function setting<T>(
  name: string,
  fallback: string,
  description: string,
  [expects, parse]: readonly [string, (text: string) => T | undefined],
): Setting<T> {
  return { name, fallback, expects, description, parse };
}

const port = (example: string) =>
  [
    `a whole number from 0 to 65535, such as ${example}`,
    (text: string) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined),
  ] as const;
const text = ['some text', (value: string) => value] as const;
const filled = ['some text', (value: string) => (value === '' ? undefined : value)] as const;
const host = [
  'a host name or address, such as 127.0.0.1',
  (value: string) => (/^[\w.:-]+$/.test(value) ? value : undefined),
] as const;
const boltUri = [
  'a Bolt address without user name and password, such as neo4j://localhost:7687',
  (value: string) =>
    value === '' || /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+$/.test(value) ? value : undefined,
] as const;

const perMinute = [
  'a whole number, such as 3000',
  (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
] as const;
const upTo = (most: number) =>
  [
    `a whole number from 1 to ${most}`,
    (text: string) => (/^[1-9]\d{0,8}$/.test(text) && Number(text) <= most ? Number(text) : undefined),
  ] as const;
const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
/** An address, or one with the length of its network behind a stroke. */
function isNetwork(text: string): boolean {
  const [address = '', length, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (version === 4 ? 32 : 128));
}
const modelUrl = [
  'an http address without user name and password, such as http://localhost:11434/v1',
  (value: string) =>
    value === '' || (/^https?:\/\/[^\s@]+$/.test(value) && URL.canParse(value)) ? value : undefined,
] as const;
/** fetch itself gives up after 300 s. */
const seconds = [
  'a whole number of seconds from 1 to 300, such as 120',
  (text: string) =>
    /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 300 ? Number(text) : undefined,
] as const;
const origins = [
  'origins separated by commas, such as https://app.example',
  (text: string) => {
    const given = listOf(text);
    return given.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin)
      ? given
      : undefined;
  },
] as const;
const addresses = [
  'addresses or networks separated by commas, such as 127.0.0.1, 10.0.0.0/8',
  (text: string) => {
    const given = listOf(text);
    return given.every(isNetwork) ? given : undefined;
  },
] as const;
const anonymousRoles = [
  `auto, none, or roles separated by commas, of ${ROLES.join(', ')}`,
  (text: string): Roles | 'auto' | undefined => {
    if (text === 'auto') return 'auto';
    return readRoles(text === 'none' ? [] : text.split(',').map((role) => role.trim()));
  },
] as const;

function oneOf<T extends string>(
  ...values: readonly T[]
): readonly [string, (text: string) => T | undefined] {
  return [`one of ${values.join(', ')}`, (value) => values.find((known) => known === value.toLowerCase())];
}

const SWITCH: Readonly<Record<string, boolean>> = {
  on: true,
  yes: true,
  true: true,
  1: true,
  off: false,
  no: false,
  false: false,
  0: false,
};
const yesOrNo = ['on or off', (value: string) => SWITCH[value.toLowerCase()]] as const;

/** Every setting of the server and the command line, in the order of the README's table. */
export const SETTINGS = {
  port: setting('PORT', '4000', 'Port of the HTTP server; 0 takes a free one.', port('4000')),
  host: setting(
    'HOST',
    '127.0.0.1',
    'Address the server binds to; one that others can reach needs an API key, or ALLOW_PUBLIC_BIND.',
    host,
  ),
  dataDir: setting('DATA_DIR', './data', 'Folder of the embedded graph and its credentials.', filled),
  boltPort: setting(
    'BOLT_PORT',
    '7687',
    'Bolt port of the embedded graph; the next free one if it is taken.',
    port('7687'),
  ),
  neo4jUri: setting(
    'NEO4J_URI',
    '',
    'Bolt address of a Neo4j to use instead of the embedded graph.',
    boltUri,
  ),
  neo4jUsername: setting('NEO4J_USERNAME', 'neo4j', 'User name on that Neo4j.', filled),
  neo4jPassword: setting('NEO4J_PASSWORD', '', 'Password on that Neo4j.', text),
  neo4jDatabase: setting('NEO4J_DATABASE', 'neo4j', 'Database on that Neo4j.', filled),
  seed: setting(
    'SEED',
    'auto',
    'Whether to ingest `seeds/` once: auto (only into an empty embedded graph), on (also into a Neo4j), off.',
    oneOf('auto', 'on', 'off'),
  ),
  allowPublicBind: setting(
    'ALLOW_PUBLIC_BIND',
    'off',
    'Allows HOST to be an address that others can reach though there is no API key: everyone there may read and write.',
    yesOrNo,
  ),
  anonymousRoles: setting(
    'ANONYMOUS_ROLES',
    'auto',
    'What requests without an API key may do: auto (everything until there is a key, nothing afterwards), none, or roles such as read,cypher.',
    anonymousRoles,
  ),
  rateLimit: setting(
    'RATE_LIMIT',
    '3000',
    'Requests a minute for each API key, and for each address that sends none, of IPv6 each network of 64 bits (those of this machine are not counted); 0 for any number.',
    perMinute,
  ),
  trustProxy: setting(
    'TRUST_PROXY',
    '',
    'Proxies before the server, as addresses or networks separated by commas, such as 127.0.0.1; their X-Forwarded-For then tells who asks.',
    addresses,
  ),
  corsOrigins: setting(
    'CORS_ORIGINS',
    '',
    'Other sites whose pages may ask, as origins separated by commas; none by default.',
    origins,
  ),
  tlsCert: setting('TLS_CERT', '', 'PEM file with the certificate and its chain, to serve https.', text),
  tlsKey: setting('TLS_KEY', '', 'PEM file with the private key of TLS_CERT.', text),
  introspection: setting('INTROSPECTION', 'on', 'Whether clients may ask for the schema.', yesOrNo),
  trustedDocuments: setting(
    'TRUSTED_DOCUMENTS',
    '',
    'JSON file of documents by their hash; only these are answered, so the playground is of no use.',
    text,
  ),
  playground: setting(
    'PLAYGROUND',
    'on',
    'Whether the playground is served at `/`, the console at `/cypher` and the articles at `/articles`; off also refuses a GET without a header that no link can send.',
    yesOrNo,
  ),
  llmUrl: setting(
    'LLM_URL',
    '',
    'Address of a service that answers as OpenAI does (`/chat/completions` is added), for `--extractor llm` only; articles are sent there.',
    modelUrl,
  ),
  llmModel: setting('LLM_MODEL', '', 'Name of the language model to ask there.', text),
  llmApiKey: setting('LLM_API_KEY', '', 'Key that the service asks for.', text),
  llmTimeout: setting('LLM_TIMEOUT', '120', 'Seconds to wait for one answer of it, at most 300.', seconds),
  logLevel: setting(
    'LOG_LEVEL',
    'info',
    `Least level of the log lines on stderr: ${LOG_LEVELS.join(', ')}.`,
    oneOf(...LOG_LEVELS),
  ),
} as const;

type SettingKey = keyof typeof SETTINGS;

/** The settings as read, each in its own type; `neo4jUri` is empty when the embedded graph is used. */
export type Config = {
  readonly [K in SettingKey]: (typeof SETTINGS)[K] extends Setting<infer T> ? T : never;
} & { readonly limits: Limits };

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings from an environment; throws CONFIGURATION with one line that names the setting and the fix. */
export function readConfig(environment: Environment): Config {
  const entries = Object.entries<Setting>(SETTINGS).map(([key, each]) => [key, readValue(environment, each)]);
  const limits = mapLimits(({ name, fallback, most }) => {
    const [expects, parse] = upTo(most);
    return readValue(environment, { name, fallback: String(fallback), expects, parse });
  });
  return { ...Object.fromEntries(entries), limits } as Config;
}

function readValue<T>(
  environment: Environment,
  { name, fallback, expects, parse: parseValue }: Pick<Setting<T>, 'name' | 'fallback' | 'expects' | 'parse'>,
): T {
  const given = environment[name]?.trim();
  const value = parseValue(given === undefined || given === '' ? fallback : given);
  if (value !== undefined) return value;
  const shown = given?.replace(/\/\/.*@/, '//…@');
  throw new AppError('CONFIGURATION', `${name} is "${shown}"; set it to ${expects}.`, { reason: name });
}

/** Whether only this machine reaches an address. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^(?:::ffff:)?127(\.\d{1,3}){3}$/i.test(address);
}

/** The settings of this process: its environment, then `.env` in the working folder, then the defaults. */
export function loadConfig(): Config {
  return readConfig({ ...readEnvironmentFile(), ...process.env });
}

/** Names that look like settings and are none, sorted: any other name in `.env`, and "RATELIMIT" or "max_cost" in the environment. */
export function unknownSettings(): string[] {
  const known = new Set(
    [...Object.values<Setting>(SETTINGS), ...Object.values<Limit>(LIMITS)].map(({ name }) => name),
  );
  const letters = new Set([...known].map(lettersOf));
  const alike = Object.keys(process.env).filter((name) => letters.has(lettersOf(name)));
  const given = new Set([...Object.keys(readEnvironmentFile()), ...alike]);
  return [...given].filter((name) => !known.has(name)).sort();
}

const lettersOf = (name: string): string => name.replaceAll(/[_-]/g, '').toLowerCase();

function readEnvironmentFile(): Environment {
  if (!existsSync('.env')) return {};
  try {
    return parse(readBounded('.env', MAX_ENVIRONMENT_BYTES));
  } catch (cause) {
    const message = `The file .env cannot be read (${describeFailure(cause)}); let this user read it, or remove it.`;
    throw new AppError('CONFIGURATION', message, { reason: '.env', cause });
  }
}

/** Must run before graphql is imported: graphql-js reads NODE_ENV once and is 1.5 times slower outside production. */
export function enterProductionMode(): void {
  process.env.NODE_ENV ??= 'production';
}
