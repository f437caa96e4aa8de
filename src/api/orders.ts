import type { OrderKey, Role } from '../query/mapping.js';
import { inputType } from './operators.js';
import { named } from './registry.js';
import { vocabulary } from './vocabulary.js';

/** One field of an ordering: a stored property, what stands in for it where absent, and what it means. */
export interface OrderField {
  readonly property: string;
  /** Text unless told. */
  readonly isNumber?: true;
  readonly description: string;
  readonly on?: Role;
  readonly absent?: string | number;
}
export type OrderFields = Readonly<Record<string, OrderField>>;

/** Declares `<kind>OrderField` and `<kind>Order`. */
export function declareOrder(kind: string, fields: OrderFields): void {
  const name = `${kind}OrderField`;
  vocabulary({
    name,
    description: `What lists of the kind ${kind} can be ordered by.`,
    values: Object.keys(fields),
    describe: (value) => fields[value]?.description ?? value,
  });
  inputType(`${kind}Order`, `One key of an ordering of the kind ${kind}.`, {
    field: { type: named(name), nullable: false, description: 'By what.' },
    direction: {
      type: named('OrderDirection'),
      nullable: false,
      default: 'ASC',
      description: 'Which way.',
    },
  });
}

/** The fields as the graph mapping holds them. */
export const orderMapping = (fields: OrderFields): Readonly<Record<string, Omit<OrderKey, 'descending'>>> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, { description: _, ...rest }]) => [
      key,
      { on: 'node' as const, ...rest },
    ]),
  );
