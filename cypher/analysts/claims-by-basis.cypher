// How well founded are the claims of each kind?
// Group: quality of the graph
// Answers: predicate, basis, claims, repeated (in more than one article), least, most (confidence); by predicate and basis.
MATCH (c:Claim)
WITH c.predicate AS predicate, c.basis AS basis, c.confidence AS confidence, CASE WHEN c.articleCount > 1 THEN 1 ELSE 0 END AS again
WITH predicate, basis, count(confidence) AS claims, sum(again) AS repeated, min(confidence) AS least, max(confidence) AS most
RETURN predicate AS predicate, basis AS basis, claims AS claims, repeated AS repeated, least AS least, most AS most
ORDER BY predicate, basis
