import { expect, it } from 'vitest';
import { toAppError } from '../../src/store/faults.js';
import { whenThere } from '../../src/store/when-there.js';

const failureOf = (code: string): unknown =>
  toAppError(Object.assign(new Error('from the driver'), { code }));
const GONE = failureOf('ServiceUnavailable');
const ENDED = failureOf('Neo.ClientError.Transaction.Terminated');
const WRONG = failureOf('Neo.ClientError.Statement.SyntaxError');

it.each([
  ['the database was away', GONE, [], 2],
  ['it was ended by a database that then stopped', ENDED, ['The graph database does not answer.'], 2],
  ['it was ended in a database that is there', ENDED, [], 1],
  ['it is wrong', WRONG, [], 1],
])(
  'does work that failed because %s again where that may pass',
  async (_, failure, reasons: string[], times) => {
    let done = 0;
    const work = async (): Promise<string> => {
      done += 1;
      if (done === 1) throw failure;
      return 'done';
    };
    const ended = await whenThere({ whyUnready: async () => reasons.shift() }, work).catch(
      (error: unknown) => error,
    );
    expect([done, ended]).toEqual([times, times === 1 ? failure : 'done']);
  },
);
