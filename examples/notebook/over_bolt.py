"""Asks the embedded graph over Bolt with the stock driver (pip install neo4j), and prints who met whom.

    python3 over_bolt.py bolt://127.0.0.1:7687 PASSWORD

`npm start` prints the address and the reader's password; `reader` may only read. ENTENTE_PASSWORD may hold it instead.
"""
import os
import sys

from neo4j import READ_ACCESS, GraphDatabase
from neo4j.exceptions import AuthError, ServiceUnavailable

# %% Where to ask
address = sys.argv[1] if len(sys.argv) > 1 else "bolt://127.0.0.1:7687"
password = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("ENTENTE_PASSWORD")
if password is None:
    sys.exit("Give the reader's password, which `npm start` prints, as second argument or in ENTENTE_PASSWORD.")

# %% The question, with its parameters apart
question = """
MATCH (a:Person)-[m:MET_WITH]->(b:Person)
WHERE m.modality = 'actual' AND m.polarity = 'affirmed' AND m.startDate >= $since
RETURN m.startDate AS first, m.endDate AS last, a.name AS who, b.name AS whom, m.quote AS quote
ORDER BY first, last, who, whom LIMIT 10
"""
try:
    with GraphDatabase.driver(address, auth=("reader", password)) as driver:
        with driver.session(default_access_mode=READ_ACCESS) as session:
            meetings = [record.data() for record in session.run(question, since="2015-01-01")]
except ServiceUnavailable:
    sys.exit(f"Nothing answers over Bolt at {address}; start the server with `npm start`, which prints its address.")
except AuthError:
    sys.exit(f"The server at {address} does not take this password; `npm start` prints the reader's.")

# %% A small table, with the sentence behind each row
for row in meetings:
    # "In November 2017" is any of its days, from the first to the last.
    when = row["first"] if row["first"] == row["last"] else f"{row['first']} to {row['last'] or '…'}"
    print(f"{when:<26}{row['who'][:22]:<24}{row['whom'][:22]:<24}{row['quote'][:60]}")
print(f"{len(meetings)} meetings")
