import { invariant } from '../errors.js';
import type { Store } from '../store/store.js';
import type { OperationPlan } from './operation.js';
import { shape } from './shape.js';

/** The answer to one operation: read once, by one statement, when the first of its root fields is asked for. */
export class Answer {
  readonly plan: OperationPlan;
  readonly #store: Pick<Store, 'read'>;
  #record: Promise<readonly unknown[]> | undefined;

  constructor(plan: OperationPlan, store: Pick<Store, 'read'>) {
    this.plan = plan;
    this.#store = store;
  }

  /** The one record of the statement; empty when nothing is to be read. */
  record(): Promise<readonly unknown[]> {
    this.#record ??= this.#read();
    return this.#record;
  }

  /** The value of a root field by its response key, for graphql-js to complete. Throws what planning it has thrown. */
  async root(key: string): Promise<unknown> {
    const root = this.plan.roots.get(key);
    invariant(root !== undefined, `nothing is planned for ${key}`);
    if ('error' in root) throw root.error;
    const { plan, offset } = root;
    const record = plan.columns.length === 0 ? [] : await this.record();
    return shape(plan, record.slice(offset, offset + plan.columns.length));
  }

  async #read(): Promise<readonly unknown[]> {
    const { compiled } = this.plan;
    if (compiled === undefined) return [];
    const { values } = await this.#store.read(compiled.cypher, compiled.parameters);
    return values[0] ?? [];
  }
}
