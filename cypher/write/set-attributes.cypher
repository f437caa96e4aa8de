// Gives agreements and events the properties that their attribute claims state.
// $rows: list of {id: string, props: map}
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.props
