"""A server that runs already."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import httpx

_SECONDS = 10


def find_server(looked_for: list[str]) -> str | None:
    """Its address, or None; what was looked for is added to the list. Looks at KG_URL first, then at server.json in the folders of data."""
    given = os.environ.get("KG_URL")
    if given:
        return given
    looked_for.append("the environment variable KG_URL: not set")
    for file in server_files():
        url = address_in(file)
        if url is None:
            continue
        if answers(url):
            return url
        looked_for.append(f"{file}: its server {url} does not answer")
    looked_for.append(f"server.json of a running server in {_folders()}: none that answers")
    return None


def server_files() -> Iterator[Path]:
    """Where a server may have written its address: KG_DATA_DIR, or .data in the working folder or a folder above it."""
    data = os.environ.get("KG_DATA_DIR")
    if data:
        yield Path(data) / "server.json"
        return
    for folder in (Path.cwd(), *Path.cwd().parents):
        yield folder / ".data" / "server.json"


def answers(url: str) -> bool:
    """Whether a GraphQL server with the graph is there."""
    try:
        body = httpx.post(url, json={"query": "{ dataset { version } }"}, timeout=_SECONDS).json()
    except (httpx.HTTPError, httpx.InvalidURL, ValueError):
        return False
    return isinstance(body, dict) and isinstance(body.get("data"), dict)


def address_in(file: Path) -> str | None:
    """The address that a server wrote into its server.json; None where there is none."""
    try:
        url = json.loads(file.read_text(encoding="utf-8"))["url"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return url if isinstance(url, str) else None


def _folders() -> str:
    return f"KG_DATA_DIR ({os.environ['KG_DATA_DIR']})" if os.environ.get("KG_DATA_DIR") else f"{Path.cwd() / '.data'} and those of the folders above"
