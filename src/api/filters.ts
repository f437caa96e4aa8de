import type { FilterMapping, Hop } from '../query/mapping.js';
import type { FieldSpec } from './declare.js';
import { enumOperators, inputType, relationOperators } from './operators.js';
import { isRegistered, listOf, named } from './registry.js';

export type FilterFields = Readonly<Record<string, FieldSpec>>;

const by = (type: string, description: string, graph: FilterMapping): FieldSpec => ({
  type: named(type),
  description,
  graph,
});

export const byId: FieldSpec = by('IdOperators', 'By id.', { filter: 'property', property: 'id' });
export const byName: FieldSpec = by('NameOperators', 'By name or alias.', { filter: 'name' });
export const byText = (property: string, description: string): FieldSpec =>
  by('TextOperators', description, { filter: 'property', property, fold: 'lower' });
/** By a text that is the end of the id, in capitals. */
export const byCode = (property: string, prefix: string, description: string): FieldSpec =>
  by('TextOperators', description, { filter: 'property', property, fold: 'lower', prefix });
export const byNumber = (property: string, description: string): FieldSpec =>
  by('IntOperators', description, { filter: 'property', property });
export const byConfidence = (on?: 'edge'): FieldSpec =>
  by('FloatOperators', 'By how sure it is.', {
    filter: 'property',
    property: 'confidence',
    ...(on !== undefined && { on }),
  });
export const byMoment = (property: string, description: string): FieldSpec =>
  by('DateOperators', description, { filter: 'moment', property });
export const byDate: FieldSpec = by('DateOperators', 'By when it was.', { filter: 'period' });
export const byMoney: FieldSpec = by('MoneyOperators', 'By the sum of money.', { filter: 'money' });
export const byEnum = (of: string, property: string, description: string, on?: 'edge'): FieldSpec =>
  by(enumOperators(of), description, { filter: 'property', property, ...(on !== undefined && { on }) });

/** By nodes of one kind at the end of a path. */
export const byRelated = (kind: string, path: readonly Hop[], description: string): FieldSpec =>
  by(relationOperators(kind, `${kind}Filter`), description, { filter: 'path', path });

const thingFields = (labels: readonly string[]): FilterFields =>
  Object.fromEntries(
    labels.map((label) => [
      label.charAt(0).toLowerCase() + label.slice(1),
      by(`${label}Filter`, `By what is there, which is of the kind ${label}.`, { filter: 'node', label }),
    ]),
  );

/** Declares `<name>Filter` over things of several kinds, once. Gives its name. */
export function thingsFilter(name: string, labels: readonly string[]): string {
  const input = `${name}Filter`;
  if (!isRegistered(input)) {
    const fields = { id: byId, name: byName, ...thingFields(labels) };
    declareFilter(
      input,
      'Asks of things of several kinds; a thing of another kind than asked for does not fit.',
      fields,
    );
  }
  return input;
}

/** By things of several kinds at the end of a path; `name` stands before `Filter` and `RelationFilter`. */
export const byThings = (
  name: string,
  labels: readonly string[],
  path: readonly Hop[],
  description: string,
): FieldSpec =>
  by(relationOperators(name, thingsFilter(name, labels)), description, { filter: 'path', path });

const DATED: Readonly<Record<'edge' | 'node' | 'never', FilterFields>> = {
  edge: { date: by('DateOperators', 'By when it was so.', { filter: 'period', on: 'edge' }) },
  node: { date: by('DateOperators', 'By the date of what it leads to.', { filter: 'period' }) },
  never: {},
};

export interface FactsSpec {
  /** What stands before `EdgeFilter` and `RelationFilter`. */
  readonly name: string;
  readonly path: readonly Hop[];
  readonly edge?: number;
  readonly role?: string;
  /** The kinds of the nodes. */
  readonly labels: readonly string[];
  /** Where the facts have their date, when not on themselves: on what they lead to, or nowhere. */
  readonly dated?: 'node' | 'never';
  readonly description: string;
}

/** By facts: their role, modality, polarity, confidence and date, and the thing that they lead to. */
export function byFacts({ name, path, edge, role, labels, dated, description }: FactsSpec): FieldSpec {
  const input = `${name}EdgeFilter`;
  if (!isRegistered(input)) {
    declareFilter(
      input,
      'Asks of a fact and of what it leads to; actual and affirmed unless asked otherwise.',
      {
        ...(role !== undefined && { role: byEnum(role, 'role', 'By role.', 'edge') }),
        modality: byEnum('Modality', 'modality', 'By modality.', 'edge'),
        polarity: byEnum('Polarity', 'polarity', 'By polarity.', 'edge'),
        confidence: byConfidence('edge'),
        ...DATED[dated ?? 'edge'],
        ...thingFields(labels),
      },
    );
  }
  return by(relationOperators(name, input), description, {
    filter: 'path',
    path,
    stated: true,
    ...(edge !== undefined && { edge }),
  });
}

/** Declares a filter input; all its fields must hold, and `and`, `or`, `not` nest. */
export function declareFilter(name: string, description: string, fields: FilterFields): void {
  inputType(name, description, {
    ...fields,
    and: {
      type: listOf(name),
      description: 'All of these hold; an empty list asks nothing.',
      graph: { filter: 'and' },
    },
    or: {
      type: listOf(name),
      description: 'At least one of these holds; of an empty list none does, so nothing fits.',
      graph: { filter: 'or' },
    },
    not: { type: named(name), description: 'This does not hold.', graph: { filter: 'not' } },
  });
}
