// Which ids has the thing that has this id, or had it before?
// $id: string
CALL () { MATCH (e:Entity {id: $id}) RETURN collect(e.id) AS present }
CALL (present) { WITH present WHERE size(present) = 0 MATCH (f:Entity) WHERE f.formerIds IS NOT NULL AND $id IN f.formerIds RETURN collect(f.id) AS former }
RETURN present + former AS ids
