// How many nodes of one label are there? KIND stands for a label of the table of kinds.
MATCH (n:KIND)
RETURN count(n) AS total
