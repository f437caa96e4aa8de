import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const hasCompose = spawnSync('docker-compose', ['--version']).status === 0;
const dockerfile = readFileSync('Dockerfile', 'utf8');

describe('the Dockerfile', () => {
  it('copies only what the repository has', () => {
    const sources = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(sources.filter((name) => !existsSync(name))).toEqual([]);
  });

  it('takes everything that the server reads at run time', () => {
    for (const folder of ['dist', 'cypher', 'schema', 'seeds'])
      expect(dockerfile).toMatch(new RegExp(`COPY .*\\b${folder}\\b`));
  });
});

describe('docker-compose.yml', () => {
  it.skipIf(!hasCompose)('is valid (skipped where docker-compose is not installed)', () => {
    const { status, stderr } = spawnSync('docker-compose', ['config', '-q'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('passes on the settings of a file that is there', () => {
    const [, file = ''] = /^ +env_file: (.+)$/m.exec(readFileSync('docker-compose.yml', 'utf8')) ?? [];
    expect(existsSync(file)).toBe(true);
  });

  it('publishes both ports on loopback only', () => {
    const ports = [...readFileSync('docker-compose.yml', 'utf8').matchAll(/^\s+- '([\d.:]+)'$/gm)].map(
      ([, port]) => port,
    );
    expect(ports).toEqual(['127.0.0.1:4000:4000', '127.0.0.1:7687:7687']);
  });
});
