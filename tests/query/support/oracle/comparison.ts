import { createSchema } from '../../../../src/api/schema.js';
import { writeGraph } from '../../../api/support/write-graph.js';
import type { OpenStore, StoreUnderTest } from '../../../support/stores.js';
import { Differential } from '../differential.js';
import { randomOperations } from '../random-operation.js';
import { Graph } from './graph.js';
import { Oracle } from './oracle.js';

interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What the server and plain resolvers made of operations: those that differ, and how many were the same bytes. */
export interface Outcome {
  readonly different: readonly object[];
  readonly same: number;
}

/** The server and plain resolvers over the same small graph. */
export class Comparison {
  readonly #opened: OpenStore;
  readonly #differential: Differential;
  readonly #oracle: Oracle;

  private constructor(opened: OpenStore, differential: Differential, oracle: Oracle) {
    this.#opened = opened;
    this.#differential = differential;
    this.#oracle = oracle;
  }

  static async open({ open }: StoreUnderTest): Promise<Comparison> {
    const opened = await open();
    await writeGraph(opened.store);
    const differential = new Differential(opened.reader);
    await differential.start();
    return new Comparison(opened, differential, new Oracle(createSchema(), await Graph.read(opened.reader)));
  }

  async close(): Promise<void> {
    await this.#differential.stop();
    await this.#opened.close();
  }

  compareRandom = (count: number, seed: number): Promise<Outcome> =>
    this.compare(randomOperations(createSchema(), count, seed));

  /** Leaves out what the oracle does not answer, and what the server refuses: that is tested elsewhere. */
  async compare(operations: readonly Asked[]): Promise<Outcome> {
    const different: object[] = [];
    let same = 0;
    for (const { query, variables = {} } of operations) {
      const expected = await this.#oracle.answer(query, variables);
      if (expected === undefined) continue;
      const { fast, errors } = await this.#differential.compare(query, variables);
      if (errors.length > 0) continue;
      const plain = JSON.stringify(expected.data);
      if (fast === plain) same += 1;
      else different.push({ query, variables, fast, plain, errors: expected.errors });
    }
    return { different, same };
  }
}
