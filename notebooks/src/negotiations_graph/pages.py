"""Lists of the generated client, to their end."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from .client.fragments import PageEnd
from .queries import Progress

Element = TypeVar("Element")


def all_pages(name: str, fetch: Callable[[str | None], tuple[Sequence[Element], PageEnd, int]]) -> Iterator[Element]:
    """
    Every element of a connection (GraphQL Cursor Connections). `fetch` takes a cursor and gives a page: its elements, its end, and how many
    there are on all pages. With a second page a bar appears on standard error.
    """
    elements, end, total = fetch(None)
    yield from elements
    with Progress(name, total) as progress:
        if end.has_next_page:
            progress.advance(len(elements))
        while end.has_next_page:
            elements, end, _ = fetch(end.end_cursor)
            progress.advance(len(elements))
            yield from elements
