"""Columns of tables, declared once each, and the tables that they make."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, Protocol, TypeVar

import pandas as pd

Lang = Literal["EN", "ZH", "BOTH"]
"""EN: the project's own English gloss. ZH: the source. BOTH: two columns, `name_en` and `name_zh`."""

Row = TypeVar("Row")
Kind = Literal["text", "list", "date", "category", "integer", "number"]

_TYPES: dict[Kind, str] = {"text": "str", "list": "object", "date": "datetime64[us]", "category": "category", "integer": "Int64", "number": "float64"}


class Named(Protocol):
    """What has a name in both languages."""

    @property
    def name_en(self) -> str:
        """The project's gloss."""

    @property
    def name_zh(self) -> str:
        """The source's."""


class Place(Protocol):
    """A component of the document."""

    @property
    def e_id(self) -> str:
        """Its name in the document (Akoma Ntoso)."""


class Quoted(Protocol):
    """Words of the source."""

    @property
    def exact(self) -> str:
        """The words."""

    @property
    def component(self) -> Place:
        """Where they stand."""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column of a table. `zh` reads the source's words, where the column is a text in two languages."""

    name: str
    kind: Kind
    read: Callable[[Row], object]
    zh: Callable[[Row], object] | None = None


def name_of(name: str, read: Callable[[Row], Named | None]) -> Column[Row]:
    """A column with the name of one thing; empty where there is none."""
    return Column(name, "text", lambda row: _name(read(row), "EN"), lambda row: _name(read(row), "ZH"))


def names_of(name: str, read: Callable[[Row], Iterable[Named]]) -> Column[Row]:
    """A column with lists of names; `explode` gives one row each."""
    return Column(name, "list", lambda row: [each.name_en for each in read(row)], lambda row: [each.name_zh for each in read(row)])


def evidence_of(read: Callable[[Row], Sequence[Quoted]]) -> list[Column[Row]]:
    """Three columns: what to cite, as text; the quotes, and the eIds of the components that they stand in, as lists of one length."""
    return [
        Column("evidence", "text", lambda row: cite(read(row))),
        Column("quotes", "list", lambda row: [quote.exact for quote in read(row)]),
        Column("eids", "list", lambda row: [quote.component.e_id for quote in read(row)]),
    ]


def cite(quotes: Iterable[Quoted]) -> str:
    """Quotes with where they stand, to be pasted: 「…」(att_4__para_1)."""
    return "; ".join(f"「{quote.exact}」({quote.component.e_id})" for quote in quotes)


def table(rows: Iterable[Row], columns: Sequence[Column[Row]], lang: Lang) -> pd.DataFrame:
    """A table of rows. Without rows it has the same columns."""
    found = list(rows)
    made: dict[str, pd.Series[Any]] = {}
    for column in columns:
        for name, read in _readers(column, lang):
            made[name] = pd.Series([read(row) for row in found], dtype=_TYPES[column.kind])
    return pd.DataFrame(made)


def _readers(column: Column[Row], lang: Lang) -> list[tuple[str, Callable[[Row], object]]]:
    if column.zh is None:
        return [(column.name, column.read)]
    if lang == "BOTH":
        return [(f"{column.name}_en", column.read), (f"{column.name}_zh", column.zh)]
    return [(column.name, column.zh if lang == "ZH" else column.read)]


def _name(named: Named | None, lang: Lang) -> str | None:
    if named is None:
        return None
    return named.name_zh if lang == "ZH" else named.name_en
