import { ask } from './ask.js';

/** What a parameter's value may be picked from, by the words that describe it: `value` and `label` for what is typed. */
const LOOK_UPS = [
  [
    /^the id\b/,
    `MATCH (n:Entity)
WHERE toLower(n.name) CONTAINS $words OR n.id CONTAINS $words
RETURN n.id AS value, n.name + ' · ' + [l IN labels(n) WHERE l <> 'Entity'][0] AS label
ORDER BY n.articleCount DESC, value
LIMIT 20`,
  ],
  [
    /^ISO 3166-1 alpha-2\b/,
    `MATCH (n:Country)
WHERE n.code IS NOT NULL AND (toLower(n.name) CONTAINS $words OR toLower(n.code) = $words)
RETURN n.code AS value, n.name AS label
ORDER BY label, value
LIMIT 20`,
  ],
];
/** What is an id or a code already. */
const SETTLED = /^([a-z]+:\S|[A-Z]{2}$)/;

/** The question that finds what the value of a parameter may stand for; undefined where it stands for nothing in the graph. */
export const lookUpOf = (meaning) => LOOK_UPS.find(([described]) => described.test(meaning))?.[1];

/** The value of what is called just so, or of all that there is; undefined when several fit. */
export function meantBy(words, rows) {
  const exact = rows.filter(([, label]) => label.split(' · ')[0].toLowerCase() === words);
  const [row, other] = exact.length > 0 ? exact : rows;
  return other === undefined ? row?.[0] : undefined;
}

/** The id or code of what a field names, for what was typed and not picked; the field itself where nothing or more than one fits. */
export async function settle(field, { meaning }, signal) {
  const question = lookUpOf(meaning);
  if (question === undefined || SETTLED.test(field)) return field;
  const words = field.trim().toLowerCase();
  const { rows } = await ask(question, { words }, signal);
  return meantBy(words, rows) ?? field;
}
