import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A Python with the stock driver: the one that ENTENTE_TEST_PYTHON names, or one made in the folder; undefined when neither works. */
export function findPython(folder: string): string | undefined {
  const given = process.env.ENTENTE_TEST_PYTHON;
  if (given !== undefined && existsSync(given)) return given;
  const program = join(folder, 'bin/python');
  try {
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'ignore', timeout: 60_000 });
    execFileSync(program, ['-m', 'pip', 'install', '-q', 'neo4j==6.*'], { stdio: 'ignore', timeout: 60_000 });
    return program;
  } catch {
    return undefined;
  }
}
