"""From a commitment to its words, its annex, its meeting and the people there, and back along what it reaffirms: one step a row."""

from collections.abc import Callable

import pandas as pd

from ..client import Client
from ..client.enums import Basis
from ..client.trace import TraceTrace as Row
from ..columns import Column, Lang, Named, cite, evidence_of, name_of, names_of, table
from ..errors import GraphError


def _participants(basis: Basis) -> Callable[[Row], list[Named]]:
    return lambda row: [edge.node for edge in row.participants.edges if edge.basis == basis]


COLUMNS: list[Column[Row]] = [
    Column("depth", "integer", lambda row: row.depth),
    Column("id", "text", lambda row: row.commitment.id),
    Column("content", "text", lambda row: row.commitment.content_en, lambda row: row.commitment.content_zh),
    Column("basis", "category", lambda row: row.basis.value if row.basis else None),
    Column("reaffirmed_in", "text", lambda row: cite(row.evidence)),
    Column("document", "text", lambda row: row.document.title_en if row.document else None, lambda row: row.document.title_zh if row.document else None),
    Column("annex", "text", lambda row: row.annex.number if row.annex else None),
    Column("annex_heading", "text", lambda row: row.annex.heading_en if row.annex else None, lambda row: row.annex.heading_zh if row.annex else None),
    Column("source", "text", lambda row: row.component.e_id),
    Column("text", "text", lambda row: row.component.text),
    name_of("meeting", lambda row: row.meeting),
    Column("edtf", "text", lambda row: row.meeting.edtf if row.meeting else None),
    names_of("participants", _participants(Basis.STATED)),
    names_of("inferred_participants", _participants(Basis.INFERRED)),
    *evidence_of(lambda row: row.quotes),
]


def trace(client: Client, lang: Lang, commitment: str) -> pd.DataFrame:
    """
    The steps, nearest first. `evidence` holds the commitment's own words, `reaffirmed_in` those that tie it to the step before; `participants` are
    those that the source states.
    """
    steps = client.trace(commitment=commitment).trace
    if not steps:
        raise GraphError(f"There is no commitment {commitment!r}. graph.commitments() lists them.")
    if any(step.participants.page_info.has_next_page for step in steps):
        raise GraphError("A meeting has more participants than one answer holds; ask for them with graph.ask().")
    return table(steps, COLUMNS, lang)
