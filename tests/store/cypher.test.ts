import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCypher, loadStatements } from '../../src/store/cypher.js';
import { searchTerms } from '../../src/store/search-query.js';
import type { Parameter } from '../../src/store/store.js';
import { toDriver } from '../../src/store/values.js';

describe('a file of cypher/', () => {
  const files = readdirSync(resolve('cypher'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.cypher$/, ''));

  it.each(files)('%s loads without its heading', (name) => {
    expect(loadCypher(name)).toMatch(/^[A-Z]/);
  });

  it.each(['../package', 'write/../../x', '/etc/passwd', ''])(
    'is not looked for under the name %j',
    (name) => {
      expect(() => loadCypher(name)).toThrow('invariant');
    },
  );

  it('of constraints makes the same constraints on both engines, and on Neo4j indexes that give an order too', () => {
    const made = (engine: string, what: string): readonly string[] =>
      loadStatements(`constraints/${engine}`).filter((statement) =>
        new RegExp(`^CREATE ${what} (?!\\w+_searchText)`).test(statement),
      );
    expect(made('embedded', 'CONSTRAINT')).toEqual(made('neo4j', 'CONSTRAINT'));
    expect(made('neo4j', 'INDEX')).toEqual(expect.arrayContaining([...made('embedded', 'INDEX')]));
    const all = made('neo4j', '(CONSTRAINT|(TEXT )?INDEX)');
    expect(all.every((statement) => statement.includes('IF NOT EXISTS'))).toBe(true);
  });
});

describe('the words of a search', () => {
  it.each([
    ['Putin, Vladimir', ['putin', 'vladimir']],
    ['Al-Sadr (2017)', ['al', 'sadr', '2017']],
    ['Erdoğan', ['erdoğan']],
    ['"; DROP', ['drop']],
    ['', []],
    ['\u{1F600}', []],
    [
      Array.from({ length: 40 }, (_, at) => `w${at}`).join(' '),
      Array.from({ length: 16 }, (_, at) => `w${at}`),
    ],
    ['gas and gas', ['gas']],
    ['The Union of 27 to be', ['union', '27']],
    ['US', ['united', 'states']],
    ['U.S. ', ['united', 'states']],
    ['WHO', ['world', 'health', 'organization']],
    ['US sanctions', ['sanctions']],
    ['who', []],
    ['é 中 x 1', ['é', '中']],
    ['Econom* and "Free  Trade" trade', ['econom*', 'free trade', 'trade']],
    ['"\'Iran\'s  Deal?"', ["iran's deal"]],
    ['"president of Iran" “free-trade”', ['president of iran', 'free-trade']],
    ['"to be or not" the* a* "iran"', ['iran']],
    ['putin" OR (', ['putin']],
    ['"a b c d e f g h i j k l m n o p zz" iran', ['iran']],
    [`${'x'.repeat(65)} yes`, ['yes']],
  ])('of %j are found', (text, words) => {
    expect(searchTerms(text)).toEqual(words);
  });
});

describe('a parameter', () => {
  const nest = (levels: number): Parameter => (levels === 0 ? 1 : [nest(levels - 1)]);

  it('may be nested 64 levels deep', () => {
    expect(() => toDriver({ x: nest(64) })).not.toThrow();
  });

  it('nested 65 levels deep is refused by its name', () => {
    expect(() => toDriver({ x: nest(65) })).toThrow('is nested deeper than 64 levels');
  });
});
