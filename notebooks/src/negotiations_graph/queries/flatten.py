"""
Answers as tables.

Every field that the query selects is one column, named by its path from the row: `source.eId`. Below a list the cell is the list of
the values: `debtors.name` holds [Belgrade, Pristina]. `nodes` and `edges` are left out of names, paging is left out altogether.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import pandas as pd
from graphql import DocumentNode, SelectionSetNode

from .lists import PAGE, fields_of, key_of, wrappers_of

DATE_FIELDS = frozenset({"date", "startDate", "endDate"})
"""The fields of the schema that are days. EDTF is not among them: it may name a month, or an interval."""
_LEFT_OUT = {"pageInfo", "cursor", PAGE}


class Step(NamedTuple):
    """One field on the way to a value; `shown` in the column's name unless it only wraps the elements of a connection."""

    key: str
    shown: bool


Path = tuple[Step, ...]


def flatten(data: Mapping[str, object], selections: SelectionSetNode, document: DocumentNode, rows: str | None = None) -> pd.DataFrame:
    """
    One row for each element of the list that the query asks for; one row in all where it asks for no list, or for several fields. `rows`
    names a list below that by its path: then each of its elements has a row, what is around it is repeated, and an empty list keeps one row.
    """
    paths = dict(_columns(selections, document, (), False))
    elements: object = data
    depth = 0
    heads = {path[0].key for path in paths}
    if len(heads) == 1:
        elements = data.get(heads.pop())
        depth = 1
        wrapper = next((path[1] for path in paths if len(path) > 1 and not path[1].shown), None)
        if isinstance(elements, Mapping) and wrapper is not None:  # a connection: its other fields say something of the list, not of a row
            elements = elements[wrapper.key]
            paths = {path: name for path, name in paths.items() if path[1] == wrapper}
            depth = 2
    found = elements if isinstance(elements, list) else [elements] if elements is not None else []
    lists: set[str] = set()
    columns: dict[str, list[object]] = {}
    dates: set[str] = set()
    for path, name in paths.items():
        title = _title(path[depth:]) or path[0].key
        columns[title] = [_value(element, path[depth:], (), lists) for element in found]
        if name in DATE_FIELDS:
            dates.add(title)
    frame = pd.DataFrame(columns, dtype=object)
    if rows is not None:
        frame = _spread(frame, rows, lists)
    for title in columns:
        frame[title] = _typed(frame[title], title in dates)
    return frame


def _columns(selections: SelectionSetNode, document: DocumentNode, path: Path, in_connection: bool) -> Iterator[tuple[Path, str]]:
    for node in fields_of(selections, document):
        here = (*path, Step(key_of(node), not (in_connection and node.name.value in ("nodes", "edges"))))
        if node.name.value in _LEFT_OUT:
            continue
        if node.selection_set is None:
            yield here, node.name.value
        else:
            yield from _columns(node.selection_set, document, here, bool(wrappers_of(node, document)))


def _title(path: Path) -> str:
    return ".".join(step.key for step in path if step.shown)


def _value(value: object, path: Path, walked: Path, lists: set[str]) -> object:
    if isinstance(value, list):
        lists.add(_title(walked))
        return [_value(element, path, walked, lists) for element in value]
    if not path or value is None:
        return value
    assert isinstance(value, Mapping)
    return _value(value.get(path[0].key), path[1:], (*walked, path[0]), lists)


def _spread(frame: pd.DataFrame, rows: str, lists: set[str]) -> pd.DataFrame:
    steps = rows.split(".")
    for length in range(1, len(steps) + 1):
        prefix = ".".join(steps[:length])
        under = [title for title in frame.columns if title == prefix or title.startswith(f"{prefix}.")]
        if not under:
            known = sorted({".".join(title.split(".")[:-1]) for title in frame.columns if "." in title} - {""})
            raise ValueError(f"rows={rows!r}: the query selects nothing under {prefix!r}. It has: {', '.join(known) or 'no lists'}.")
        if prefix in lists:
            frame = frame.explode(under, ignore_index=True)
    return frame


def _typed(column: "pd.Series[Any]", is_date: bool) -> "pd.Series[Any]":
    filled = column.dropna()
    if is_date and not any(isinstance(cell, list) for cell in filled):
        return pd.to_datetime(column)
    if len(filled) > 0 and all(isinstance(cell, bool) for cell in filled):
        return column.astype("boolean")
    if len(filled) > 0 and all(isinstance(cell, int) for cell in filled):
        return column.astype("Int64")
    if len(filled) > 0 and all(isinstance(cell, str) for cell in filled):
        return column.astype("str")
    return column
