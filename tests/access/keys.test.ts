import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeyRing } from '../../src/access/key-ring.js';
import { createKey, listKeys, revokeKey } from '../../src/access/keys.js';

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'entente-keys-')), 'keys');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

const create = (name: string, day = 1) =>
  createKey(folder, { name, roles: ['read'], now: new Date(Date.UTC(2026, 0, day)) });

describe('createKey', () => {
  it('keeps what the key may do, and not the key', () => {
    const { key, kept } = create('notebook');
    expect(listKeys(folder)).toEqual([kept]);
    expect(kept).toEqual({
      id: expect.stringMatching(/^k[0-9a-f]{10}$/),
      name: 'notebook',
      roles: ['read'],
      createdAt: '2026-01-01T00:00:00.000Z',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const [file] = readdirSync(folder);
    expect(readFileSync(path.join(folder, file ?? ''), 'utf8')).not.toContain(key);
  });

  it('lets only this user read the file', () => {
    const { kept } = create('');
    expect(statSync(path.join(folder, `${kept.id}.json`)).mode & 0o777).toBe(0o600);
  });

  it('makes a new key each time', () => {
    expect(create('').key).not.toBe(create('').key);
  });
});

describe('listKeys', () => {
  it('gives none where there is no folder', () => {
    expect(listKeys(folder)).toEqual([]);
  });

  it('gives the oldest first', () => {
    create('new', 2);
    create('old', 1);
    expect(listKeys(folder).map(({ name }) => name)).toEqual(['old', 'new']);
  });

  it.each(['', '{', '[]', '{"id": "k1", "roles": ["king"]}'])('refuses a file that holds %j', (text) => {
    create('');
    writeFileSync(path.join(folder, 'k0000000000.json'), text);
    expect(() => listKeys(folder)).toThrow('k0000000000.json among the API keys holds no key');
  });
});

describe.skipIf(process.platform === 'win32')('a pipe among the keys', () => {
  it('is no key, and is not waited for', () => {
    create('');
    spawnSync('mkfifo', [path.join(folder, 'k0000000000.json')]);
    expect(() => listKeys(folder)).toThrow('k0000000000.json among the API keys holds no key');
  });
});

describe('revokeKey', () => {
  it('takes the key out', () => {
    const { kept } = create('');
    expect([revokeKey(folder, kept.id), listKeys(folder)]).toEqual([true, []]);
  });

  it.each(['k0000000000', '../k0000000000', ''])('knows no %j', (id) => {
    create('');
    expect([revokeKey(folder, id), listKeys(folder).length]).toEqual([false, 1]);
  });
});

describe('a key ring', () => {
  const told: unknown[] = [];
  let time = 0;
  const open = () => new KeyRing(folder, { clock: () => time, tell: (error) => told.push(error) });

  it('finds a key by its text alone', () => {
    const { key, kept } = create('');
    const ring = open();
    expect([ring.find(key)?.id, ring.find(kept.sha256), ring.find(kept.id)]).toEqual([
      kept.id,
      undefined,
      undefined,
    ]);
  });

  it('notices within a second what was created and revoked', () => {
    const ring = open();
    const { key, kept } = create('');
    expect(ring.find(key)).toBeUndefined();
    time += 1_000;
    expect(ring.find(key)?.id).toBe(kept.id);
    revokeKey(folder, kept.id);
    time += 1_000;
    expect([ring.find(key), ring.isEmpty]).toEqual([undefined, true]);
  });

  it('leaves out a file that is no key, tells, and still takes notice of a revocation', () => {
    const { key, kept } = create('');
    const other = create('');
    const ring = open();
    writeFileSync(path.join(folder, 'k0000000000.json'), 'broken');
    revokeKey(folder, kept.id);
    time += 1_000;
    expect([ring.find(key), ring.find(other.key)?.id, told.length]).toEqual([undefined, other.kept.id, 1]);
  });
});
