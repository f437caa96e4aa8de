import { expect, it } from 'vitest';
import { splitStatements } from '../../src/console/statements.js';

it.each([
  ['RETURN 1;', ['RETURN 1'], ''],
  ['RETURN 1; RETURN 2', ['RETURN 1'], 'RETURN 2'],
  ["RETURN ';' AS x; // a; b\n", ["RETURN ';' AS x"], ''],
  ["RETURN 'a;\n", [], "RETURN 'a;\n"],
  ['RETURN 1 /* ;', [], 'RETURN 1 /* ;'],
  ['RETURN \\u0041;', ['RETURN \\u0041;'], ''],
  [';;', [], ''],
])('%j is split at its semicolons', (text, whole, rest) =>
  expect(splitStatements(text)).toEqual({ whole, rest }),
);
