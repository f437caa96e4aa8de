// Numbers the versions of one address.
// $rows: list of {id: string, version: integer, superseded: true or null}
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.version = row.version
SET a.superseded = row.superseded
