"""Meetings, milestones and documents along the days: one row each, with its date as far as the text prints it."""

from collections.abc import Iterable
from datetime import date, timedelta

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from .page import BLUE, GREEN, GREY, INK, ORANGE, PALE, SIZE, both, day, page
from .rows import rows

_LOOK = {"meeting": ("o", BLUE), "milestone": ("D", ORANGE), "document": ("s", GREEN)}


def timeline_chart(events: pd.DataFrame, year: int, title: str, caption: str) -> Figure:
    """
    What lies before the year stands in the left margin, as the scale does not reach it. A filled mark has a day that the text prints with its year; a hollow
    one a day that it prints without; a hatched bar a month, a year or a decade. Wants columns kind (meeting, milestone, document), name_en, name_zh, edtf,
    quotes; rows in the order of the picture.
    """
    figure, axes = page(9.6, 1.4 + 0.315 * len(events), title, caption)
    inside = [_days(edtf) for edtf in events["edtf"] if int(edtf[:4]) == year]
    first, last = min(start for start, _ in inside), max(end for _, end in inside)
    margin = first - timedelta(days=15)
    months = [date(year, month, 1) for month in range(first.month, last.month + 1)]
    for month in months:
        axes.axvline(month.toordinal(), color=PALE, linewidth=0.8, zorder=0)
    axes.axvline((first - timedelta(days=6)).toordinal(), color=GREY, linewidth=0.9, linestyle=(0, (2, 2)), zorder=0)
    for row, event in enumerate(rows(events)):
        axes.axhline(row, color=PALE, linewidth=0.5, zorder=0)
        start, end = _days(event.edtf)
        if int(event.edtf[:4]) != year:
            start = end = margin
        _draw(axes, row, start.toordinal(), end.toordinal(), event.kind, printed(event.edtf, event.quotes), len(event.edtf.partition("/")[0]) == 10)
    axes.set_ylim(len(events) - 0.4, -0.6)
    axes.set_xlim((margin - timedelta(days=6)).toordinal(), (last + timedelta(days=4)).toordinal())
    axes.set_yticks(range(len(events)), [_head(event.edtf, printed(event.edtf, event.quotes)) for event in rows(events)])
    axes.set_xticks([margin.toordinal(), *(month.toordinal() for month in months)], ["earlier", *(f"1 {month:%b}" for month in months)])
    axes.xaxis.tick_top()
    right = axes.secondary_yaxis("right")
    right.set_yticks(range(len(events)), [both(event.name_en, event.name_zh, 82) for event in rows(events)], fontsize=SIZE - 1.5, linespacing=1.06)
    right.tick_params(length=0, labelcolor=INK)
    right.spines["right"].set_visible(False)
    axes.tick_params(labelsize=SIZE - 1)
    axes.legend(
        handles=_legend(), loc="upper left", bbox_to_anchor=(-0.1, -0.005), ncols=6, frameon=False, fontsize=SIZE - 1, columnspacing=1.2, handletextpad=0.5
    )
    return figure


def printed(edtf: str, quotes: Iterable[str]) -> bool:
    """Whether one of the quotes prints this date, or the start of this span, with its year."""
    parts = [str(int(part)) for part in edtf.partition("/")[0].split("-")]
    units = zip(parts, ["年", "月", "日"], strict=False)
    words = "".join(part + unit for part, unit in units)
    return any(words in "".join(quote.split()) for quote in quotes)


def _draw(axes: Axes, row: int, start: int, end: int, kind: str, with_year: bool, to_the_day: bool) -> None:
    mark, colour = _LOOK[kind]
    face = colour if with_year and to_the_day else "white"
    if not to_the_day:
        axes.barh(row, 8, left=start - 4, height=0.5, facecolor="white", edgecolor=colour, hatch="//////", linewidth=0.9, zorder=2)
        return
    if end > start:
        axes.plot([start, end], [row, row], color=colour, linewidth=3.5, solid_capstyle="round", zorder=1)
    axes.plot(start, row, marker=mark, markersize=6, color=face, markeredgecolor=colour, markeredgewidth=1.4, zorder=3)
    if end > start:
        axes.plot(end, row, marker=mark, markersize=6, color=face, markeredgecolor=colour, markeredgewidth=1.4, zorder=3)


def _head(edtf: str, with_year: bool) -> str:
    """The date, with the year in square brackets where no quote prints it."""
    text = day(edtf)
    if edtf == "1990/1999":
        return "1990s"
    return text if with_year else f"{text[:-4]}[{text[-4:]}]"


def _days(edtf: str) -> tuple[date, date]:
    start, _, end = edtf.partition("/")
    return _day(start), _day(end or start)


def _day(text: str) -> date:
    year, month, day_of_month = (*text.split("-"), "1", "1")[:3]
    return date(int(year), int(month), int(day_of_month))


def _legend() -> list[Line2D | Patch]:
    kinds = [Line2D([], [], color="none", marker=mark, markerfacecolor=colour, markeredgecolor=colour, label=kind) for kind, (mark, colour) in _LOOK.items()]
    hollow = Line2D([], [], color="none", marker="o", markerfacecolor="white", markeredgecolor=INK, label="[2007]: the words quoted have no year")
    return [*kinds, hollow, Patch(facecolor="white", edgecolor=INK, hatch="//////", label="month, year or decade only")]
