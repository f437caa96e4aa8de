// Names sources.
// $rows: list of {id: string, name: string}
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s.name = row.name
