// How many relationships of one type are there? RELATION stands for a type.
MATCH ()-[r:RELATION]->()
RETURN count(r) AS total
