import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countDocuments } from '../../src/documents/count-documents.js';
import { readFiles } from '../../src/documents/read-files.js';
import type { Document } from '../../src/domain/document.js';
import { PROSE } from './support.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'entente-files-'));
  mkdirSync(path.join(folder, 'sub'));
  writeFileSync(path.join(folder, 'b.txt'), PROSE);
  writeFileSync(path.join(folder, 'sub/a.md'), PROSE);
  writeFileSync(path.join(folder, 'c.bin'), Buffer.from([0, 1, 2]));
});
afterEach(() => rmSync(folder, { recursive: true }));

const results = async (...paths: string[]): Promise<string[]> => {
  const found: string[] = [];
  for await (const result of readFiles(paths)) {
    const name = path.relative(folder, result.file);
    found.push(
      'error' in result ? `${name} ${result.error.code}` : `${name} ${result.publishedAt ?? ''}`.trim(),
    );
  }
  return found;
};

describe('readFiles', () => {
  it('reads a folder to any depth, by name, and refuses what it cannot take', async () =>
    expect(await results(folder)).toEqual(['b.txt', 'c.bin UNKNOWN_TYPE', 'sub/a.md']));

  it('reads a glob', async () => expect(await results(path.join(folder, '**/*.md'))).toEqual(['sub/a.md']));

  it('refuses a path that is not there and goes on', async () =>
    expect(await results(path.join(folder, 'no.txt'), path.join(folder, 'b.txt'))).toEqual([
      'no.txt UNREADABLE',
      'b.txt',
    ]));

  it('takes dates from a meta.jsonl beside the files and names its broken line', async () => {
    writeFileSync(
      path.join(folder, 'meta.jsonl'),
      '{"file":"b.txt","publishedAt":"2017-11-06"}\n{"publishedAt":1}\n',
    );
    expect(await results(folder)).toEqual([
      'meta.jsonl#2 BROKEN_META',
      'b.txt 2017-11-06',
      'c.bin UNKNOWN_TYPE',
      'sub/a.md',
    ]);
  });

  it('tells of a document whose own day goes before the one given', async () => {
    const told: string[][] = [];
    writeFileSync(path.join(folder, 'b.txt'), `OSLO, March 14, 2019 (AP) – ${PROSE}`);
    writeFileSync(path.join(folder, 'd.txt'), `OSLO, March 15, 2019 (AP) – ${PROSE}`);
    const options = {
      publishedAt: '2019-03-15',
      tellOf: ({ file }: Document, note: string) => told.push([path.basename(file), note]),
    };
    const days: unknown[] = [];
    for await (const result of readFiles([folder], options))
      if (!('error' in result)) days.push(result.publishedAt);
    expect(days).toEqual(['2019-03-14', '2019-03-15', '2019-03-15']);
    expect(told).toEqual([
      [
        'b.txt',
        'it tells 2019-03-14 itself, which counts; --published-at 2019-03-15 is for documents that tell no day.',
      ],
    ]);
  });
});

describe('a meta.jsonl', () => {
  it('gives days of which none is told as the document’s own', async () => {
    const told: string[] = [];
    writeFileSync(path.join(folder, 'meta.jsonl'), '{"file":"b.txt","publishedAt":"2017-11-06"}');
    const days: unknown[] = [];
    for await (const result of readFiles([folder], {
      publishedAt: '2019-03-15',
      tellOf: (_, note) => told.push(note),
    }))
      if (!('error' in result)) days.push(result.publishedAt);
    expect([days, told]).toEqual([['2017-11-06', '2019-03-15'], []]);
  });

  const warnings = async (rows: readonly object[]): Promise<string[]> => {
    const lines = rows.map((row) => JSON.stringify(row)).join('\n');
    writeFileSync(path.join(folder, 'meta.jsonl'), lines);
    const told: string[] = [];
    for await (const _ of readFiles([folder], { tell: (line) => told.push(line.replace(folder, '')) }));
    return told;
  };

  it('with misspelt fields and files that are not there is told of', async () =>
    expect(
      await warnings([
        { file: 'b.txt', publiher: 'X', date: '2017-11-06' },
        { file: 'c.bin', publiher: 'Y', n: 2 },
        ...[1, 2, 3, 4, 5, 6].map((n) => ({ file: `${n}.txt` })),
      ]),
    ).toEqual([
      expect.stringMatching(
        /^\/meta\.jsonl: nothing is read from "publiher", "n"; its fields are file, title, .*publisher, /,
      ),
      '/meta.jsonl: it tells of "1.txt", "2.txt", "3.txt", "4.txt", "5.txt" and 1 more, which is not beside it.',
    ]));

  it('whose fields and files are known is not', async () =>
    expect(await warnings([{ file: 'b.txt', source: 'X', date: '2017-11-06', note: 'by hand' }])).toEqual(
      [],
    ));
});

