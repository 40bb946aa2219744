"""Any query as a table, its lists whole."""

import warnings
from collections.abc import Callable, Mapping

import pandas as pd
from graphql import DocumentNode, GraphQLSyntaxError, OperationDefinitionNode, OperationType, parse

from ..errors import QueryError
from .caret import show_faults
from .edits import EditedText
from .flatten import flatten
from .lists import PAGE, List, prepare_lists
from .progress import Progress
from .variables import json_value, python_name

Send = Callable[[str, dict[str, object], Callable[[int, int], tuple[int, int]], str], dict[str, object]]
"""Sends a text with variables; faults are shown in the last argument, in places that the third tells."""


class Query:
    """A query that was read: its operation, and its lists."""

    def __init__(self, source: str) -> None:
        """Read it. Raises QueryError where it is not GraphQL, or does not hold one operation, or writes."""
        self.source = source
        self.document = _parse(source)
        operations = [part for part in self.document.definitions if isinstance(part, OperationDefinitionNode)]
        if len(operations) != 1 or operations[0].operation != OperationType.QUERY:
            raise QueryError("Ask one query at a time: the text must hold one operation, a query.")
        self.operation = operations[0]

    def answer(self, send: Send, variables: Mapping[str, object]) -> dict[str, object]:
        """The server's `data`, with all pages of its lists."""
        text = EditedText(self.source)
        lists = prepare_lists(self.document, self.operation, text)
        values = {name: json_value(value) for name, value in variables.items()}
        data = send(text.text, values, text.place, self.source)
        open_lists = [each for each in lists if each.variable is not None and _cursor(data, each) is not None]
        with Progress(_name(open_lists)) as progress:
            while open_lists:
                for each in open_lists:
                    values[str(each.variable)] = _cursor(data, each)
                page = send(text.text, values, text.place, self.source)
                for each in open_lists:
                    progress.advance(_append(data, page, each))
                open_lists = [each for each in open_lists if _cursor(data, each) is not None]
        for each in lists:
            if _is_cut(data, each.path):
                path = ".".join(step for step in each.path if step not in ("nodes", "edges"))
                warnings.warn(f"{path}: some of these lists go on. Give them `first:` (up to 1000), or ask for them at the top of the query.", stacklevel=4)
        return _without_pages(data)

    def table(self, send: Send, variables: Mapping[str, object], rows: str | None) -> pd.DataFrame:
        """The answer as a table; see the module flatten."""
        return flatten(self.answer(send, variables), self.operation.selection_set, self.document, rows)

    def names_among(self, names: Mapping[str, object]) -> dict[str, object]:
        """Those of the names, with their values, that the query has variables for."""
        known = {python_name(name) for name in self._declared()}
        return {name: value for name, value in names.items() if name in known}

    def variables(self, names: Mapping[str, object]) -> dict[str, object]:
        """The variables that names of Python stand for. Raises TypeError where the query has none of that name."""
        known = {python_name(name): name for name in self._declared()}
        unknown = [name for name in names if name not in known]
        if unknown:
            has = f"it has {', '.join(sorted(known))}" if known else "it has none"
            raise TypeError(f"The query has no variable {', '.join(unknown)}; {has}.")
        return {known[name]: value for name, value in names.items()}

    def _declared(self) -> list[str]:
        return [definition.variable.name.value for definition in self.operation.variable_definitions]


def _parse(source: str) -> DocumentNode:
    try:
        return parse(source)
    except GraphQLSyntaxError as error:
        raise QueryError(show_faults(source, [dict(error.formatted)]), [dict(error.formatted)]) from None


def _name(lists: list[List]) -> str:
    return ", ".join(dict.fromkeys(each.path[-1] for each in lists))


def _at(data: object, path: tuple[str, ...]) -> dict[str, object] | None:
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return data if isinstance(data, dict) else None


def _cursor(data: dict[str, object], each: List) -> object:
    page = (_at(data, each.path) or {}).get(PAGE)
    return page.get("endCursor") if isinstance(page, dict) and page.get("hasNextPage") else None


def _append(data: dict[str, object], page: dict[str, object], each: List) -> int:
    whole, more = _at(data, each.path), _at(page, each.path)
    if whole is None or more is None:
        return 0
    count = 0
    for wrapper in ("nodes", "edges"):
        old, new = whole.get(wrapper), more.get(wrapper)
        if isinstance(old, list) and isinstance(new, list):
            old += new
            count = len(new)
    whole[PAGE] = more[PAGE]
    return count


def _is_cut(value: object, path: tuple[str, ...]) -> bool:
    if isinstance(value, list):
        return any(_is_cut(element, path) for element in value)
    if not isinstance(value, dict):
        return False
    if not path:
        page = value.get(PAGE)
        return isinstance(page, dict) and bool(page.get("hasNextPage"))
    return _is_cut(value.get(path[0]), path[1:])


def _without_pages(value: object) -> dict[str, object]:
    cleaned = _clean(value)
    assert isinstance(cleaned, dict)
    return cleaned


def _clean(value: object) -> object:
    if isinstance(value, list):
        return [_clean(element) for element in value]
    if isinstance(value, dict):
        return {key: _clean(element) for key, element in value.items() if key != PAGE}
    return value
