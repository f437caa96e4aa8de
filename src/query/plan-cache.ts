import { type DocumentNode, type OperationDefinitionNode, visit } from 'graphql';
import { AppError } from '../errors.js';
import { Recent } from '../recent.js';
import { Lates, shapeOf, TooEarly } from './late.js';
import { type OperationPlan, type OperationReading, planOperation } from './operation.js';
import { Template } from './template.js';

const MOST_ENTRIES = 500;
/** Characters of their statements, each of which stands for some 25 bytes of a plan. */
const LONGEST_TOGETHER = 500_000;
/** Plans of one shape that differ in what they rely on, such as the kinds of ids. */
const MOST_OF_ONE_SHAPE = 8;
const LONGEST_KEY = 4_096;

/** What is known of a parsed operation. */
interface Known {
  readonly number: number;
  readonly variables: readonly string[];
  /** Variables whose values steer its plans; it grows as plans are made. */
  readonly structural: Set<string>;
}

/**
 * Plans by parsed operation and the shape of its variables: which are given and null, which keys objects have, and the
 * values of those that steer the plan. The least recently used go first.
 */
export class PlanCache {
  readonly #entries: Recent<readonly Template[]>;
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();
  readonly #dialects = new Map<string, number>();
  #operations = 0;
  #hits = 0;
  #misses = 0;

  constructor(limit = MOST_ENTRIES) {
    this.#entries = new Recent({
      most: limit,
      heaviest: LONGEST_TOGETHER,
      weigh: (templates) => templates.reduce((sum, { length }) => sum + length, 0),
    });
  }

  /** How many requests found their plan, and how many had it made. */
  get figures(): { readonly hits: number; readonly misses: number; readonly entries: number } {
    return { hits: this.#hits, misses: this.#misses, entries: this.#entries.size };
  }

  /** The plan of an operation with the values of this request. Roots that are refused carry their errors. */
  plan(reading: OperationReading): OperationPlan {
    const known = this.#knownOf(reading);
    const found = this.#find(known, reading);
    if (found !== undefined) {
      this.#hits += 1;
      return found;
    }
    this.#misses += 1;
    return this.#make(known, reading) ?? planOperation(reading);
  }

  #find(known: Known, reading: OperationReading): OperationPlan | undefined {
    const key = this.#keyOf(known, reading);
    const templates = this.#entries.get(key);
    if (templates === undefined) return undefined;
    for (const template of templates) {
      const plan = bindTo(template, reading);
      if (plan !== undefined) return plan;
    }
    return undefined;
  }

  #make(known: Known, reading: OperationReading): OperationPlan | undefined {
    const template = makeTemplate(known, reading);
    const plan = template && bindTo(template, reading);
    if (template === undefined || plan === undefined) return undefined;
    const key = this.#keyOf(known, reading);
    if (key.length > LONGEST_KEY) return plan;
    const others = this.#entries.get(key) ?? [];
    this.#entries.set(key, [template, ...others].slice(0, MOST_OF_ONE_SHAPE));
    return plan;
  }

  #keyOf(known: Known, { variables, dialect: { searchClause } }: OperationReading): string {
    const dialect = this.#dialects.get(searchClause) ?? this.#dialects.size;
    this.#dialects.set(searchClause, dialect);
    let key = `${known.number} ${dialect}`;
    for (const name of known.variables) {
      const value = variables[name];
      key += known.structural.has(name) ? ` ${name}=${JSON.stringify(value)}` : ` ${shapeOf(value)}`;
    }
    return key;
  }

  #knownOf({ operation, fragments }: OperationReading): Known {
    const before = this.#known.get(operation);
    if (before !== undefined) return before;
    const definitions = [operation, ...Object.values(fragments)];
    const known: Known = {
      number: this.#operations++,
      variables: (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
      structural: steering({ kind: 'Document', definitions } as DocumentNode),
    };
    this.#known.set(operation, known);
    return known;
  }
}

/** The variables of directives. */
function steering(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => void visit(directive, { Variable: ({ name }) => void names.add(name.value) }),
  });
  return names;
}

/** A plan whose values are open; undefined where a root is refused, which is for these values alone. */
function makeTemplate(known: Known, reading: OperationReading): Template | undefined {
  try {
    const lates = new Lates(reading.variables, known.structural);
    const plan = planOperation(reading, lates);
    return [...plan.roots.values()].some((root) => 'error' in root) ? undefined : new Template(plan, lates);
  } catch (error) {
    if (!(error instanceof TooEarly)) throw error;
    for (const name of known.variables) known.structural.add(name);
    const lates = new Lates(undefined, known.structural);
    return new Template(planOperation(reading, lates), lates);
  }
}

/** Undefined too when a value is refused, which planning tells in its own words. */
function bindTo(template: Template, { variables }: OperationReading): OperationPlan | undefined {
  try {
    return template.bind(variables);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
