"""What all pictures have in common: colours that the colour-blind tell apart, title and caption, labels of two languages."""

import textwrap

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.ticker import NullLocator

# Okabe and Ito's colours. Nothing is told by colour alone: marks, hatching or line style go with each.
BLUE = "#0072B2"
ORANGE = "#E69F00"
GREEN = "#009E73"
RED = "#D55E00"
SKY = "#56B4E9"
PURPLE = "#CC79A7"
INK = "#222222"
GREY = "#8a8a8a"
PALE = "#e6e6e6"

SIZE = 8
"""The size of labels in points, at the width of a printed page."""


def page(width: float, height: float, title: str, caption: str) -> tuple[Figure, Axes]:
    """A figure of this size in inches with a title above and a caption below, and its axes without frame. pyplot does not know it: a notebook shows it once."""
    figure = Figure(figsize=(width, height), layout=ConstrainedLayoutEngine(h_pad=0.06, w_pad=0.06))
    figure.suptitle(title, x=0.01, ha="left", fontsize=SIZE + 4, color=INK)
    lines = textwrap.wrap(caption, int(width * 16.3))
    figure.supxlabel("\n".join(lines), x=0.01, ha="left", fontsize=SIZE, color=INK, linespacing=1.4)
    axes = figure.add_subplot()
    plain(axes)
    return figure, axes


def plain(axes: Axes) -> None:
    """Takes frame and ticks away, and leaves the tick labels."""
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0, labelsize=SIZE, labelcolor=INK)


def without_ticks(axes: Axes) -> None:
    """Takes ticks and their labels away: for networks, whose places mean nothing."""
    axes.xaxis.set_major_locator(NullLocator())
    axes.yaxis.set_major_locator(NullLocator())


def both(english: str, chinese: str, width: int = 26) -> str:
    """A label of two languages: English, wrapped, with the words of the text under it, wrapped at half the width, as its signs are wide."""
    return "\n".join([*textwrap.wrap(english, width), *textwrap.wrap(chinese, width // 2)])


def day(edtf: str) -> str:
    """A date or span as a heading prints it: 2007-08-10/2007-08-12 → "10–12 Aug 2007"; a month stays a month."""
    start, _, end = edtf.partition("/")
    if not end:
        return _day(start)
    first, last = start.split("-"), end.split("-")
    if len(first) == 3 and first[:2] == last[:2]:
        return f"{int(first[2])}–{_day(end)}"
    return f"{_day(start)}–{_day(end)}"


def _day(date: str) -> str:
    year, *rest = date.split("-")
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    if not rest:
        return year
    month = months[int(rest[0]) - 1]
    return f"{int(rest[1])} {month} {year}" if len(rest) == 2 else f"{month} {year}"
