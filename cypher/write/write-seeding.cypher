// Notes where the ingestion of the seeds stands.
// $state: string, 'begun' or 'done'
MERGE (m:Meta {id: 'meta'})
SET m.seeding = $state
