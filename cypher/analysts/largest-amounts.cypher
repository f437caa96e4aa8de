// Which agreements are worth most?
// Group: agreements
// $limit: integer = 20
// Answers: agreement, amount (the upper bound), currency, words (as printed), status; by currency, the largest first.
MATCH (g:Agreement)
WHERE g.amountMax IS NOT NULL
RETURN g.name AS agreement, g.amountMax AS amount, coalesce(g.currency, '') AS currency, coalesce(g.amountText, '') AS words, coalesce(g.status, '') AS status
ORDER BY currency, amount DESC, g.id
LIMIT $limit
