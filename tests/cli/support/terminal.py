"""Runs a command in a terminal of its own. Standard input has a JSON list of [text to type, text to wait for]; prints as JSON
the status and, for each step, what came until the text was there, or null after 20 s. A step that types nothing begins
with what came behind the text of the step before."""
import json
import os
import pty
import select
import sys
import time

steps = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])


def read_until(expected, found):
    """What came until the text was there, or None, and what came behind it."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                found += os.read(terminal, 65536)
            except OSError:
                break
        at = found.find(expected.encode())
        if at >= 0:
            end_of_text = at + len(expected.encode())
            return found[:end_of_text].decode(errors="replace"), found[end_of_text:]
    return None, b""


seen, unread = [], b""
for typed, expected in steps:
    os.write(terminal, typed.encode())
    found, unread = read_until(expected, b"" if typed else unread)
    seen.append(found)
end = time.monotonic() + 10
while (ended := os.waitpid(pid, os.WNOHANG)) == (0, 0) and time.monotonic() < end:
    time.sleep(0.05)
print(json.dumps({"status": os.waitstatus_to_exitcode(ended[1]) if ended[0] else None, "seen": seen}))
