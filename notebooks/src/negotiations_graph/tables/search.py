"""What a full-text search finds: one row a hit, best first."""

import pandas as pd

from ..client import Client
from ..client.enums import Language, SearchSyntax, SearchType
from ..client.fragments import PageEnd
from ..client.search import SearchSearchEdges as Row
from ..client.search import SearchSearchEdgesNodeComponent as Component
from ..columns import Column, Lang, evidence_of, table
from ..pages import all_pages
from .node_label import node_label

_EVIDENCE: list[Column[Row]] = evidence_of(lambda row: [] if isinstance(row.node, Component) else row.node.evidence)

COLUMNS: list[Column[Row]] = [
    Column("id", "text", lambda row: row.node.id),
    Column("type", "category", lambda row: row.node.typename__),
    Column("label", "text", lambda row: node_label(row.node, "EN"), lambda row: node_label(row.node, "ZH")),
    Column("score", "number", lambda row: row.score),
    Column("words", "list", lambda row: list(dict.fromkeys(highlight.text for highlight in row.highlights))),
    Column("evidence", "text", lambda row: f"「{row.node.text}」({row.node.e_id})" if isinstance(row.node, Component) else _EVIDENCE[0].read(row)),
    Column("quotes", "list", lambda row: [row.node.text] if isinstance(row.node, Component) else _EVIDENCE[1].read(row)),
    Column("eids", "list", lambda row: [row.node.e_id] if isinstance(row.node, Component) else _EVIDENCE[2].read(row)),
]


def search(
    client: Client, lang: Lang, page_size: int, query: str, types: list[SearchType] | None, in_lang: Language | None, syntax: SearchSyntax
) -> pd.DataFrame:
    """Everything that a query finds. A component is its own evidence."""

    def fetch(after: str | None) -> tuple[list[Row], PageEnd, int]:
        page = client.search(query=query, syntax=syntax, lang=in_lang, types=types, first=page_size, after=after).search
        return page.edges, page.page_info, page.total_count

    return table(all_pages("search", fetch), COLUMNS, lang)
