"""Where the text names an actor: one row for each place. The words themselves are the evidence."""

import pandas as pd

from ..client import Client
from ..client.fragments import PageEnd
from ..client.mentions import MentionsMentionsNodes as Row
from ..columns import Column, Lang, name_of, table
from ..pages import all_pages

COLUMNS: list[Column[Row]] = [
    Column("actor_id", "text", lambda row: row.actor.id),
    name_of("actor", lambda row: row.actor),
    Column("actor_type", "category", lambda row: row.actor.typename__),
    Column("text", "text", lambda row: row.text),
    Column("start", "integer", lambda row: row.start),
    Column("end", "integer", lambda row: row.end),
    Column("evidence", "text", lambda row: f"「{row.text}」({row.component.e_id})"),
    Column("quotes", "list", lambda row: [row.text]),
    Column("eids", "list", lambda row: [row.component.e_id]),
]


def mentions(client: Client, lang: Lang, page_size: int) -> pd.DataFrame:
    """All mentions of actors, in the order of the text."""

    def fetch(after: str | None) -> tuple[list[Row], PageEnd, int]:
        page = client.mentions(first=page_size, after=after).mentions
        return page.nodes, page.page_info, page.total_count

    return table(all_pages("mentions", fetch), COLUMNS, lang)
