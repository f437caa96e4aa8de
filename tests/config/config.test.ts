import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Environment,
  isLoopback,
  loadConfig,
  readConfig,
  SETTINGS,
  unknownSettings,
} from '../../src/config.js';
import { AppError } from '../../src/errors.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';

function refusal(environment: Environment): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFIGURATION') return error.message;
    throw error;
  }
  return 'accepted';
}

describe('readConfig', () => {
  it('gives the defaults for an empty environment', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: './data',
      boltPort: 7687,
      neo4jUri: '',
      neo4jUsername: 'neo4j',
      neo4jPassword: '',
      neo4jDatabase: 'neo4j',
      seed: 'auto',
      allowPublicBind: false,
      anonymousRoles: 'auto',
      rateLimit: 3000,
      trustProxy: [],
      corsOrigins: [],
      tlsCert: '',
      tlsKey: '',
      introspection: true,
      trustedDocuments: '',
      playground: true,
      llmUrl: '',
      llmModel: '',
      llmApiKey: '',
      llmTimeout: 120,
      logLevel: 'info',
      limits: DEFAULT_LIMITS,
    });
  });

  it.each([
    ['PORT', '0', { port: 0 }],
    ['PORT', ' 8080 ', { port: 8080 }],
    ['PORT', '', { port: 4000 }],
    ['BOLT_PORT', '65535', { boltPort: 65_535 }],
    ['NEO4J_URI', 'neo4j+s://graph.example:7687', { neo4jUri: 'neo4j+s://graph.example:7687' }],
    ['NEO4J_URI', 'bolt://localhost', { neo4jUri: 'bolt://localhost' }],
    ['HOST', '::1', { host: '::1' }],
    ['SEED', 'ON', { seed: 'on' }],
    ['INTROSPECTION', 'off', { introspection: false }],
    ['ANONYMOUS_ROLES', 'none', { anonymousRoles: new Set() }],
    ['ANONYMOUS_ROLES', 'read, cypher', { anonymousRoles: new Set(['read', 'cypher']) }],
    ['RATE_LIMIT', '0', { rateLimit: 0 }],
    [
      'CORS_ORIGINS',
      'https://a.example, http://localhost:3000',
      { corsOrigins: ['https://a.example', 'http://localhost:3000'] },
    ],
    ['TRUST_PROXY', '127.0.0.1, fd00::/8', { trustProxy: ['127.0.0.1', 'fd00::/8'] }],
    ['MAX_COST', '7', { limits: { ...DEFAULT_LIMITS, cost: 7 } }],
    ['PLAYGROUND', '0', { playground: false }],
    ['LLM_URL', 'http://localhost:11434/v1', { llmUrl: 'http://localhost:11434/v1' }],
    ['LLM_TIMEOUT', '300', { llmTimeout: 300 }],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
  ])('reads %s=%j', (name, text, expected) => {
    expect(readConfig({ [name]: text })).toMatchObject(expected);
  });

  it.each([
    ['MAX_COST', '0', 'MAX_COST is "0"; set it to a whole number from 1 to 999999999.'],
    ['REQUEST_SECONDS', '1.5', 'REQUEST_SECONDS is "1.5"; set it to a whole number from 1 to 86400.'],
    [
      'DATABASE_SECONDS',
      '3000000',
      'DATABASE_SECONDS is "3000000"; set it to a whole number from 1 to 86400.',
    ],
    ...['proxy', '10.0.0.0/33', '10.0.0.1/8/8', '*'].map((given) => [
      'TRUST_PROXY',
      given,
      `TRUST_PROXY is "${given}"; set it to addresses or networks separated by commas, such as 127.0.0.1, 10.0.0.0/8.`,
    ]),
    ['PORT', '65536', 'PORT is "65536"; set it to a whole number from 0 to 65535, such as 4000.'],
    ['PORT', '-1', 'PORT is "-1"; set it to a whole number from 0 to 65535, such as 4000.'],
    ['PORT', '80a', 'PORT is "80a"; set it to a whole number from 0 to 65535, such as 4000.'],
    [
      'NEO4J_URI',
      'http://localhost:7474',
      'NEO4J_URI is "http://localhost:7474"; set it to a Bolt address without user name and password, such as neo4j://localhost:7687.',
    ],
    [
      'NEO4J_URI',
      'bolt://neo4j:hunter2@localhost:7687/neo4j',
      'NEO4J_URI is "bolt://…@localhost:7687/neo4j"; set it to a Bolt address without user name and password, such as neo4j://localhost:7687.',
    ],
    ['SEED', 'maybe', 'SEED is "maybe"; set it to one of auto, on, off.'],
    ['INTROSPECTION', 'perhaps', 'INTROSPECTION is "perhaps"; set it to on or off.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud"; set it to one of debug, info, warn, error, silent.'],
    [
      'ANONYMOUS_ROLES',
      'reader',
      'ANONYMOUS_ROLES is "reader"; set it to auto, none, or roles separated by commas, of read, write, cypher, admin.',
    ],
    [
      'CORS_ORIGINS',
      'https://a.example/app',
      'CORS_ORIGINS is "https://a.example/app"; set it to origins separated by commas, such as https://app.example.',
    ],
    [
      'LLM_URL',
      'https://me:hunter2@models.example/v1',
      'LLM_URL is "https://…@models.example/v1"; set it to an http address without user name and password, such as http://localhost:11434/v1.',
    ],
    [
      'LLM_TIMEOUT',
      '301',
      'LLM_TIMEOUT is "301"; set it to a whole number of seconds from 1 to 300, such as 120.',
    ],
    ['HOST', 'a b', 'HOST is "a b"; set it to a host name or address, such as 127.0.0.1.'],
  ])('refuses %s=%j in one line', (name, text, message) => {
    expect(refusal({ [name]: text })).toBe(message);
  });
});

