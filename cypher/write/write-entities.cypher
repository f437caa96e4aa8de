// Writes entities.
// $rows: list of {id: string, label: string, props: map, articles: integer, by how many the articles that mention it have grown}
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e += row.props
SET e.articleCount = coalesce(e.articleCount, 0) + row.articles
SET e.rank = 0 - e.articleCount
SET e.agreementCount = coalesce(e.agreementCount, 0)
SET e.eventCount = coalesce(e.eventCount, 0)
SET e.partyCount = coalesce(e.partyCount, 0)
SET e.participantCount = coalesce(e.participantCount, 0)
SET e.statementCount = coalesce(e.statementCount, 0)
FOREACH (x IN CASE WHEN row.label = 'Person' THEN [1] ELSE [] END | SET e:Person)
FOREACH (x IN CASE WHEN row.label = 'Country' THEN [1] ELSE [] END | SET e:Country)
FOREACH (x IN CASE WHEN row.label = 'Organization' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (x IN CASE WHEN row.label = 'Place' THEN [1] ELSE [] END | SET e:Place)
FOREACH (x IN CASE WHEN row.label = 'Position' THEN [1] ELSE [] END | SET e:Position)
FOREACH (x IN CASE WHEN row.label = 'Agreement' THEN [1] ELSE [] END | SET e:Agreement)
FOREACH (x IN CASE WHEN row.label = 'Event' THEN [1] ELSE [] END | SET e:Event)
