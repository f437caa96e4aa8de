"""Writes and reads the graph at the address given, with the stock driver; prints what came back as JSON."""
import json
import sys

from neo4j import GraphDatabase

uri, username, password = sys.argv[1:4]
with GraphDatabase.driver(uri, auth=(username, password)) as driver:
    driver.verify_connectivity()
    with driver.session() as session:
        session.execute_write(
            lambda transaction: transaction.run(
                "CREATE (a:Python {id: $id, big: $big, text: $text})-[:MET {share: 0.5}]->(:Python {id: 'b'})",
                id=uri, big=2**53 + 1, text="é\U0001f600",
            ).consume()
        )
        path = session.execute_read(
            lambda transaction: transaction.run(
                "MATCH p = (:Python {id: $id})-[:MET]->(:Python) RETURN p", id=uri
            ).single()["p"]
        )
    records, summary, keys = driver.execute_query("UNWIND range(1, 2500) AS i RETURN i", database_="neo4j")
    print(json.dumps({
        "start": {**path.start_node, "big": str(path.start_node["big"])},
        "labels": sorted(path.start_node.labels),
        "relationships": [[r.type, dict(r)] for r in path.relationships],
        "rows": len(records),
        "agent": summary.server.agent,
    }))
