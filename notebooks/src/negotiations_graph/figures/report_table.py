"""Tables and quotes as a report has them: HTML with its own styles, which asks no other place for anything."""

from collections.abc import Sequence
from html import escape

import pandas as pd
from IPython.display import HTML

from .citation import SYMBOL, cite

_CELL = "padding:4px 10px;vertical-align:top;text-align:left;border-bottom:1px solid #ddd;white-space:normal"
_HEAD = f"{_CELL};border-bottom:2px solid #222"
_TABLE = "border-collapse:collapse;font-size:90%;line-height:1.45;max-width:60em"
_MARK = "background:#ffe9a8;border-bottom:2px solid #222;font-weight:normal"


def report_table(rows: pd.DataFrame, caption: str) -> HTML:
    """A table with its caption above. Lists become lines, the same thing once; what has no value is a dash, so that an empty cell is never taken for a slip."""
    return HTML(_table(list(rows.columns), [[_cell(value) for value in row] for row in rows.itertuples(index=False)], caption))


def quote_in_place(text: str, quotes: Sequence[str], e_id: str, english: str) -> HTML:
    """
    The text of a component with quotes marked and underlined, the project's English beside it. Throws a ValueError for a quote that does not stand in the text: what
    is marked is the source's, white space aside.
    """
    marks = sorted(_span(text, quote) for quote in quotes)
    pieces, last = [], 0
    for start, end in marks:
        if start < last:
            continue
        pieces += [escape(text[last:start]), f'<mark style="{_MARK}">{escape(text[start:end])}</mark>']
        last = end
    pieces.append(escape(text[last:]))
    return HTML(_table(["Source", "Project's English, of the marked words"], [["".join(pieces), escape(english)]], f"{SYMBOL}, {cite(e_id)}"))


def side_by_side(discrepancies: pd.DataFrame, caption: str) -> HTML:
    """What differs, the quotes with their places in columns beside each other, and what the graph does. Wants the table `discrepancies` in both languages."""
    width = int(discrepancies["quotes"].map(len).max())
    rows = []
    for each in discrepancies.itertuples():
        quoted = [f"{escape(quote)}<br><small>{cite(e_id)}</small>" for quote, e_id in zip(each.quotes, each.eids)]
        resolution = each.resolution_en if isinstance(each.resolution_en, str) else "—"
        rows.append([escape(each.description_en), *quoted, *["—"] * (width - len(quoted)), escape(resolution)])
    heads = ["What differs", *(f"{ordinal} place" for ordinal in ["One", "Other", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth"][:width]), "What the graph does"]
    return HTML(_table(heads, rows, caption))


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], caption: str) -> str:
    head = "".join(f'<th style="{_HEAD}">{escape(name)}</th>' for name in heads)
    body = "".join("<tr>" + "".join(f'<td style="{_CELL}">{cell}</td>' for cell in row) + "</tr>" for row in rows)
    title = f'<caption style="caption-side:top;text-align:left;color:#222;padding:6px 10px"><b>{escape(caption)}</b></caption>'
    return f'<table style="{_TABLE}">{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _cell(value: object) -> str:
    if isinstance(value, list):
        return "<br>".join(escape(str(each)) for each in dict.fromkeys(value)) or "—"
    return "—" if pd.isna(value) else escape(str(value))  # type: ignore[call-overload]


def _span(text: str, quote: str) -> tuple[int, int]:
    """Where the quote stands in the text; neither's white space counts."""
    places = [index for index, sign in enumerate(text) if not sign.isspace()]
    bare = "".join(text[index] for index in places)
    start = bare.find("".join(quote.split()))
    if start < 0:
        raise ValueError(f"The text does not have these words: {quote}")
    return places[start], places[start + len("".join(quote.split())) - 1] + 1