describe('loadConfig', () => {
  const environment = { ...process.env };
  const folder = process.cwd();
  let own: string;
  beforeEach(() => {
    own = mkdtempSync(path.join(tmpdir(), 'entente-env-'));
    process.chdir(own);
  });
  afterEach(() => {
    process.chdir(folder);
    process.env = { ...environment };
    rmSync(own, { recursive: true });
  });

  it('reads .env of the working folder, behind the environment', () => {
    writeFileSync('.env', 'SEED=off\nLOG_LEVEL="debug" # while testing\n');
    process.env.SEED = 'on';
    expect(loadConfig()).toMatchObject({ seed: 'on', logLevel: 'debug' });
  });

  it('tells names that look like settings and are none', () => {
    writeFileSync('.env', 'SEED=off\nMAX_COST=7\nRATE_LIMITS=60\n');
    process.env.INTRO_SPECTION = 'off';
    process.env.HOME_PAGE = '/';
    expect(unknownSettings()).toEqual(['INTRO_SPECTION', 'RATE_LIMITS']);
  });

  it('says that .env cannot be read', () => {
    mkdirSync('.env');
    expect(loadConfig).toThrow('The file .env cannot be read (it is a folder)');
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe named .env', () => {
    spawnSync('mkfifo', ['.env']);
    expect(loadConfig).toThrow('The file .env cannot be read (it is a pipe)');
  });
});

describe('isLoopback', () => {
  it.each(['localhost', '127.0.0.1', '::ffff:127.0.0.1', '127.8.9.10', '::1'])('takes %s', (address) => {
    expect(isLoopback(address)).toBe(true);
  });

  it.each(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example.com', 'localhost.example.com', ''])(
    'refuses %j',
    (address) => {
      expect(isLoopback(address)).toBe(false);
    },
  );
});

describe('.env.example', () => {
  it('names every setting, in order', () => {
    const examples = readFileSync('.env.example', 'utf8').match(/^# [A-Z0-9_]+=/gm);
    expect(examples).toEqual(Object.values(SETTINGS).map(({ name }) => `# ${name}=`));
  });
});
