import type { Compiled } from './compile.js';
import { costOf, isCostOpen } from './cost.js';
import { type Bind, binderOf, type Lates } from './late.js';
import type { OperationPlan, PlannedRoot } from './operation.js';

type Variables = Readonly<Record<string, unknown>>;

/** A planned operation with open values, which serves every request of its shape. */
export class Template {
  readonly #plan: OperationPlan;
  readonly #lates: Lates;
  readonly #compiled: Bind | undefined;
  readonly #roots: ReadonlyMap<string, Bind | undefined>;
  readonly #isOpen: boolean;
  readonly #isCostOpen: boolean;

  constructor(plan: OperationPlan, lates: Lates) {
    this.#plan = plan;
    this.#lates = lates;
    this.#compiled = binderOf(plan.compiled, new Map());
    this.#isCostOpen = isCostOpen(plan.columns);
    const known = new Map<object, Bind | undefined>();
    this.#roots = new Map(
      [...plan.roots].map(([key, root]) => [
        key,
        'plan' in root ? binderOf(root.plan.shape, known) : undefined,
      ]),
    );
    this.#isOpen =
      this.#compiled !== undefined || [...this.#roots.values()].some((bind) => bind !== undefined);
  }

  /** Characters of its statement. */
  get length(): number {
    return this.#plan.compiled?.cypher.length ?? 0;
  }

  /** The plan with the values of a request; undefined when they need a plan of their own. Throws what reading them throws. */
  bind(variables: Variables): OperationPlan | undefined {
    const { guards } = this.#lates;
    if (!guards.every(({ read, result }) => read(variables) === result)) return undefined;
    if (!this.#isOpen) return this.#plan;
    const { compiled, columns, complete } = this.#plan;
    const done = new Map<object, unknown>();
    return {
      columns,
      complete,
      roots: new Map(
        [...this.#plan.roots].map(([key, root]) => [key, this.#bindRoot(key, root, variables, done)]),
      ),
      compiled: (this.#compiled?.(variables, done) ?? compiled) as Compiled | undefined,
      cost: this.#isCostOpen ? costOf(columns, variables) : this.#plan.cost,
    };
  }

  #bindRoot(key: string, root: PlannedRoot, variables: Variables, done: Map<object, unknown>): PlannedRoot {
    const bind = this.#roots.get(key);
    if (bind === undefined || 'error' in root) return root;
    const shape = bind(variables, done) as typeof root.plan.shape;
    return { offset: root.offset, plan: { ...root.plan, shape } };
  }
}
