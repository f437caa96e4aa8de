// Which people, countries and organizations is an organization tied to, and how?
// Group: who with whom
// $organization: string, the id = "org:rosneft"
// Answers: relation, direction (out: from the organization), name, quote; one row per tie that is stated as fact.
CALL () {
  MATCH (o:Entity:Organization {id: $organization})-[r:PART_OF|BASED_IN|OWNS|ACQUIRED|INVESTED_IN|APPOINTED|MEMBER_OF|MET_WITH|COOPERATES_WITH|AGREED_WITH]->(x:Entity)
  WHERE r.modality = 'actual' AND r.polarity = 'affirmed'
  RETURN type(r) AS relation, 'out' AS direction, x.name AS name, r.quote AS quote, r.claimId AS id
  UNION ALL
  MATCH (o:Entity:Organization {id: $organization})<-[r:WORKS_FOR|REPRESENTS|MEMBER_OF|PART_OF|OWNS|ACQUIRED|INVESTED_IN|APPOINTED|POSITION_OF|MET_WITH|COOPERATES_WITH|AGREED_WITH]-(x:Entity)
  WHERE r.modality = 'actual' AND r.polarity = 'affirmed'
  RETURN type(r) AS relation, 'in' AS direction, x.name AS name, r.quote AS quote, r.claimId AS id
}
RETURN relation AS relation, direction AS direction, name AS name, quote AS quote
ORDER BY relation, direction, name, id
