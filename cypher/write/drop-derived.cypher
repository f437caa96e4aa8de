// Deletes a batch of derived nodes of one kind with all that leads to them; KIND stands for a label. How many were there?
// $limit: integer, size of the batch
MATCH (n:KIND)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS dropped
