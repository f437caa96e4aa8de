// Which claims may contradict others of these topics?
// $ids: list of topics
UNWIND $ids AS topic
MATCH (c:Claim)
WHERE c.topic = topic
RETURN topic, c.id AS id, c.subjectId AS subject, c.predicate AS predicate, c.objectId AS object, c.value AS value,
  c.startDate AS startDate, c.endDate AS endDate, c.modality AS modality, c.polarity AS polarity
ORDER BY id
