import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Parameter } from '../store/store.js';
import { readDeclared, readDefaults } from './question.js';

const FOLDER = fileURLToPath(new URL('../../cypher/analysts/', import.meta.url));

/** What the questions are about, in the order in which they are listed; each names its group in its heading. */
export const GROUPS = ['who with whom', 'agreements', 'timelines', 'words', 'quality of the graph'] as const;
export type Group = (typeof GROUPS)[number];

/** A question of cypher/analysts/ as its heading tells it. */
export interface AnalystsQuestion {
  /** The name of its file, such as `who-met-whom.cypher`. */
  readonly file: string;
  /** The question in words. */
  readonly question: string;
  /** One of GROUPS; empty in a text without `// Group:`. */
  readonly group: Group | '';
  readonly parameters: readonly QuestionParameter[];
  /** What its columns and rows are. */
  readonly answers: string;
  /** The whole text, heading included. */
  readonly text: string;
}

export interface QuestionParameter {
  readonly name: string;
  /** As the heading has it: string, integer. */
  readonly type: string;
  /** What the value is, such as `ISO day`; empty when the type says it all. */
  readonly meaning: string;
  readonly default: Parameter;
}

/** All questions of cypher/analysts/, group by group, each in the order of its file names. */
export function listQuestions(): readonly AnalystsQuestion[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.cypher'));
  const questions = names
    .sort()
    .map((name) => describeQuestion(name, readFileSync(path.join(FOLDER, name), 'utf8')));
  return GROUPS.flatMap((group) => questions.filter((question) => question.group === group));
}

/** A question as its heading tells it: the first line asks, `// Group:` and `// $name: type, meaning = default` lines follow, `// Answers:` ends. */
export function describeQuestion(file: string, text: string): AnalystsQuestion {
  const defaults = readDefaults(text);
  const group = headingLine(text, 'Group');
  return {
    file,
    question: /^\/\/\s*(.+)$/m.exec(text)?.[1]?.trim() ?? file,
    group: GROUPS.find((known) => known === group) ?? '',
    parameters: readDeclared(text)
      .filter(({ usual }) => usual !== undefined)
      .map(({ name, words }) => {
        const [type = '', meaning = ''] = words.split(/[\s,]+(.*)/s);
        return { name, type, meaning, default: defaults[name] ?? null };
      }),
    answers: headingLine(text, 'Answers'),
    text,
  };
}

const headingLine = (text: string, word: string): string =>
  new RegExp(`^// ${word}: (.+)$`, 'm').exec(text)?.[1]?.trim() ?? '';
