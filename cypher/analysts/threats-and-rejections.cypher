// Who threatened, rejected, opposed or criticized whom or what?
// Group: words
// Answers: who, what, target, modality, polarity, quote; newest assertion first.
MATCH (a:Entity)-[r:THREATENED|REJECTED|OPPOSES|CRITICIZED]->(b:Entity)
RETURN a.name AS who, type(r) AS what, b.name AS target, r.modality AS modality, r.polarity AS polarity, r.quote AS quote
ORDER BY r.assertedKey DESC, r.claimId
