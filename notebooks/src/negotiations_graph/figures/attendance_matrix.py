"""Who was at which meeting: actors down, meetings across; what is stated and what is inferred look different."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle

from .page import BLUE, GREY, INK, ORANGE, PALE, SIZE, both, day, page
from .rows import rows

ROLES = {"MEDIATOR": "M", "PARTY": "P", "PARTICIPANT": "", "HOST": "H", "OBSERVER": "O"}


def attendance_matrix(attendance: pd.DataFrame, meetings: pd.DataFrame, title: str, caption: str) -> Figure:
    """
    A filled square where the text says that an actor attended, a hollow hatched one where it follows. A letter in it tells the role. Those of whom the
    text states an attendance come first. Wants the tables `attendance` and `meetings` in both languages.
    """
    stated = attendance.assign(inferred=attendance["basis"] == "INFERRED")
    actors = stated.groupby("actor_id", sort=False).agg(
        name=("actor_en", "first"), zh=("actor_zh", "first"), inferred=("inferred", "all"), count=("meeting_id", "nunique")
    )
    actors = actors.sort_values(["inferred", "count"], ascending=[True, False], kind="stable")
    row = {actor: index for index, actor in enumerate(actors.index)}
    column = {meeting: index for index, meeting in enumerate(meetings["id"])}
    figure, axes = page(9.6, 1.9 + 0.31 * len(row), title, caption)
    for index in range(len(row)):
        axes.axhline(index, color=PALE, linewidth=0.6, zorder=0)
    for meeting in column.values():
        axes.axvline(meeting, color=PALE, linewidth=0.6, zorder=0)
    for fact in rows(attendance):
        _square(axes, column[fact.meeting_id], row[fact.actor_id], fact.basis == "STATED", ROLES[str(fact.role)])
    first_inferred = int((~actors["inferred"]).sum())
    if 0 < first_inferred < len(row):
        axes.axhline(first_inferred - 0.5, color=GREY, linewidth=1, linestyle=(0, (4, 3)))
    axes.set_xlim(-0.6, len(column) - 0.4)
    axes.set_ylim(len(row) - 0.4, -0.6)
    axes.set_yticks(range(len(row)), [f"{name}  {zh}" if len(name) < 30 else both(name, zh, 44) for name, zh in zip(actors["name"], actors["zh"], strict=True)])
    heads = ["\n".join([_split(day(meeting.edtf)), ",\n".join(meeting.places_en), "、\n".join(meeting.places_zh)]) for meeting in rows(meetings)]
    axes.set_xticks(range(len(column)), heads, fontsize=SIZE - 1.5, linespacing=1.15)
    axes.xaxis.tick_top()
    axes.tick_params(axis="y", labelsize=SIZE - 1)
    axes.legend(
        handles=_legend(), loc="upper left", bbox_to_anchor=(-0.02, -0.01), ncols=4, frameon=False, fontsize=SIZE - 0.5, handlelength=1.4, columnspacing=1.4
    )
    return figure


def _square(axes: Axes, x: int, y: int, stated: bool, role: str) -> None:
    look = {"facecolor": BLUE, "edgecolor": BLUE} if stated else {"facecolor": "white", "edgecolor": ORANGE, "hatch": "/////", "linewidth": 1.0}
    axes.add_patch(Rectangle((x - 0.36, y - 0.36), 0.72, 0.72, zorder=2, **look))
    if role:
        box = None if stated else {"facecolor": "white", "edgecolor": "none", "pad": 0.6}
        axes.text(x, y, role, ha="center", va="center", fontsize=SIZE - 1, color="white" if stated else INK, bbox=box, zorder=3)


def _legend() -> list[Patch | Line2D]:
    return [
        Patch(facecolor=BLUE, edgecolor=BLUE, label="stated of this meeting"),
        Patch(facecolor="white", edgecolor=ORANGE, hatch="/////", label="inferred: said of the process, or from an office"),
        Line2D([], [], color="none", marker="$M$", markerfacecolor=INK, markeredgecolor="none", label="mediator"),
        Line2D([], [], color="none", marker="$P$", markerfacecolor=INK, markeredgecolor="none", label="party"),
    ]


def _split(date: str) -> str:
    """The year on a line of its own."""
    return "\n".join(date.rsplit(" ", 1))
