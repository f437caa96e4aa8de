// Which actual, affirmed attribute claims do these agreements and events have, and which planned dates?
// $ids: list of entity ids
UNWIND $ids AS id
MATCH (c:Claim)
WHERE c.subjectId = id AND c.predicate IN ['HAS_STATUS', 'HAS_AMOUNT', 'DATED', 'HAS_TYPE']
  AND c.polarity = 'affirmed'
  AND (c.modality = 'actual' OR (c.modality = 'planned' AND c.predicate = 'DATED'))
RETURN id AS entityId, c.id AS id, c.predicate AS predicate, c.value AS value, c.modality AS modality, c.rollup AS rollup
ORDER BY entityId, id
