import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Parameter } from '../store/store.js';
import { readDefaults } from './question.js';

const FOLDER = fileURLToPath(new URL('../../cypher/analysts/', import.meta.url));

/** A question of cypher/analysts/ as its heading tells it. */
export interface AnalystsQuestion {
  /** The name of its file, such as `who-met-whom.cypher`. */
  readonly file: string;
  /** The question in words. */
  readonly question: string;
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

/** All questions of cypher/analysts/, in the order of their file names. */
export function listQuestions(): readonly AnalystsQuestion[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.cypher'));
  return names.sort().map((name) => describeQuestion(name, readFileSync(path.join(FOLDER, name), 'utf8')));
}

/** A question as its heading tells it: the first line asks, `// $name: type, meaning = default` lines follow, `// Answers:` ends. */
export function describeQuestion(file: string, text: string): AnalystsQuestion {
  const defaults = readDefaults(text);
  const parameters = [...text.matchAll(/^\/\/\s*\$(\w+):\s*(\w+)([^=\n]*)=/gm)];
  return {
    file,
    question: /^\/\/\s*(.+)$/m.exec(text)?.[1]?.trim() ?? file,
    parameters: parameters.map(([, name = '', type = '', rest = '']) => ({
      name,
      type,
      meaning: rest.replace(/^[\s,]+|\s+$/g, ''),
      default: defaults[name] ?? null,
    })),
    answers: /^\/\/ Answers: (.+)$/m.exec(text)?.[1]?.trim() ?? '',
    text,
  };
}
