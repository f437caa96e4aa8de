import { describe, expect, it } from 'vitest';
import { processorTime } from '../support/processor-time.js';
import { codes, PROSE, readOne } from './support.js';

const manyAttributes = (many: number): string =>
  `<p ${Array.from({ length: many }, (_, at) => `a${at}="1"`).join(' ')}>${PROSE}</p>`;
const deep = '<div>'.repeat(20_000);

describe('a page that would take too long to be parsed is refused at once', () => {
  it.each([
    ['behind a script that ends in upper case', `<script>1</SCRIPT>${deep}`],
    ['behind a comment within an attribute', `<p title="<!--">${deep}`],
    ['behind a declaration that holds a comment', `<!><!-- >${deep}`],
    ['behind a script that closes itself', `<script/>${deep}`],
    ['with end tags of nothing', '<div></x>'.repeat(20_000)],
    ['in bodies', '<body>'.repeat(50_000)],
    ['in documents', '<html>'.repeat(50_000)],
    ['in list items and paragraphs', '<li><p>a'.repeat(20_000)],
    ['in cells and sections', '<td><tbody>'.repeat(20_000)],
    ['in shapes that are closed in a drawing only', `<svg></svg>${'<g/>'.repeat(20_000)}`],
    ['in one line of many elements', `<p>${PROSE}</p>${'<br>'.repeat(500_000)}`],
    ['in one tag of many attributes', `<p ${'a1 b2=c '.repeat(150_000)}>${PROSE}</p>`],
    ['in one tag of attributes that all differ', manyAttributes(30_000)],
    ['in character references', `<p>${'&lt;'.repeat(150_000)}${PROSE}`],
    ['in a long run of slashes and quotes', `<a ${'/'.repeat(400_000)}${`<a b='`.repeat(100_000)}`],
  ])('%s', async (_, html) => {
    const started = processorTime();
    expect((await codes('a.html', html))[0]).toMatch(/BROKEN_HTML|EMPTY/);
    expect(processorTime() - started).toBeLessThan(2_000);
  });
});

it('bodies that each close what stands open in them do not become one deep page', async () => {
  const started = processorTime();
  const bodies = `<body>${'<div>'.repeat(60)}</body>`.repeat(20);
  expect(await codes('a.html', `<x>${bodies}<p>${PROSE}`)).toEqual(['BROKEN_HTML']);
  expect(processorTime() - started).toBeLessThan(5_000);
});

describe('a page is taken', () => {
  it.each([
    ['with many unclosed paragraphs', `<p>${PROSE}`.repeat(1_000)],
    ['with a long unclosed list', `<ul>${`<li>${PROSE}`.repeat(1_000)}</ul>`],
    ['with a long unclosed table', `<table>${`<tr><td>${PROSE}<td>x`.repeat(1_000)}</table>`],
    ['with a drawing of many shapes', `<svg>${'<path d="M0"/>'.repeat(1_000)}</svg><p>${PROSE}</p>`],
    ['with tags in a script', `<script>"${'<div>'.repeat(1_000)}"</SCRIPT\n><p>${PROSE}</p>`],
    ['with a comment of tags', `<!-- ${'<div>'.repeat(1_000)} --><p>${PROSE}</p>`],
    ['with a tag of many attributes', manyAttributes(900)],
    ['with many character references', `<p>${PROSE}${'&lt; '.repeat(9_000)}</p>`],
    ['with many line breaks', `<p>${'<br>'.repeat(45_000)}${PROSE}</p>`],
    ['with many words in tags', `<p>${'<b>the</b> '.repeat(29_000)}${PROSE}</p>`],
    [
      'with as many elements as the search for its article takes',
      `<div>${`<div><p>${PROSE}</p></div>`.repeat(3_400)}</div>`,
    ],
  ])('%s', async (_, html) => {
    const started = processorTime();
    expect((await readOne('a.html', `<html><body>${html}</body></html>`)).text).toContain(PROSE);
    expect(processorTime() - started).toBeLessThan(5_000);
  });
});