describe('a meta.jsonl of lines that are none', () => {
  it('is given up after a thousand, and the files beside it are read', async () => {
    const good = '{"file":"b.txt","publishedAt":"2017-11-06"}\n';
    writeFileSync(path.join(folder, 'meta.jsonl'), `${good}${'x\n'.repeat(1_500)}`);
    const told = await results(path.join(folder, 'b.txt'));
    expect(told.slice(998)).toEqual([
      'meta.jsonl#1000 BROKEN_META',
      'meta.jsonl#1001 BROKEN_META',
      'meta.jsonl BROKEN_META',
      'b.txt 2017-11-06',
    ]);
  });
});

describe('a meta.jsonl that cannot be read', () => {
  it('is named, and the files beside it are read without it', async () => {
    mkdirSync(path.join(folder, 'sub/meta.jsonl'));
    expect(await results(path.join(folder, 'sub/a.md'))).toEqual(['sub/meta.jsonl UNREADABLE', 'sub/a.md']);
  });
});

describe('files that are changed while their batch is read', () => {
  it('are told of one by one, and the rest is read', async () => {
    const [batch, told] = [path.join(folder, 'batch'), [] as string[]];
    mkdirSync(batch);
    const at = (name: string): string => path.join(batch, name);
    for (const name of ['1.txt', '2.txt', '4.txt']) writeFileSync(at(name), PROSE);
    writeFileSync(at('3.jsonl'), `${JSON.stringify({ text: PROSE, note: 'x'.repeat(100_000) })}\n`.repeat(9));
    for await (const result of readFiles([batch])) {
      const name = path.basename(result.file);
      told.push('error' in result ? `${name} ${result.error.message.split('. ')[0]}` : name);
      if (name === '1.txt') rmSync(at('2.txt'));
      if (name === '3.jsonl#1') truncateSync(at('3.jsonl'), 100_000);
    }
    const left = told.filter((line) => !line.startsWith('3.jsonl#'));
    expect(left).toEqual([
      '1.txt',
      '2.txt The file cannot be read: there is no such file or folder',
      '3.jsonl The file cannot be read: it became shorter while it was read; give it again',
      '4.txt',
    ]);
  });
});

describe.runIf(process.platform === 'linux')('a name that is not UTF-8', () => {
  it('is told of, in a folder and of one, and the rest is read', async () => {
    const strange = (name: string) => Buffer.concat([Buffer.from(`${folder}/${name}`), Buffer.from([0xe9])]);
    mkdirSync(strange('x'));
    for (const name of ['sub/caf', 'x'])
      writeFileSync(Buffer.concat([strange(name), Buffer.from(name === 'x' ? '/a.txt' : '.txt')]), PROSE);
    const messages: string[] = [];
    for await (const result of readFiles([folder]))
      if ('error' in result)
        messages.push(`${path.relative(folder, result.file)} ${result.error.message.split('. ')[0]}`);
    expect(messages.filter((message) => message.includes('UTF-8'))).toEqual([
      'x\ufffd The file cannot be read: its name is not UTF-8; rename it',
      'sub/caf\ufffd.txt The file cannot be read: its name is not UTF-8; rename it',
    ]);
    expect(await results(folder)).toContain('sub/a.md');
  });
});

describe('countDocuments', () => {
  it('counts lines of JSON Lines and one for every other file', async () => {
    writeFileSync(path.join(folder, 'many.jsonl'), '{}\n{}\n{}');
    expect(await countDocuments([folder])).toBe(6);
  });
});

