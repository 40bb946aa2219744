"""
Answers as tables.

Every field that the query selects is one column, named by its path from the row: `source.eId`. Below a list the cell is the list of
the values: `debtors.name` holds [Belgrade, Pristina]. `nodes` and `edges` are left out of names, paging is left out altogether.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd
from graphql import DocumentNode, SelectionSetNode

from .lists import PAGE, fields_of, key_of

DATE_FIELDS = frozenset({"date", "startDate", "endDate"})
"""The fields of the schema that are days. EDTF is not among them: it may name a month, or an interval."""
_WRAPPERS = ("nodes", "edges")
_LEFT_OUT = {"pageInfo", "cursor", PAGE}

Path = tuple[str, ...]


def flatten(data: Mapping[str, object], selections: SelectionSetNode, document: DocumentNode, rows: str | None = None) -> pd.DataFrame:
    """
    One row for each element of the list that the query asks for; one row in all where it asks for no list, or for several fields. `rows`
    names a list below that by its path: then each of its elements has a row, what is around it is repeated, and an empty list keeps one row.
    """
    paths = dict(_columns(selections, document, ()))
    elements: object = data
    depth = 0
    heads = {path[0] for path in paths}
    if len(heads) == 1:
        (head,) = heads
        elements = data.get(head)
        depth = 1
        wrapper = next((name for name in _WRAPPERS if isinstance(elements, Mapping) and name in elements), None)
        if isinstance(elements, Mapping) and wrapper is not None:  # a connection: its other fields say something of the list, not of a row
            elements = elements[wrapper]
            paths = {path: name for path, name in paths.items() if path[1] == wrapper}
            depth = 2
    found = elements if isinstance(elements, list) else [elements] if elements is not None else []
    lists: set[str] = set()
    columns: dict[str, list[object]] = {}
    dates: set[str] = set()
    for path, name in paths.items():
        rest = path[depth:]
        title = ".".join(step for step in rest if step not in _WRAPPERS) or path[0]
        columns[title] = [_value(element, rest, (), lists) for element in found]
        if name in DATE_FIELDS:
            dates.add(title)
    frame = pd.DataFrame(columns, dtype=object)
    if rows is not None:
        frame = _spread(frame, rows, lists)
    for title in columns:
        frame[title] = _typed(frame[title], title in dates)
    return frame


def _columns(selections: SelectionSetNode, document: DocumentNode, path: Path) -> Iterator[tuple[Path, str]]:
    for node in fields_of(selections, document):
        here = (*path, key_of(node))
        if node.name.value in _LEFT_OUT:
            continue
        if node.selection_set is None:
            yield here, node.name.value
        else:
            yield from _columns(node.selection_set, document, here)


def _value(value: object, path: Path, walked: Path, lists: set[str]) -> object:
    if isinstance(value, list):
        lists.add(".".join(step for step in walked if step not in _WRAPPERS))
        return [_value(element, path, walked, lists) for element in value]
    if not path or value is None:
        return value
    assert isinstance(value, Mapping)
    return _value(value.get(path[0]), path[1:], (*walked, path[0]), lists)


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
