import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkQuestion } from '../../src/console/gate.js';

const FOLDER = path.resolve(import.meta.dirname, '../../cypher');

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .sort()
  .map((name) => ({ name, text: readFileSync(path.join(FOLDER, name), 'utf8') }));
const statements = files.filter(({ name }) => !name.startsWith('constraints/'));
const questions = files.filter(({ name }) => name.startsWith('analysts/'));

const headingOf = (text: string): string => /^(?:\/\/[^\n]*\n)+/.exec(text)?.[0] ?? '';
const bodyOf = (text: string): string => text.replace(/\/\/[^\n]*/g, '').replace(/'[^']*'|"[^"]*"/g, "''");
const namesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))].sort();

describe.each(files)('$name', ({ text }) => {
  it('opens with what it does or asks', () => expect(headingOf(text)).toMatch(/^\/\/ [\p{Lu}]/u));
});

describe.each(statements)('$name', ({ text }) => {
  const [heading, body] = [headingOf(text), bodyOf(text)];

  it('names in its heading the parameters that it uses, with their types', () => {
    const declared = [...heading.matchAll(/\$(\w+)(?::| \()\s*\w+/g)].map(([, name = '']) => name);
    expect([...new Set(declared)].sort()).toEqual(namesIn(body));
  });

  it.each([
    ['OPTIONAL MATCH, which one engine runs in quadratic time', /\bOPTIONAL\s+MATCH\b/i],
    ['id() or elementId(), which do not carry over', /\b(?:id|elementId)\s*\(/],
    ['functions of a namespace', /\b\w+\.\w+\s*\(/],
    ['temporal functions', /\b(?:date|datetime|timestamp|duration)\s*\(/i],
    ['list comparison as keyset', /\]\s*[<>]=?\s*\[/],
    ['an unbounded variable-length pattern', /\*\s*(?:\]|\.\.\s*\])/],
    ['the label forms that only one engine parses', /:\w+[|&]\w+\s*[{)]/],
  ])('has no %s', (_, pattern) => expect(body).not.toMatch(pattern));
});

describe.each(questions)('$name', ({ text }) => {
  it('says the shape of its answer', () => expect(headingOf(text)).toMatch(/^\/\/ Answers: \S/m));
  it('passes the gate', () => expect(() => checkQuestion(text)).not.toThrow());
  it('gives a default for every parameter', () => {
    const defaults = [...headingOf(text).matchAll(/^\/\/\s*\$(\w+):[^=\n]*= \S/gm)].map(
      ([, name = '']) => name,
    );
    expect(defaults.sort()).toEqual(namesIn(bodyOf(text)));
  });
});
