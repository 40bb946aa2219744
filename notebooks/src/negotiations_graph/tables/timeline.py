"""Meetings and milestones in the order of time."""

import pandas as pd

from ..client import Client
from ..client.fragments import PageEnd
from ..client.timeline import TimelineTimelineNodes as Row
from ..columns import Column, Lang, evidence_of, name_of, table
from ..pages import all_pages

COLUMNS: list[Column[Row]] = [
    Column("id", "text", lambda row: row.id),
    Column("type", "category", lambda row: row.typename__),
    name_of("name", lambda row: row),
    Column("start", "date", lambda row: row.start_date),
    Column("end", "date", lambda row: row.end_date),
    Column("edtf", "text", lambda row: row.edtf),
    *evidence_of(lambda row: row.evidence),
]


def timeline(client: Client, lang: Lang, page_size: int, start: str | None, end: str | None) -> pd.DataFrame:
    """Those that may have been between two days, or all."""

    def fetch(after: str | None) -> tuple[list[Row], PageEnd, int]:
        page = client.timeline(from_=start, to=end, first=page_size, after=after).timeline
        return page.nodes, page.page_info, page.total_count

    return table(all_pages("timeline", fetch), COLUMNS, lang)
