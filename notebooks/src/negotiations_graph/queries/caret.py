"""Faults shown as the lines of the query with a caret under the place."""

from collections.abc import Callable, Mapping, Sequence
from unicodedata import east_asian_width

HINTS = {
    "SERVICE_UNAVAILABLE": "The database may be starting or stopping; run the cell again in a moment.",
    "TIMEOUT": "Ask for less at a time: fewer levels, or `first:` on the inner lists.",
    "BAD_REQUEST": "Shorten the query, or send long lists as $variables.",
}
_AROUND = 1
_TAB = " " * 4


def show_faults(query: str, faults: Sequence[Mapping[str, object]], place: Callable[[int, int], tuple[int, int]] = lambda line, column: (line, column)) -> str:
    """Errors of a server (GraphQL specification, 7.1.2) as text. `place` turns a line and a column that it names into those of `query`; both count from 1."""
    return "\n\n".join(_show_fault(query, fault, place) for fault in faults)


def _show_fault(query: str, fault: Mapping[str, object], place: Callable[[int, int], tuple[int, int]]) -> str:
    parts = [str(fault.get("message", "The server refuses the query and does not say why."))]
    locations = fault.get("locations")
    first = locations[0] if isinstance(locations, list) and locations else None
    if isinstance(first, dict):
        parts.append(point(query, *place(int(first["line"]), int(first["column"]))))
    path = fault.get("path")
    if isinstance(path, list) and path:
        parts.append("at " + ".".join(str(step) for step in path))
    extensions = fault.get("extensions")
    code = extensions.get("code") if isinstance(extensions, dict) else None
    if isinstance(code, str) and code in HINTS:
        parts.append(HINTS[code])
    return "\n".join(parts)


def point(text: str, line: int, column: int) -> str:
    """The line of a text with those around it, numbered, and a caret under the column; both count from 1. Chinese characters are two columns wide."""
    lines = text.splitlines() or [""]
    line = min(max(line, 1), len(lines))
    width = len(str(min(line + _AROUND, len(lines))))
    shown: list[str] = []
    for number in range(max(1, line - _AROUND), min(len(lines), line + _AROUND) + 1):
        shown.append(f"{number:>{width}} | {lines[number - 1].replace(chr(9), _TAB)}")
        if number == line:
            before = lines[number - 1][: column - 1].replace("\t", _TAB)
            shown.append(f"{'':>{width}} | {' ' * sum(2 if east_asian_width(sign) in 'WF' else 1 for sign in before)}^")
    return "\n".join(shown)
