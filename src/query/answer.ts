import { invariant } from '../errors.js';
import type { Cypher, Store } from '../store/store.js';
import { stampBy } from './compile.js';
import { MissingValue } from './complete.js';
import { countAll } from './cost.js';
import { placeValues } from './join-look-ups.js';
import type { OperationPlan, PlannedRoot } from './operation.js';
import type { RootPlan } from './plan.js';
import { shape } from './shape.js';

/** What a request that asks for it learns about how it was answered. */
export interface Explanation {
  /** Null when the operation needed nothing of the database. */
  readonly statement: string | null;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly roundTrips: number;
  /** Rows of all the lists that were read, nested ones included; 1 where there are no lists. */
  readonly rows: number;
  /** From sending the statement to its last row. */
  readonly milliseconds: number;
  /** The most rows that the statement might have read. */
  readonly cost: number;
}

/** The answer to one operation: read once, by one statement, when the first of its root fields is asked for. */
export class Answer {
  readonly plan: OperationPlan;
  readonly #store: Pick<Store, 'read'>;
  #record: Promise<readonly unknown[]> | undefined;
  #stamping: Cypher | undefined;
  #stamp: unknown;
  #roundTrips = 0;
  #values: readonly unknown[] = [];
  #milliseconds = 0;

  constructor(plan: OperationPlan, store: Pick<Store, 'read'>) {
    this.plan = plan;
    this.#store = store;
  }

  /**
   * Reads the one value of this statement, its column `stamp`, in the same exchange and before everything else. To be said before
   * anything is read.
   */
  stampBy(statement: Cypher): void {
    this.#stamping = statement;
  }

  /** That value; undefined until it is read. */
  get stamp(): unknown {
    return this.#stamping && this.#stamp;
  }

  /** The value of a root field by its response key, for graphql-js to complete. Throws what planning it has thrown. */
  async root(key: string): Promise<unknown> {
    const root = this.plan.roots.get(key);
    invariant(root !== undefined, `nothing is planned for ${key}`);
    return shapeRoot(root, isRead(root) ? await this.#read() : []);
  }

  /** The data of the whole answer as graphql-js would make it; undefined when there is an error or anything else for graphql-js to judge. */
  async data(): Promise<unknown> {
    try {
      return await this.#complete();
    } catch (error) {
      if (!(error instanceof MissingValue)) return undefined;
    }
    // Neo4j reads what others commit meanwhile: of what was deleted just then, half may have been read.
    this.#record = undefined;
    // graphql-js meets the same failure over the rows already read, and reports it in its own words.
    return this.#complete().catch(() => undefined);
  }

  async #complete(): Promise<unknown> {
    const complete = this.plan.complete();
    if (complete === undefined) return undefined;
    const record = await this.#read();
    return complete((key) => {
      const { plan, offset } = planned(this.plan, key);
      return { shape: plan.shape, row: columnsOf(plan, offset, record) };
    });
  }

  get explanation(): Explanation {
    const { compiled, cost } = this.plan;
    return {
      statement: compiled?.cypher ?? null,
      parameters: compiled?.parameters ?? {},
      roundTrips: this.#roundTrips,
      rows: countAll(this.plan.columns, this.#values),
      milliseconds: Math.round(this.#milliseconds * 100) / 100,
      cost,
    };
  }

  #read(): Promise<readonly unknown[]> {
    this.#record ??= this.#send();
    return this.#record;
  }

  async #send(): Promise<readonly unknown[]> {
    const { compiled } = this.plan;
    if (compiled === undefined) return [];
    const before = performance.now();
    this.#roundTrips += 1;
    const cypher = this.#stamping === undefined ? compiled.cypher : stampBy(this.#stamping, compiled);
    const { values } = await this.#store.read(cypher, compiled.parameters);
    this.#milliseconds = performance.now() - before;
    const [record = []] = values;
    this.#stamp = record[compiled.placings.length];
    this.#values = placeValues(record, compiled.placings);
    return this.#values;
  }
}

const isRead = (root: PlannedRoot): boolean => 'plan' in root && root.plan.columns.length > 0;

function shapeRoot(root: PlannedRoot, record: readonly unknown[]): unknown {
  if ('error' in root) throw root.error;
  const { plan, offset } = root;
  return shape(plan, columnsOf(plan, offset, record));
}

function planned({ roots }: OperationPlan, key: string): Exclude<PlannedRoot, { readonly error: unknown }> {
  const root = roots.get(key);
  invariant(root !== undefined && !('error' in root), `nothing is planned for ${key}`);
  return root;
}

const columnsOf = ({ columns }: RootPlan, offset: number, record: readonly unknown[]): readonly unknown[] =>
  columns.length === record.length ? record : record.slice(offset, offset + columns.length);
