// Whether the seeds were ingested, and how many changes the graph has seen.
CALL () { MATCH (m:Meta {id: 'meta'}) RETURN collect([m.seeding]) AS states }
CALL () { MATCH (c:Change) RETURN count(c) AS changes }
RETURN states[0][0] AS state, changes AS changes
