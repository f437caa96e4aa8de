import { describe, expect, it } from 'vitest';
import { FORMATS, formatAnswer } from '../../src/console/formats.js';
import { writeTable } from '../../src/console/table.js';

const ONE = {
  element: '1',
  labels: ['Entity', 'Person'],
  properties: { name: 'A & <B>\u0007', born: 1960, aliases: ['a'] },
};
const TWO = { element: '2', labels: ['Country'], properties: { name: 'C', 'odd name': true } };
const MET = {
  element: '3',
  type: 'VISITED',
  from: '1',
  to: '2',
  properties: { quote: '"A" went', confidence: 0.5 },
};
const PATH = { start: ONE, segments: [{ start: ONE, relationship: MET, end: TWO }] };
const PLAIN = {
  keys: ['x', 'y'],
  values: [
    ['=1, "a"', 2],
    ['b|c\nd', null],
    [[1, 9007199254740993n], -3],
  ],
};

describe('formatAnswer', () => {
  it('writes JSON', () =>
    expect(JSON.parse(formatAnswer(PLAIN, 'json', 80))).toEqual([
      { x: '=1, "a"', y: 2 },
      { x: 'b|c\nd', y: null },
      { x: [1, '9007199254740993'], y: -3 },
    ]));

  it('writes a JSON object a line', () =>
    expect(formatAnswer(PLAIN, 'jsonl', 80).split('\n')[1]).toBe('{"x":"b|c\\nd","y":null}'));

  it('writes CSV that no spreadsheet runs', () =>
    expect(formatAnswer(PLAIN, 'csv', 80)).toBe(
      'x,y\r\n"\'=1, ""a""",2\r\n"b|c\nd",\r\n"[1,""9007199254740993""]",-3',
    ));

  it('writes a Markdown table', () =>
    expect(formatAnswer(PLAIN, 'markdown', 80)).toBe(
      '| x | y |\n| --- | --- |\n| =1, "a" | 2 |\n| b\\|c d |  |\n| \\[1,"9007199254740993"\\] | -3 |',
    ));

  it.each([40, 60, 100])('writes a table of at most %i columns that loses no word', (width) => {
    const words = Array.from({ length: 30 }, (_, at) => `word${at}`);
    const rows = { keys: ['id', 'text'], values: [['x'.repeat(50), words.join(' ')]] };
    const table = formatAnswer(rows, 'table', width);
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(words.filter((word) => !table.includes(word))).toEqual([]);
    expect(table.match(/x/g)).toHaveLength(50 + 1);
  });

  it.each([12, 30])('writes %i columns that do not fit below each other, and loses no word', (count) => {
    const keys = Array.from({ length: count }, (_, at) => `column${at}`);
    const cells = keys.map((_, at) => `first${at} second${at} ${'x'.repeat(90)}`);
    const written = formatAnswer({ keys, values: [cells, cells] }, 'table', 80);
    expect(Math.max(...written.split('\n').map((line) => line.length))).toBe(80);
    const words = [...keys, ...keys.flatMap((_, at) => [`first${at}`, `second${at}`])];
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(written))).toEqual([]);
    expect(written.match(/x/g)).toHaveLength(2 * 90 * count);
  });

  it('shows rows that are below each other under their numbers', () => {
    const keys = ['who', 'a longer key than half of it'];
    const values = [
      ['Ali Khamenei', 'somebody'],
      ['', '習近平と会談した日'],
    ];
    expect(writeTable({ keys, values }, 16).split('\n')).toEqual([
      '─[ 1 ]─┬────────',
      'who    │ Ali',
      '       │ Khamene',
      '       │ i',
      'a      │ somebod',
      'longer │ y',
      'key    │',
      'than   │',
      'half   │',
      'of it  │',
      '─[ 2 ]─┬────────',
      'who    │',
      'a      │ 習近平',
      'longer │ と会談',
      'key    │ した日',
      'than   │',
      'half   │',
      'of it  │',
      '2 rows',
    ]);
  });

  it('breaks within the words only that are wider than their column', () => {
    const table = writeTable({ keys: ['id'], values: [['Ali Khamenei met somebody-with-a-long-name']] }, 20);
    const lines = table
      .split('\n')
      .slice(3, -2)
      .map((line) => line.slice(1, -1).trim());
    expect(lines).toEqual(['Ali Khamenei met', 'somebody-with-a-', 'long-name']);
  });

  it('loses no wide character', () => {
    const table = writeTable({ keys: ['a', 'b'], values: [['習近平と会談した日', 'x'.repeat(30)]] }, 30);
    expect(table.replace(/[^習近平と会談した日]/g, '')).toBe('習近平と会談した日');
    const whole = writeTable({ keys: ['a'], values: [['習近平と会談した日']] }, Number.POSITIVE_INFINITY);
    expect(whole).toContain('│ 習近平と会談した日 │');
  });

  it('keeps a column whole that is to be copied, and every line where nothing says how wide it may be', () => {
    const rows = { keys: ['id', 'text'], values: [['x'.repeat(50), 'word '.repeat(60).trim()]] };
    expect(writeTable(rows, 60, ['id'])).toContain('x'.repeat(50));
    expect(writeTable(rows, 60)).not.toContain('x'.repeat(50));
    expect(formatAnswer(rows, 'table', Number.POSITIVE_INFINITY).split('\n')).toHaveLength(6);
  });

  it('lets no control character of a text reach the terminal', () =>
    expect(formatAnswer({ keys: ['x'], values: [['a\u001b[2Jb']] }, 'table', 80)).toContain('a [2Jb'));

  it('shows nodes, relationships and paths in the look of Cypher', () =>
    expect(formatAnswer({ keys: ['p'], values: [[PATH]] }, 'markdown', 80)).toContain(
      '(:Person A & \\<B> )-\\[:VISITED\\]->(:Country C)',
    ));

  it('writes the nodes and relationships of paths as GraphML', () => {
    const lines = formatAnswer({ keys: ['p'], values: [[PATH]] }, 'graphml', 80).split('\n');
    expect(lines.slice(2)).toEqual([
      '<key id="node-0" for="node" attr.name="aliases" attr.type="string"/>',
      '<key id="node-1" for="node" attr.name="born" attr.type="long"/>',
      '<key id="node-2" for="node" attr.name="labels" attr.type="string"/>',
      '<key id="node-3" for="node" attr.name="name" attr.type="string"/>',
      '<key id="node-4" for="node" attr.name="odd_name" attr.type="boolean"/>',
      '<key id="edge-0" for="edge" attr.name="confidence" attr.type="double"/>',
      '<key id="edge-1" for="edge" attr.name="label" attr.type="string"/>',
      '<key id="edge-2" for="edge" attr.name="quote" attr.type="string"/>',
      '<graph id="answer" edgedefault="directed">',
      '<node id="n0"><data key="node-3">A &amp; &lt;B&gt;\ufffd</data><data key="node-1">1960</data><data key="node-0">[&quot;a&quot;]</data><data key="node-2">:Entity:Person</data></node>',
      '<node id="n1"><data key="node-3">C</data><data key="node-4">true</data><data key="node-2">:Country</data></node>',
      '<edge id="e0" source="n0" target="n1"><data key="edge-2">&quot;A&quot; went</data><data key="edge-0">0.5</data><data key="edge-1">VISITED</data></edge>',
      '</graph>',
      '</graphml>',
    ]);
  });

  it('gives a relationship whose ends are not in the answer nodes of its own', () =>
    expect(formatAnswer({ keys: ['r'], values: [[MET]] }, 'graphml', 80)).toContain('<node id="n1"></node>'));

  it('refuses GraphML of an answer without nodes', () =>
    expect(() => formatAnswer(PLAIN, 'graphml', 80)).toThrow('The answer holds no nodes for GraphML'));

  it.each(FORMATS.filter((format) => format !== 'graphml'))('writes no rows as %s', (format) =>
    expect(formatAnswer({ keys: ['x'], values: [] }, format, 80)).toMatch(
      /^(No rows\.|\[\]|x||\| x \|\n\| --- \|)$/,
    ),
  );
});
