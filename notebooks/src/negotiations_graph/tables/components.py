"""The parts of the document with their text: letter, report, annexes, paragraphs, rows."""

import pandas as pd

from ..client import Client
from ..client.components import ComponentsComponentsNodes as Row
from ..client.fragments import PageEnd
from ..columns import Column, Lang, table
from ..pages import all_pages

COLUMNS: list[Column[Row]] = [
    Column("eid", "text", lambda row: row.e_id),
    Column("kind", "category", lambda row: row.kind.value),
    Column("number", "text", lambda row: row.number),
    Column("heading", "text", lambda row: row.heading_en, lambda row: row.heading_zh),
    Column("text", "text", lambda row: row.text),
    Column("parent", "text", lambda row: row.parent.e_id if row.parent else None),
    Column("annex", "text", lambda row: row.annex.number if row.annex else None),
    Column("annex_heading", "text", lambda row: row.annex.heading_en if row.annex else None, lambda row: row.annex.heading_zh if row.annex else None),
]


def components(client: Client, lang: Lang, page_size: int) -> pd.DataFrame:
    """All components, in the order of the text. Text is the source's, in any language."""

    def fetch(after: str | None) -> tuple[list[Row], PageEnd, int]:
        page = client.components(first=page_size, after=after).components
        return page.nodes, page.page_info, page.total_count

    return table(all_pages("components", fetch), COLUMNS, lang)
