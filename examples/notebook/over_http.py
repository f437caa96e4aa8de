"""Asks the graph over HTTP with Python's own library, and prints the agreements that two countries share.

    python3 over_http.py http://127.0.0.1:4000 IR RU

A server with API keys wants one of the role cypher in ENTENTE_KEY.
"""
import json
import os
import sys
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

# %% Where and what to ask
address = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000"
one, other = sys.argv[2:4] if len(sys.argv) > 3 else ("IR", "RU")


# %% One of the analysts' questions by its file, or Cypher as `question`
def ask(**body):
    headers = {"content-type": "application/json"}
    if "ENTENTE_KEY" in os.environ:
        headers["authorization"] = f"Bearer {os.environ['ENTENTE_KEY']}"
    request = Request(f"{address.rstrip('/')}/cypher", json.dumps(body).encode(), headers)
    try:
        with urlopen(request) as response:
            answer = json.load(response)
    except HTTPError as refusal:
        sys.exit(json.load(refusal)["errors"][0]["message"])
    except URLError:
        sys.exit(f"Nothing answers at {address}; start the server with `npm start`, which prints its address.")
    if answer["truncated"]:
        print("There are more rows than these; narrow the question.", file=sys.stderr)
    return [dict(zip(answer["keys"], row)) for row in answer["rows"]]


agreements = ask(file="agreements-between.cypher", parameters={"a": one, "b": other})

# %% A small table, with the sentence behind each row
for row in agreements:
    print(f"{row['firstDay']:<12}{row['status'] or '':<12}{row['agreement'][:40]:<42}{row['quote'][:60]}")
print(f"{len(agreements)} agreements")
