"""Tables and quotes as a report has them: HTML with its own styles, which asks no other place for anything."""

from collections.abc import Iterable, Sequence
from html import escape

import pandas as pd
from IPython.display import HTML

from .citation import SYMBOL, cite

_CELL = "padding:4px 10px;vertical-align:top;text-align:left;border-bottom:1px solid #ddd;white-space:normal;min-width:4.5em"
_HEAD = f"{_CELL};border-bottom:2px solid #222"
_TABLE = "border-collapse:collapse;font-size:90%;line-height:1.45;max-width:76em"
_MARK = "background:#ffe9a8;border-bottom:2px solid #222;font-weight:normal"


def report_table(rows: pd.DataFrame, caption: str) -> HTML:
    """A table with its caption above. Lists become lines, the same thing once; what has no value is a dash, so that an empty cell is never taken for a slip."""
    return _html(_table([_head(str(name)) for name in rows.columns], [[_cell(value) for value in row] for row in rows.itertuples(index=False)], caption))


def quote_in_place(text: str, quotes: Sequence[str], e_id: str, english: str) -> HTML:
    """
    The text of a component with quotes marked and underlined, the project's English beside it. Throws a ValueError for a quote that does not stand in the text:
    what is marked is the source's, white space aside.
    """
    pieces, last = [], 0
    for start, end in _joined(_span(text, quote) for quote in quotes):
        pieces += [escape(text[last:start]), f'<mark style="{_MARK}">{escape(text[start:end])}</mark>']
        last = end
    pieces.append(escape(text[last:]))
    return _html(_table(["Source", "Project's English, of what is undertaken"], [["".join(pieces), escape(english)]], f"{SYMBOL}, {cite(e_id)}"))


def side_by_side(discrepancies: pd.DataFrame, caption: str) -> HTML:
    """What differs, the quotes with their places beside each other, and what the graph does. Wants the table `discrepancies` in both languages."""
    rows = []
    for each in discrepancies.to_dict("records"):
        first, *others = [f"{escape(quote)}<br><small>{cite(e_id)}</small>" for quote, e_id in zip(each["quotes"], each["eids"], strict=True)]
        rows.append([_cell(each["description_en"]), first, "<br>".join(others), _cell(each["resolution_en"])])
    return _html(_table(["What differs", "One place", "The other", "What the graph does"], rows, caption))


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], caption: str) -> str:
    head = "".join(f'<th style="{_HEAD}">{escape(name)}</th>' for name in heads)
    body = "".join("<tr>" + "".join(f'<td style="{_CELL}">{cell}</td>' for cell in row) + "</tr>" for row in rows)
    title = f'<caption style="caption-side:top;text-align:left;color:#222;padding:6px 10px"><b>{escape(caption)}</b></caption>'
    return f'<table style="{_TABLE}">{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _html(text: str) -> HTML:
    return HTML(text)  # type: ignore[no-untyped-call]


def _head(name: str) -> str:
    """actor_zh → "Actor (Chinese)"."""
    words = name.removesuffix("_en").removesuffix("_zh").replace("edtf", "date").replace("_", " ")
    return words[:1].upper() + words[1:] + (" (Chinese)" if name.endswith("_zh") else "")


def _cell(value: object) -> str:
    if isinstance(value, list):
        return "<br>".join(escape(str(each)) for each in dict.fromkeys(value)) or "—"
    return "—" if pd.isna(value) else escape(str(value))  # type: ignore[call-overload]


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in their order; those that overlap as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _span(text: str, quote: str) -> tuple[int, int]:
    """Where the quote stands in the text; neither's white space counts."""
    places = [index for index, sign in enumerate(text) if not sign.isspace()]
    bare = "".join(text[index] for index in places)
    start = bare.find("".join(quote.split()))
    if start < 0:
        raise ValueError(f"The text does not have these words: {quote}")
    return places[start], places[start + len("".join(quote.split())) - 1] + 1