describe.runIf(process.platform === 'linux')('a link to a pseudo file that does not end', () => {
  it.each([
    ['.txt', 'TOO_LONG'],
    ['.json', 'TOO_LONG'],
    ['.jsonl', 'EMPTY'],
    ['.bin', 'UNKNOWN_TYPE'],
  ])('is refused under the ending %s, and the next is read', async (ending, code) => {
    const link = path.join(folder, `link${ending}`);
    symlinkSync('/proc/self/pagemap', link);
    expect(await countDocuments([link])).toBeLessThan(2);
    expect(await results(link, path.join(folder, 'b.txt'))).toEqual([`link${ending} ${code}`, 'b.txt']);
  });
});

describe.runIf(process.platform === 'linux')('what a folder holds that is neither file nor folder', () => {
  it('is told of as skipped, unless it is hidden', async () => {
    symlinkSync(path.join(folder, 'b.txt'), path.join(folder, 'link.txt'));
    symlinkSync(path.join(folder, 'sub'), path.join(folder, 'sub/inner'));
    spawnSync('mkfifo', [path.join(folder, 'sub/pipe.txt'), path.join(folder, '.hidden.txt')]);
    const server = createServer().listen(path.join(folder, 'socket.txt'));
    await once(server, 'listening');
    const told: string[] = [];
    const read: string[] = [];
    for await (const { file } of readFiles([folder], {
      tell: (line) => told.push(path.relative(folder, line)),
    }))
      read.push(path.relative(folder, file));
    server.close();
    const link =
      'it is a symbolic link, which is not followed inside a folder (give its own path to read it); it is skipped.';
    expect(told.sort()).toEqual([
      `link.txt: ${link}`,
      'socket.txt: it is a socket; it is skipped.',
      `sub/inner: ${link}`,
      'sub/pipe.txt: it is a pipe; it is skipped.',
    ]);
    expect(read).toEqual(['b.txt', 'c.bin', 'sub/a.md']);
  });
});

describe.runIf(process.platform === 'linux')('a folder of which nothing is read', () => {
  const HIDDEN = 'hidden files and folders (their names begin with a dot), which are not read; rename them';
  const SPECIAL =
    'symbolic links, pipes, sockets or devices, which are not read inside a folder; put the files themselves there';
  const link = (inside: string): void =>
    symlinkSync(path.join(folder, 'b.txt'), path.join(inside, 'link.txt'));
  const hide = (inside: string): void => writeFileSync(path.join(inside, '.a.txt'), 'The talks went on.');
  const pipe = (inside: string): void => {
    mkdirSync(path.join(inside, 'deeper'));
    spawnSync('mkfifo', [path.join(inside, 'deeper/pipe.txt')]);
  };
  it.each([
    ['links', [link], `holds nothing but ${SPECIAL}`],
    ['pipes further down', [pipe], `holds nothing but ${SPECIAL}`],
    ['hidden files', [hide], `holds nothing but ${HIDDEN}`],
    ['both', [link, hide], `holds nothing but ${HIDDEN}, and ${SPECIAL}`],
    ['nothing', [], 'holds no files'],
  ])('says why: it holds %s', async (name, fill, words) => {
    const inside = path.join(folder, `only ${name}`);
    mkdirSync(inside);
    for (const each of fill) each(inside);
    const found: unknown[] = [];
    for await (const each of readFiles([inside])) found.push(each);
    rmSync(inside, { recursive: true });
    expect(found).toEqual([
      {
        file: inside,
        error: {
          code: 'UNREADABLE',
          message: `The file cannot be read: the folder ${words}. Give the path of an existing file, folder or glob that this user may read.`,
        },
      },
    ]);
  });
});

describe('a pipe named meta.jsonl', () => {
  it('is named and not waited for', async () => {
    const beside = path.join(folder, 'pipe');
    mkdirSync(beside);
    writeFileSync(path.join(beside, 'a.txt'), 'The talks went on.');
    spawnSync('mkfifo', [path.join(beside, 'meta.jsonl')]);
    expect(await results(path.join(beside, 'a.txt'))).toEqual(['pipe/meta.jsonl UNREADABLE', 'pipe/a.txt']);
  });
});
