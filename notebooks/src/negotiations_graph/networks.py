"""Networks of networkx made from tables; nodes have `label` and `type`, edges what the relationship carries."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

import networkx as nx
import pandas as pd

from .client.neighbourhood import NeighbourhoodNeighbourhood
from .columns import Lang, cite
from .tables.node_label import node_label

if TYPE_CHECKING:
    from .graph import Graph

Kind = Literal["attendance", "co_attendance", "reaffirmations", "commitments", "options"]
_CITED = ["evidence", "quotes", "eids"]


def network(graph: "Graph", kind: Kind, **choices: object) -> "nx.Graph[str]":
    """The network of a kind; `choices` go to the method of the table. Raises ValueError for another kind."""
    if kind not in _NETWORKS:
        raise ValueError(f"kind={kind!r}: expected one of {', '.join(_NETWORKS)}.")
    frame: pd.DataFrame = getattr(graph, "positions" if kind == "options" else kind)(**choices)
    return _NETWORKS[kind](frame)


def to_network(frame: pd.DataFrame, source: str, target: str, edge: Sequence[str] = (), *, multi: bool = False) -> "nx.DiGraph[str]":
    """A directed network of two columns of any table, with the columns `edge` as properties of its edges; `multi` keeps several edges between two nodes."""
    made: nx.DiGraph[str] = nx.MultiDiGraph() if multi else nx.DiGraph()
    for column in (source, target):
        for value in frame[column].dropna().unique():
            made.add_node(value, label=str(value), type=column)
    _add_edges(made, frame.dropna(subset=[source, target]), source, target, edge)
    return made


def neighbourhood(found: NeighbourhoodNeighbourhood, lang: Lang) -> "nx.MultiDiGraph[str]":
    """A neighbourhood as the server gives it, as a network."""
    made: nx.MultiDiGraph[str] = nx.MultiDiGraph(complete=found.complete)
    for node in found.nodes:
        made.add_node(node.id, label=node_label(node, "ZH" if lang == "ZH" else "EN"), type=node.typename__)
    for tie in found.relationships:
        quotes = [quote.exact for quote in tie.evidence]
        eids = [quote.component.e_id for quote in tie.evidence]
        made.add_edge(tie.from_.id, tie.to.id, kind=tie.kind.value, evidence=cite(tie.evidence), quotes=quotes, eids=eids)
    return made


def _attendance(frame: pd.DataFrame) -> "nx.Graph[str]":
    made: nx.Graph[str] = nx.Graph()
    _add_nodes(made, frame, "actor", type="actor_type")
    _add_nodes(made, frame.assign(kind="Meeting"), "meeting", type="kind", start="start", edtf="edtf", ordinal="ordinal")
    _add_edges(made, frame, "actor_id", "meeting_id", ["role", "basis", *_CITED])
    return made


def _co_attendance(frame: pd.DataFrame) -> "nx.Graph[str]":
    made: nx.Graph[str] = nx.Graph()
    for end in ("first", "second"):
        _add_nodes(made, frame, end, type=f"{end}_type")
    _add_edges(made, frame.assign(weight=frame["count"]), "first_id", "second_id", ["weight", "count", "meeting_ids", "edtf", *_CITED])
    return made


def _reaffirmations(frame: pd.DataFrame) -> "nx.Graph[str]":
    made: nx.DiGraph[str] = nx.DiGraph()
    for end in ("later", "earlier"):
        _add_nodes(made, frame.assign(kind="Commitment"), end, type="kind", edtf=f"{end}_edtf", annex=f"{end}_annex", source=f"{end}_source")
    _add_edges(made, frame, "later_id", "earlier_id", ["basis", *_CITED])
    return made


def _commitments(frame: pd.DataFrame) -> "nx.Graph[str]":
    debtors = [name for name in ("debtors", "debtors_en", "debtors_zh") if name in frame]
    one_each = frame.explode(debtors, ignore_index=True)
    return to_network(one_each, debtors[0], "annex", ["id", "modality", "edtf", "source", *_CITED], multi=True)


def _options(frame: pd.DataFrame) -> "nx.Graph[str]":
    made: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    frame = frame.dropna(subset=["option_id"])
    _add_nodes(made, frame, "actor", type="actor_type")
    _add_nodes(made, frame.assign(kind="Option"), "option", type="kind")
    _add_edges(made, frame, "actor_id", "option_id", ["stance", "date", *_CITED])
    return made


_NETWORKS = {
    "attendance": _attendance,
    "co_attendance": _co_attendance,
    "reaffirmations": _reaffirmations,
    "commitments": _commitments,
    "options": _options,
}


def _add_nodes(made: "nx.Graph[str]", frame: pd.DataFrame, name: str, **columns: str) -> None:
    labels = {"label": name} if name in frame else {"label": f"{name}_en", "label_zh": f"{name}_zh"}
    for _, row in frame.iterrows():
        made.add_node(row[f"{name}_id"], **{key: row[column] for key, column in {**labels, **columns}.items()})


def _add_edges(made: "nx.Graph[str]", frame: pd.DataFrame, source: str, target: str, properties: Sequence[str]) -> None:
    for _, row in frame.iterrows():
        made.add_edge(row[source], row[target], **{name: row[name] for name in properties})
