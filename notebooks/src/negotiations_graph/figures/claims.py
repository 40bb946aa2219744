"""Figures of a notebook, held against the words of the record."""

from collections.abc import Sequence

import pandas as pd

from .citation import cite

Claim = tuple[str, object, object, str, str]
"""What is counted; what the graph gives; what the text says, read by a person; the eId of the place; its words."""


def claims(components: pd.DataFrame, figures: Sequence[Claim]) -> pd.DataFrame:
    """
    The figures as a table, once each is right: the graph gives what the text says, and the text has these words at this place. Throws an AssertionError that
    names the first which is not. Wants the table `components` in both languages.
    """
    texts = dict(zip(components["eid"], components["text"].fillna("") + components["heading_zh"].fillna(""), strict=True))
    for what, found, stated, e_id, words in figures:
        assert found == stated, f"{what}: the graph gives {found!r}, the text {stated!r} ({cite(e_id)})"
        assert "".join(words.split()) in "".join(texts[e_id].split()), f"{what}: {cite(e_id)} does not have the words {words}"
    return pd.DataFrame(
        [(what, str(found), words, cite(e_id)) for what, found, _, e_id, words in figures], columns=["Figure", "Graph and text", "Words", "Place"]
    )
