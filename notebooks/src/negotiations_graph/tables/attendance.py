"""Who attended which meeting: one row for each actor at each meeting."""

import pandas as pd

from ..client import Client
from ..client.attendance import AttendanceAttendancesNodes as Row
from ..client.fragments import PageEnd
from ..columns import Column, Lang, evidence_of, name_of, table
from ..pages import all_pages

COLUMNS: list[Column[Row]] = [
    Column("meeting_id", "text", lambda row: row.meeting.id),
    name_of("meeting", lambda row: row.meeting),
    Column("start", "date", lambda row: row.meeting.start_date),
    Column("edtf", "text", lambda row: row.meeting.edtf),
    Column("ordinal", "integer", lambda row: row.meeting.ordinal),
    Column("face_to_face_ordinal", "integer", lambda row: row.meeting.face_to_face_ordinal),
    Column("actor_id", "text", lambda row: row.actor.id),
    name_of("actor", lambda row: row.actor),
    Column("actor_type", "category", lambda row: row.actor.typename__),
    Column("role", "category", lambda row: row.role.value),
    name_of("on_behalf_of", lambda row: row.on_behalf_of),
    Column("basis", "category", lambda row: row.basis.value),
    *evidence_of(lambda row: row.evidence),
]


def attendance(client: Client, lang: Lang, page_size: int) -> pd.DataFrame:
    """All attendances, stated and inferred; `basis` tells which."""

    def fetch(after: str | None) -> tuple[list[Row], PageEnd, int]:
        page = client.attendance(first=page_size, after=after).attendances
        return page.nodes, page.page_info, page.total_count

    return table(all_pages("attendance", fetch), COLUMNS, lang)
