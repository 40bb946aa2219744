"""Where the text contradicts itself, and how the graph deals with it: one place a row."""

import pandas as pd

from ..client import Client
from ..client.discrepancies import DiscrepanciesDiscrepanciesNodes as Row
from ..client.fragments import PageEnd
from ..columns import Column, Lang, evidence_of, table
from ..pages import all_pages

COLUMNS: list[Column[Row]] = [
    Column("id", "text", lambda row: row.id),
    Column("description", "text", lambda row: row.description_en, lambda row: row.description_zh),
    Column("resolution", "text", lambda row: row.resolution_en, lambda row: row.resolution_zh),
    *evidence_of(lambda row: row.evidence),
]


def discrepancies(client: Client, lang: Lang, page_size: int) -> pd.DataFrame:
    """All discrepancies, in the order of the record."""

    def fetch(after: str | None) -> tuple[list[Row], PageEnd, int]:
        page = client.discrepancies(first=page_size, after=after).discrepancies
        return page.nodes, page.page_info, page.total_count

    return table(all_pages("discrepancies", fetch), COLUMNS, lang)
