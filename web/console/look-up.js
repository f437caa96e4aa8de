/** What a parameter's value may be picked from, by the words that describe it: `value` and `label` for what is typed. A full name that is not picked the server takes for what is called so. */
const LOOK_UPS = [
  {
    described: /^the id\b/,
    question: `MATCH (n:Entity)
WHERE toLower(n.name) CONTAINS $words OR n.id CONTAINS $words
RETURN n.id AS value, n.name + ' · ' + [l IN labels(n) WHERE l <> 'Entity'][0] AS label
ORDER BY n.articleCount DESC, value
LIMIT 20`,
  },
  {
    described: /^ISO 3166-1 alpha-2\b/,
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
