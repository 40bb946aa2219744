"""The graph as an analyst meets it: tables, networks, and any query."""

import weakref
from collections.abc import Sequence
from datetime import date

import networkx as nx
import pandas as pd

from . import networks
from .client.enums import Basis, Language, RelationshipKind, SearchSyntax, SearchType
from .columns import Lang
from .queries import Query
from .tables.attendance import attendance
from .tables.co_attendance import co_attendance
from .tables.commitments import commitments
from .tables.components import components
from .tables.discrepancies import discrepancies
from .tables.meetings import meetings
from .tables.mentions import mentions
from .tables.options import options
from .tables.positions import positions
from .tables.reaffirmations import reaffirmations
from .tables.search import search
from .tables.timeline import timeline
from .tables.trace import trace
from .transport import Transport

_LANGUAGES = ("EN", "ZH", "BOTH")


class Graph:
    """
    A server's graph. Each method gives a table of pandas: one row for each of what the method is named after, `evidence` to cite, `quotes`
    and `eids` to compute with. What may be several in one row is a list; `explode` gives one row each.
    """

    def __init__(self, url: str, language: Lang = "EN", page_size: int = 250) -> None:
        """
        Take the address of a server, with /graphql at its end, and the language of names and texts: EN is the project's own gloss, ZH the
        source, BOTH gives two columns. `page_size` is how many elements a request asks for, up to the server's 1,000; tables are whole whatever it is.
        """
        if language not in _LANGUAGES:
            raise ValueError(f"language={language!r}: expected one of {', '.join(_LANGUAGES)}.")
        self.url = url
        self.language: Lang = language
        self.page_size = page_size
        self._transport = Transport(url)
        weakref.finalize(self, self._transport.http_client.close)

    def __repr__(self) -> str:
        """Where it is, and its language."""
        return f"Graph({self.url!r}, language={self.language!r})"

    def meetings(self) -> pd.DataFrame:
        """Meetings, one a row."""
        return meetings(self._transport, self.language, self.page_size)

    def attendance(self) -> pd.DataFrame:
        """Who attended which meeting in which role; `basis` tells STATED from INFERRED."""
        return attendance(self._transport, self.language, self.page_size)

    def co_attendance(self, actor: str | None = None, basis: Sequence[str] | None = None, min_meetings: int = 1) -> pd.DataFrame:
        """Pairs of actors and the meetings they share: of one actor by its id, or all. `basis=["STATED"]` counts only attendance that the source states."""
        return co_attendance(self._transport, self.language, actor, [Basis(each) for each in basis] if basis is not None else None, min_meetings)

    def timeline(self, start: str | date | None = None, end: str | date | None = None) -> pd.DataFrame:
        """Meetings and milestones in the order of time, those that may have been between two days (2007-08-30)."""
        return timeline(self._transport, self.language, self.page_size, _day(start), _day(end))

    def commitments(self) -> pd.DataFrame:
        """Commitments: debtors, creditors, where and when made, source and annex."""
        return commitments(self._transport, self.language, self.page_size)

    def reaffirmations(self) -> pd.DataFrame:
        """Which commitment reaffirms which earlier one, and the words that say so."""
        return reaffirmations(self._transport, self.language, self.page_size)

    def options(self) -> pd.DataFrame:
        """Options: who proposed, accepted and rejected them."""
        return options(self._transport, self.language, self.page_size)

    def positions(self) -> pd.DataFrame:
        """Who takes which stance on which option."""
        return positions(self._transport, self.language, self.page_size)

    def discrepancies(self) -> pd.DataFrame:
        """Where the text contradicts itself, and how the graph deals with it."""
        return discrepancies(self._transport, self.language, self.page_size)

    def mentions(self) -> pd.DataFrame:
        """Every place where the text names an actor."""
        return mentions(self._transport, self.language, self.page_size)

    def components(self) -> pd.DataFrame:
        """The parts of the document with their text, by eId."""
        return components(self._transport, self.language, self.page_size)

    def search(self, query: str, types: Sequence[str] | None = None, lang: str | None = None, syntax: str = "PLAIN") -> pd.DataFrame:
        """Full text in Chinese and English, best first. `types` are names of the schema (Commitment, Component, …), `syntax="ADVANCED"` is Lucene's."""
        kinds = [SearchType(each) for each in types] if types is not None else None
        return search(self._transport, self.language, self.page_size, query, kinds, Language(lang) if lang else None, SearchSyntax(syntax))

    def trace(self, commitment: str) -> pd.DataFrame:
        """From a commitment, by its id, to its words, annex, meeting and people, back along what it reaffirms."""
        return trace(self._transport, self.language, commitment)

    def ask(self, query: str, *, rows: str | None = None, **variables: object) -> pd.DataFrame:
        """
        Any query as a table. Lists are followed to their end, unless the query bounds them by `first` or `last`. Each field that it selects is
        a column, named by its path: `source.eId`. One row is an element of the list at the top; what lies below a list becomes a list in its
        cell. `rows="attendances"` gives each element of that inner list its own row instead, and repeats what is around it. Values of the
        query's variables are given by name (`from_` for `$from`). Raises QueryError with a caret under the place of a fault.
        """
        asked = Query(query)
        return asked.table(self._transport.send, asked.variables(variables), rows)

    def raw(self, query: str, **variables: object) -> dict[str, object]:
        """The answer to any query as the server gives it, its lists followed to their end."""
        asked = Query(query)
        return asked.answer(self._transport.send, asked.variables(variables))

    def network(self, kind: networks.Kind, **choices: object) -> "nx.Graph[str]":
        """
        A network of networkx, from the table of the same name: `attendance` (actors and meetings), `co_attendance` (actors), `reaffirmations` (from later
        to earlier commitment), `commitments` (debtors to annexes), `options` (actors to options, by stance). `choices` are passed to the method of the table.
        Edges have what the relationship carries: role, basis, stance, count, and evidence.
        """
        return networks.network(self, kind, **choices)

    def neighbourhood(self, node: str, hops: int = 1, via: Sequence[str] | None = None, first: int | None = None) -> "nx.MultiDiGraph[str]":
        """
        What is around a node, by its id, up to 3 relationships away; edges have `kind` and `evidence`. The network's `graph["complete"]` tells
        whether `first` left nothing out.
        """
        kinds = [RelationshipKind(each) for each in via] if via is not None else None
        return networks.neighbourhood(self._transport.neighbourhood(id=node, hops=hops, via=kinds, first=first).neighbourhood, self.language)

    def dataset(self) -> pd.DataFrame:
        """How many nodes of each kind there are. The frame's `attrs` hold version, sourceSha256 and loadedAt."""
        found = self._transport.dataset().dataset
        frame = pd.DataFrame({"kind": [each.kind for each in found.counts], "count": [each.count for each in found.counts]})
        frame.attrs.update(version=found.version, sourceSha256=found.source_sha_256, loadedAt=found.loaded_at)
        return frame


def _day(value: str | date | None) -> str | None:
    return value.isoformat()[:10] if isinstance(value, date) else value
