import { ask } from './ask.js';

/**
 * What a parameter's value may be picked from, by the words that describe it: `value` and `label` for what is typed. `settled` is what is
 * such a value already.
 */
const LOOK_UPS = [
  {
    described: /^the id\b/,
    settled: /^[a-z]+:\S/,
    question: `MATCH (n:Entity)
WHERE toLower(n.name) CONTAINS $words OR n.id CONTAINS $words
RETURN n.id AS value, n.name + ' · ' + [l IN labels(n) WHERE l <> 'Entity'][0] AS label
ORDER BY n.articleCount DESC, value
LIMIT 20`,
  },
  {
    described: /^ISO 3166-1 alpha-2\b/,
    settled: /^[A-Z]{2}$/,
    question: `MATCH (n:Country)
WHERE n.code IS NOT NULL AND (toLower(n.name) CONTAINS $words OR toLower(n.code) = $words)
RETURN n.code AS value, n.name AS label
ORDER BY label, value
LIMIT 20`,
  },
];

const lookUpOf = (meaning) => LOOK_UPS.find(({ described }) => described.test(meaning));

/** The question that finds what the value of a parameter may stand for; undefined where it stands for nothing in the graph. */
export const questionOf = (meaning) => lookUpOf(meaning)?.question;

/** The value of what is called just so, or of all that there is; undefined when several fit. */
export function meantBy(words, rows) {
  const exact = rows.filter(([, label]) => label.split(' · ')[0].toLowerCase() === words);
  const [row, other] = exact.length > 0 ? exact : rows;
  return other === undefined ? row?.[0] : undefined;
}

/** The id or code of what a field names, for what was typed and not picked; the field itself where nothing or more than one fits. */
export async function settle(field, { meaning }, signal) {
  const lookUp = lookUpOf(meaning);
  const words = field.trim().toLowerCase();
  if (lookUp === undefined || words === '' || lookUp.settled.test(field)) return field;
  const { rows } = await ask(lookUp.question, { words }, signal);
  return meantBy(words, rows) ?? field;
}
