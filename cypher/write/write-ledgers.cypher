// Keeps what articles say under a key.
// $rows: list of {id: string, lines: list of strings}
UNWIND $rows AS row
MERGE (l:Ledger {id: row.id})
SET l.lines = row.lines
