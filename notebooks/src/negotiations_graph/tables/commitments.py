"""Commitments, one a row: who owes what to whom, where and when it was made, and the annex that holds it."""

import pandas as pd

from ..client import Client
from ..client.commitments import CommitmentsCommitmentsNodes as Row
from ..client.fragments import PageEnd
from ..columns import Column, Lang, evidence_of, name_of, names_of, table
from ..pages import all_pages

COLUMNS: list[Column[Row]] = [
    Column("id", "text", lambda row: row.id),
    Column("content", "text", lambda row: row.content_en, lambda row: row.content_zh),
    Column("modality", "category", lambda row: row.modality.value),
    names_of("debtors", lambda row: row.debtors),
    names_of("creditors", lambda row: row.creditors),
    Column("date", "date", lambda row: row.date),
    Column("edtf", "text", lambda row: row.edtf),
    Column("made_at_id", "text", lambda row: row.made_at.id if row.made_at else None),
    name_of("made_at", lambda row: row.made_at),
    Column("source", "text", lambda row: row.source.e_id),
    Column("annex", "text", lambda row: row.annex.number if row.annex else None),
    Column("annex_heading", "text", lambda row: row.annex.heading_en if row.annex else None, lambda row: row.annex.heading_zh if row.annex else None),
    *evidence_of(lambda row: row.evidence),
]


def commitments(client: Client, lang: Lang, page_size: int) -> pd.DataFrame:
    """All commitments, in the order of the record."""

    def fetch(after: str | None) -> tuple[list[Row], PageEnd, int]:
        page = client.commitments(first=page_size, after=after).commitments
        return page.nodes, page.page_info, page.total_count

    return table(all_pages("commitments", fetch), COLUMNS, lang)
