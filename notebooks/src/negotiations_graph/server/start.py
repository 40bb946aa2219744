"""A server of our own, as a child that ends with the interpreter, whatever ends that."""

import atexit
import os
import re
import subprocess
import sys
import time
from pathlib import Path

from ..errors import NoServer
from .find import address_in, answers
from .program import Program

SECONDS = 300
"""How long a start may take. The first one fetches Neo4j."""

# The pipe on its standard input closes when the interpreter ends, even when it is killed: then the server is told to stop.
_SUPERVISOR = """
exec 3<&0 </dev/null
"$@" 3<&- & server=$!
{ cat <&3 >/dev/null; kill -TERM $server; } 2>/dev/null &
exec 3<&-
wait $server
"""
_ADDRESS = re.compile(r"https?://\S+/graphql\b")
_running: dict[str, "subprocess.Popen[bytes]"] = {}


def start_server(program: Program) -> str:
    """
    Start it on a free port and give its address when it answers, or that of one on the same data. What it says goes to server.log in its folder of data.
    Raises NoServer with the last lines of that.
    """
    for url, child in _running.items():
        if child.poll() is None and answers(url):
            return url
    data = Path(os.environ.get("KG_DATA_DIR") or program.data).resolve()
    another = address_in(data / "server.json")
    if another is not None and answers(another):
        return another
    data.mkdir(parents=True, exist_ok=True)
    log = data / "server.log"
    print(f"No server runs; starting one (log: {log})", file=sys.stderr)
    with log.open("ab") as output:
        earlier = output.tell()
        child = subprocess.Popen(
            ["sh", "-c", _SUPERVISOR, "sh", *program.command, "serve"],
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, "KG_DATA_DIR": str(data), "PORT": os.environ.get("PORT", "0")},
            start_new_session=True,  # an interrupted cell does not stop it
        )
    atexit.register(stop, child)
    url = _wait(child, log, earlier)
    _running[url] = child
    return url


def stop(child: "subprocess.Popen[bytes]") -> None:
    """Tell a server to stop, and wait until it has."""
    if child.stdin is not None:
        child.stdin.close()
    try:
        child.wait(30)
    except subprocess.TimeoutExpired:
        child.kill()


def _wait(child: "subprocess.Popen[bytes]", log: Path, earlier: int) -> str:
    deadline = time.monotonic() + SECONDS
    told = ""
    while True:
        text = log.read_bytes()[earlier:].decode("utf-8", errors="replace")
        found = _ADDRESS.search(text)
        if found and answers(found[0]):
            print(f"It answers at {found[0]} and ends with this interpreter.", file=sys.stderr)
            return found[0]
        if child.poll() is not None or time.monotonic() > deadline:
            stop(child)
            ended = "ended" if time.monotonic() <= deadline else f"did not answer within {SECONDS} s and was ended"
            last = "\n  ".join(text.strip().splitlines()[-12:])
            raise NoServer(f"The server {ended}. Its last words (all of them: {log}):\n  {last}")
        lines = text.strip().splitlines()
        if lines and lines[-1] != told:
            told = lines[-1]
            print(f"  {told}", file=sys.stderr)
        time.sleep(0.2)
