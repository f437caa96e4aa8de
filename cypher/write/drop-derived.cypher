// Deletes up to $limit (integer) derived nodes of one kind with all that leads to them; KIND stands for a label. How many were there?
MATCH (n:KIND)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS dropped
