"""Options, one a row: who proposed, accepted and rejected them."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from ..client import Client
from ..client.enums import Stance
from ..client.fragments import PageEnd
from ..client.options import OptionsOptionsNodes as Option
from ..client.positions import PositionsPositionsNodes as Position
from ..columns import Column, Lang, Named, evidence_of, name_of, names_of, table
from ..pages import all_pages
from .positions import all_positions


@dataclass(frozen=True)
class Row:
    """An option and the positions on it."""

    option: Option
    positions: list[Position]


def _actors(stance: Stance) -> Callable[[Row], list[Named]]:
    """The actors that take a stance, each once, however often the record repeats it."""
    return lambda row: list({position.actor.id: position.actor for position in row.positions if position.stance == stance}.values())


COLUMNS: list[Column[Row]] = [
    Column("id", "text", lambda row: row.option.id),
    name_of("name", lambda row: row.option),
    Column("classification", "category", lambda row: row.option.classification.value),
    Column("broader_id", "text", lambda row: row.option.broader.id if row.option.broader else None),
    name_of("broader", lambda row: row.option.broader),
    names_of("proposed_by", lambda row: row.option.proposed_by),
    names_of("accepted_by", _actors(Stance.ACCEPTS)),
    names_of("rejected_by", _actors(Stance.REJECTS)),
    Column("position_ids", "list", lambda row: [position.id for position in row.positions]),
    *evidence_of(lambda row: row.option.evidence),
]


def options(client: Client, lang: Lang, page_size: int) -> pd.DataFrame:
    """All options, in the order of the record. Their evidence is that of the option; that of a position stands in the table of positions."""

    def fetch(after: str | None) -> tuple[list[Option], PageEnd, int]:
        page = client.options(first=page_size, after=after).options
        return page.nodes, page.page_info, page.total_count

    taken = all_positions(client, page_size)
    rows = [Row(option, [position for position in taken if position.option and position.option.id == option.id]) for option in all_pages("options", fetch)]
    return table(rows, COLUMNS, lang)
