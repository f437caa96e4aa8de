import './reflect.js';
import { Float, ID, InputType, Int } from 'type-graphql';
import { type FieldSpec, field, type TypeThunk } from './declare.js';
import { isRegistered, named, register } from './registry.js';
import { DateScalar } from './scalars.js';

type Operators = Readonly<Record<string, readonly [type: TypeThunk, description: string]>>;

/** Declares an input type from its fields, all optional. */
export function inputType(
  name: string,
  description: string,
  fields: Readonly<Record<string, FieldSpec>>,
): void {
  class Input {}
  for (const [key, spec] of Object.entries(fields)) {
    field({ nullable: true, ...spec })(Input.prototype, key);
  }
  InputType(name, { description })(Input);
  register(name, Input);
}

function operators(name: string, description: string, of: Operators): void {
  const fields = Object.entries(of).map(([key, [type, text]]) => [key, { type, description: text }] as const);
  inputType(name, description, Object.fromEntries(fields));
}

const equality = (type: TypeThunk): Operators => ({
  eq: [type, 'Is exactly this.'],
  in: [() => [type()], 'Is one of these.'],
});
const order = (type: TypeThunk): Operators => ({
  gt: [type, 'Is more than this.'],
  gte: [type, 'Is this or more.'],
  lt: [type, 'Is less than this.'],
  lte: [type, 'Is this or less.'],
});
const TEXT: Operators = {
  ...equality(() => String),
  contains: [() => String, 'Has this somewhere in it.'],
  startsWith: [() => String, 'Begins with this.'],
};
const DATES: Operators = {
  before: [() => DateScalar, 'Lies wholly before this day.'],
  after: [() => DateScalar, 'Lies wholly after this day.'],
};

operators(
  'IdOperators',
  'Asks for ids.',
  equality(() => ID),
);
operators('NameOperators', 'Asks for a name or alias; neither case nor accents count.', TEXT);
operators('TextOperators', 'Asks for a text; case does not count.', TEXT);
operators('IntOperators', 'Asks for a whole number.', { ...equality(() => Int), ...order(() => Int) });
operators('FloatOperators', 'Asks for a number.', { ...equality(() => Float), ...order(() => Float) });
operators('DateRange', 'Days from one to another, both included; an end left out is open.', {
  from: [() => DateScalar, 'The first day.'],
  to: [() => DateScalar, 'The last day.'],
});
operators('DateOperators', 'Asks for a date, which may be as vague as a year.', {
  overlaps: [named('DateRange'), 'Shares a day with this range.'],
  ...DATES,
});

operators('MoneyOperators', 'Asks for a sum of money, which may be as vague as "up to $30 billion".', {
  currency: [() => String, 'Is in this currency, an ISO 4217 code such as USD.'],
  gte: [() => Float, 'May be this or more.'],
  lte: [() => Float, 'May be this or less.'],
});

/** Declares the operators of an enum, once. Gives their name. */
export function enumOperators(of: string): string {
  const name = `${of}Operators`;
  if (!isRegistered(name)) operators(name, `Asks for values of ${of}.`, equality(named(of)));
  return name;
}

/** Declares `some`, `all`, `none` over what a relation leads to, once. Gives their name. */
export function relationOperators(name: string, input: string): string {
  const type = `${name}RelationFilter`;
  if (isRegistered(type)) return type;
  operators(type, `Asks of the rows of a relation (${input}).`, {
    some: [named(input), 'At least one row fits.'],
    all: [named(input), 'Every row fits; true where there is none.'],
    none: [named(input), 'No row fits.'],
  });
  return type;
}
