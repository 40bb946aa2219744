"""Meetings, one a row."""

import pandas as pd

from ..client import Client
from ..client.fragments import PageEnd
from ..client.meetings import MeetingsMeetingsNodes as Row
from ..columns import Column, Lang, evidence_of, name_of, names_of, table
from ..pages import all_pages

COLUMNS: list[Column[Row]] = [
    Column("id", "text", lambda row: row.id),
    name_of("name", lambda row: row),
    Column("start", "date", lambda row: row.start_date),
    Column("end", "date", lambda row: row.end_date),
    Column("edtf", "text", lambda row: row.edtf),
    Column("ordinal", "integer", lambda row: row.ordinal),
    Column("face_to_face_ordinal", "integer", lambda row: row.face_to_face_ordinal),
    Column("classification", "category", lambda row: row.classification.value),
    names_of("places", lambda row: row.places),
    *evidence_of(lambda row: row.evidence),
]


def meetings(client: Client, lang: Lang, page_size: int) -> pd.DataFrame:
    """All meetings, in the order of the record."""

    def fetch(after: str | None) -> tuple[list[Row], PageEnd, int]:
        page = client.meetings(first=page_size, after=after).meetings
        return page.nodes, page.page_info, page.total_count

    return table(all_pages("meetings", fetch), COLUMNS, lang)
