"""Rows of a table, to be read by name."""

from collections.abc import Iterator
from types import SimpleNamespace

import pandas as pd


def rows(table: pd.DataFrame) -> Iterator[SimpleNamespace]:
    """Each row, with the columns as attributes."""
    for record in table.to_dict("records"):
        yield SimpleNamespace(**{str(name): value for name, value in record.items()})
