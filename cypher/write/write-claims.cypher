// Writes claims.
// $rows: list of {id: string, props: map}
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
SET c += row.props
