"""Pairs of actors and the meetings they share: one row for each pair, those that share the most first."""

import pandas as pd

from ..client import Client
from ..client.co_attendance import CoAttendanceCoAttendance as Row
from ..client.enums import Basis
from ..client.fragments import Quote
from ..columns import Column, Lang, evidence_of, name_of, table


def _quotes(row: Row) -> list[Quote]:
    return [quote for meeting in row.meetings for quote in meeting.evidence]


COLUMNS: list[Column[Row]] = [
    Column("first_id", "text", lambda row: row.first.id),
    name_of("first", lambda row: row.first),
    Column("first_type", "category", lambda row: row.first.typename__),
    Column("second_id", "text", lambda row: row.second.id),
    name_of("second", lambda row: row.second),
    Column("second_type", "category", lambda row: row.second.typename__),
    Column("count", "integer", lambda row: row.count),
    Column("meeting_ids", "list", lambda row: [meeting.id for meeting in row.meetings]),
    Column("edtf", "list", lambda row: [meeting.edtf for meeting in row.meetings]),
    *evidence_of(_quotes),
]


def co_attendance(client: Client, lang: Lang, actor: str | None, basis: list[Basis] | None, min_meetings: int) -> pd.DataFrame:
    """The pairs that share at least so many meetings; their evidence is that of the meetings."""
    answer = client.co_attendance(min_meetings=min_meetings, actor=actor, basis=basis)
    return table(answer.co_attendance, COLUMNS, lang)
