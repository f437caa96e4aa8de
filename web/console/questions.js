/** A question with the heading from which the server reads what its parameters are. */
const withHeading = (one) => ({
  ...one,
  text: `// ${one.question}\n${one.parameters.map(headingOf).join('')}${one.text}`,
});
const headingOf = ({ name, type, meaning, default: usual }) =>
  `// $${name}: ${type}, ${meaning} = ${JSON.stringify(usual)}\n`;

/** Questions whose answers are drawn; beside the analysts' own, which give tables. */
export const STARTERS = [
  {
    file: 'ways-between-two-leaders',
    question: 'The shortest ways between two people',
    answers: 'way; one row per shortest way, at most ten.',
    parameters: [
      { name: 'a', type: 'string', meaning: 'the id of the one', default: 'person:vladimir-putin' },
      { name: 'b', type: 'string', meaning: 'the id of the other', default: 'person:hassan-rouhani' },
    ],
    text: `MATCH (a:Entity:Person {id: $a}), (b:Entity:Person {id: $b})
WHERE a.id <> b.id
MATCH way = allShortestPaths((a)-[:MET_WITH|PARTICIPATED_IN|PARTY_TO|VISITED|MEMBER_OF|HOLDS_POSITION*1..4]-(b))
RETURN way AS way
LIMIT 10
`,
  },
  {
    file: 'around-a-country',
    question: 'Who did what with a country',
    answers: 'actor, relation, country; one row per relation, at most 40.',
    parameters: [{ name: 'code', type: 'string', meaning: 'ISO 3166-1 alpha-2', default: 'IR' }],
    text: `MATCH (actor:Entity)-[relation]-(country:Entity:Country {code: $code})
WHERE relation.modality = 'actual' AND relation.polarity = 'affirmed'
RETURN actor AS actor, relation AS relation, country AS country
ORDER BY actor.articleCount DESC, actor.id
LIMIT 40
`,
  },
  {
    file: 'agreements-and-parties',
    question: 'Agreements and their parties',
    answers: 'party, role, agreement; one row per party, at most 60.',
    parameters: [],
    text: `MATCH (party:Entity)-[role:PARTY_TO]->(agreement:Entity:Agreement)
WHERE role.modality = 'actual' AND role.polarity = 'affirmed'
RETURN party AS party, role AS role, agreement AS agreement
ORDER BY agreement.articleCount DESC, agreement.id, party.id
LIMIT 60
`,
  },
].map(withHeading);

/** The analysts' questions by their groups, in the order in which they came. */
export const groupsOf = (questions) => Object.groupBy(questions, ({ group }) => group);

/** What a field of the form holds for a value, and back: text as it is, anything else as JSON. */
export const toField = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

/** The value of a field; throws with a sentence when the type asks for a number and there is none. */
export function fromField(field, { name, type }) {
  if (type === 'string') return field;
  try {
    return JSON.parse(field);
  } catch {
    throw new Error(`$${name} is of type ${type}; "${field}" is none.`);
  }
}

const NAMES = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\$(\w+)/g;

/** The names of the parameters that a Cypher text uses; none in strings and comments. */
export const parametersIn = (text) => [
  ...new Set([...text.matchAll(NAMES)].map(([, name]) => name).filter(Boolean)),
];

/** The parameters of a text, each as a declared one has it; those that nobody declared take JSON or text. */
export function describeParameters(text, declared) {
  return parametersIn(text).map(
    (name) => declared.find((one) => one.name === name) ?? { name, type: 'any', meaning: '', default: '' },
  );
}

/** Undeclared parameters: JSON where it is JSON, else text, as on the command line. */
export function readValue(field, parameter) {
  if (parameter.type !== 'any') return fromField(field, parameter);
  try {
    return JSON.parse(field);
  } catch {
    return field;
  }
}
