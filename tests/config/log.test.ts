import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.js';

function lines(
  work: (log: ReturnType<typeof createLog>) => void,
  level: 'debug' | 'warn' | 'silent' = 'debug',
) {
  const written: string[] = [];
  work(createLog(level, (line) => written.push(line)));
  return written.map((line) => JSON.parse(line));
}

describe('createLog', () => {
  it('writes one JSON object per line', () => {
    const [line] = lines((log) => log.info('started', { port: 4000, count: 2n ** 60n }));
    expect(line).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      level: 'info',
      event: 'started',
      port: 4000,
      count: '1152921504606846976',
    });
  });

  it('leaves out what is below its level', () => {
    expect(lines((log) => log.info('quiet'), 'warn')).toEqual([]);
    expect(lines((log) => log.error('nothing'), 'silent')).toEqual([]);
  });

  it('leaves secrets out, by name and inside addresses', () => {
    const [line] = lines((log) =>
      log.warn('x', { password: 'hunter2', uri: 'bolt://neo4j:hunter2@localhost' }),
    );
    expect(JSON.stringify(line)).not.toContain('hunter2');
    expect(line.uri).toBe('bolt://[redacted]@localhost');
  });

  it('writes an error with its cause', () => {
    const [line] = lines((log) =>
      log.error('x', { error: new Error('outer', { cause: new Error('inner') }) }),
    );
    expect(line.error).toMatchObject({ message: 'outer', cause: { message: 'inner' } });
  });
});
