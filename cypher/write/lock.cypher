// Takes the one writer's lock (a SET on Meta) until the transaction ends. What is the number of the last change, and is a rebuild under way?
MERGE (m:Meta {id: 'meta'})
SET m.locked = true
RETURN m.seq AS seq, m.rebuilding AS rebuilding
