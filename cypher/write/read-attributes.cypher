// Which actual, affirmed attribute claims do these agreements and events have?
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (c:Claim)
WHERE c.subjectId = id AND c.predicate IN ['HAS_STATUS', 'HAS_AMOUNT', 'DATED', 'HAS_TYPE']
  AND c.modality = 'actual' AND c.polarity = 'affirmed'
RETURN id AS entityId, c.id AS id, c.predicate AS predicate, c.value AS value, c.rollup AS rollup
ORDER BY entityId, id
