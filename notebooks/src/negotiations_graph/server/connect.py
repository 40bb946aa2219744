"""From nothing to a graph."""

from ..columns import Lang
from ..errors import NoServer
from ..graph import Graph
from .find import answers, find_server
from .program import find_program
from .start import start_server

_last: list[Graph] = []


def connect(url: str | None = None, language: Lang = "EN", page_size: int = 250) -> Graph:
    """
    The graph of a server: the one at `url`, or of the environment variable KG_URL, or one that runs on the data of this folder; else one
    is started, which ends with the interpreter. `language` is that of names and texts: EN, ZH or BOTH; see Graph. Raises NoServer, which
    says what was looked for and what to do.
    """
    graph = Graph(url if url is not None else _find_or_start(), language, page_size)
    if not answers(graph.url):
        raise NoServer(f"Nothing answers GraphQL at {graph.url}. Is the server started, and does the address end with /graphql?")
    _last[:] = [graph]
    return graph


def last_graph() -> Graph:
    """What connect() gave last; without it, connect()."""
    return _last[0] if _last else connect()


def _find_or_start() -> str:
    looked_for: list[str] = []
    url = find_server(looked_for)
    if url is not None:
        return url
    program = find_program(looked_for)
    if program is not None:
        return start_server(program)
    ways = [
        "in a checkout of the project: npm ci && npm start, then connect() in that folder",
        "the program from npm, so that negotiations-graph is on PATH: then connect() starts it",
        "a server elsewhere: connect(url=…) or KG_URL, with its address as far as /graphql",
    ]
    raise NoServer(
        "No server runs, and none can be started. Looked for:\n  - " + "\n  - ".join(looked_for) + "\nOne of these helps:\n  - " + "\n  - ".join(ways)
    )
