"""Who takes which stance on which option: one row a position."""

import pandas as pd

from ..client import Client
from ..client.fragments import PageEnd
from ..client.positions import PositionsPositionsNodes as Row
from ..columns import Column, Lang, evidence_of, name_of, table
from ..pages import all_pages

COLUMNS: list[Column[Row]] = [
    Column("id", "text", lambda row: row.id),
    Column("actor_id", "text", lambda row: row.actor.id),
    name_of("actor", lambda row: row.actor),
    Column("actor_type", "category", lambda row: row.actor.typename__),
    Column("stance", "category", lambda row: row.stance.value),
    Column("option_id", "text", lambda row: row.option.id if row.option else None),
    name_of("option", lambda row: row.option),
    Column("content", "text", lambda row: row.content_en, lambda row: row.content_zh),
    Column("date", "date", lambda row: row.date),
    *evidence_of(lambda row: row.evidence),
]


def positions(client: Client, lang: Lang, page_size: int) -> pd.DataFrame:
    """All positions, in the order of the record."""
    return table(all_positions(client, page_size), COLUMNS, lang)


def all_positions(client: Client, page_size: int) -> list[Row]:
    """All positions as the server gives them."""

    def fetch(after: str | None) -> tuple[list[Row], PageEnd, int]:
        page = client.positions(first=page_size, after=after).positions
        return page.nodes, page.page_info, page.total_count

    return list(all_pages("positions", fetch))
