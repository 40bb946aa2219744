"""Which commitment reaffirms which: one row for each pair, with the words that say so."""

from dataclasses import dataclass

import pandas as pd

from ..client import Client
from ..client.fragments import CommitmentText, PageEnd
from ..client.reaffirmations import ReaffirmationsCommitmentsNodes as Node
from ..client.reaffirmations import ReaffirmationsCommitmentsNodesReaffirmsConnectionEdges as Edge
from ..columns import Column, Lang, evidence_of, table
from ..errors import GraphError
from ..pages import all_pages


@dataclass(frozen=True)
class Row:
    """A later commitment, and an earlier one that it reaffirms."""

    later: CommitmentText
    edge: Edge

    @property
    def earlier(self) -> CommitmentText:
        """The one that is reaffirmed."""
        return self.edge.node


def _annex(commitment: CommitmentText) -> str | None:
    return commitment.annex.number if commitment.annex else None


COLUMNS: list[Column[Row]] = [
    Column("later_id", "text", lambda row: row.later.id),
    Column("later", "text", lambda row: row.later.content_en, lambda row: row.later.content_zh),
    Column("later_date", "date", lambda row: row.later.date),
    Column("later_edtf", "text", lambda row: row.later.edtf),
    Column("later_source", "text", lambda row: row.later.source.e_id),
    Column("later_annex", "text", lambda row: _annex(row.later)),
    Column("earlier_id", "text", lambda row: row.earlier.id),
    Column("earlier", "text", lambda row: row.earlier.content_en, lambda row: row.earlier.content_zh),
    Column("earlier_date", "date", lambda row: row.earlier.date),
    Column("earlier_edtf", "text", lambda row: row.earlier.edtf),
    Column("earlier_source", "text", lambda row: row.earlier.source.e_id),
    Column("earlier_annex", "text", lambda row: _annex(row.earlier)),
    Column("basis", "category", lambda row: row.edge.basis.value),
    *evidence_of(lambda row: row.edge.evidence),
]


def reaffirmations(client: Client, lang: Lang, page_size: int) -> pd.DataFrame:
    """All reaffirmations, stated and inferred; `basis` tells which. Their evidence is that of the tie, not of the commitments."""

    def fetch(after: str | None) -> tuple[list[Node], PageEnd, int]:
        page = client.reaffirmations(first=page_size, after=after).commitments
        return page.nodes, page.page_info, page.total_count

    rows: list[Row] = []
    for node in all_pages("reaffirmations", fetch):
        if node.reaffirms_connection.page_info.has_next_page:
            raise GraphError(f"{node.id} reaffirms more commitments than one answer holds; ask for it with graph.ask().")
        rows += [Row(node, edge) for edge in node.reaffirms_connection.edges]
    return table(rows, COLUMNS, lang)
