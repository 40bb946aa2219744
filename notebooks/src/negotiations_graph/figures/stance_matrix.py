"""Who took which stance on which option: options down, actors across, a mark a stance."""

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from .page import BLUE, GREEN, GREY, PALE, PURPLE, RED, SIZE, SKY, both, page
from .rows import rows

_MARKS = {
    "PROPOSES": ("^", BLUE, BLUE, "proposes"),
    "PREFERS": ("*", GREEN, GREEN, "prefers"),
    "ACCEPTS": ("o", GREEN, GREEN, "accepts"),
    "REJECTS": ("X", RED, RED, "rejects"),
    "RESPONDS_WITHOUT_FULL_ACCEPTANCE": ("D", "white", PURPLE, "responds, does not fully accept"),
    "EXAMINES": ("o", "white", GREY, "examines"),
    "DECLARES": ("s", "white", SKY, "makes another statement on it"),
}
_CLASSES = {"STATUS_OPTION": "Ways to settle the status, or to leave it out", "INTERNATIONAL_MODEL": "International models", "PROPOSAL": "Proposals"}


def stance_matrix(options: pd.DataFrame, positions: pd.DataFrame, title: str, caption: str) -> Figure:
    """
    All stances on options: those of the positions, and who the text says put an option forward. A stance taken twice is one mark. An option without a mark
    stands in the record, and nobody is said to have taken a stance on it. Wants the tables `options` and `positions` in both languages.
    """
    taken = positions[positions["option_id"].notna()]
    proposed = options.explode(["proposed_by_en", "proposed_by_zh"]).dropna(subset=["proposed_by_en"])
    marks = {(str(p.option_id), str(p.actor_en), str(p.stance)) for p in rows(taken)}
    marks |= {(str(o.id), str(o.proposed_by_en), "PROPOSES") for o in rows(proposed)}
    names = {str(p.actor_en): str(p.actor_zh) for p in rows(taken)} | {str(o.proposed_by_en): str(o.proposed_by_zh) for o in rows(proposed)}
    actors = sorted(names, key=lambda name: (-sum(1 for mark in marks if mark[1] == name), name))
    column = {actor: index for index, actor in enumerate(actors)}
    lines, heads = _lines(options)
    figure, axes = page(9.6, 2.1 + 0.36 * (len(lines) + len(heads)), title, caption)
    for y, head in heads.items():
        axes.text(-0.62, y, head, fontsize=SIZE, color=GREY, va="center", ha="left")
    for y in lines.values():
        axes.axhline(y, color=PALE, linewidth=0.6, zorder=0)
    for index in range(len(column) + 1):
        axes.axvline(index - 0.5, color=PALE, linewidth=0.6, zorder=0)
    for option in lines:
        for actor in actors:
            stances = [stance for stance in _MARKS if (option, actor, stance) in marks]
            for index, stance in enumerate(stances):
                mark, face, edge, _ = _MARKS[stance]
                x = column[actor] + 0.24 * (index - (len(stances) - 1) / 2)
                axes.plot(x, lines[option], marker=mark, markersize=11 if mark == "*" else 8, color=face, markeredgecolor=edge, markeredgewidth=1.3, zorder=2)
    axes.set_xlim(-0.65, len(column) - 0.45)
    axes.set_ylim(max(lines.values()) + 0.6, -0.6)
    labels = {option.id: both(option.name_en.split(" (")[0], option.name_zh, 52) for option in rows(options)}
    axes.set_yticks(list(lines.values()), [labels[option] for option in lines])
    axes.set_xticks(range(len(column)), [both(actor, names[actor], 15) for actor in actors])
    axes.xaxis.tick_top()
    axes.tick_params(labelsize=SIZE - 1)
    handles = [
        Line2D(
            [],
            [],
            color="none",
            marker=mark,
            markersize=10 if mark == "*" else 7.5,
            markerfacecolor=face,
            markeredgecolor=edge,
            markeredgewidth=1.3,
            label=name,
        )
        for mark, face, edge, name in _MARKS.values()
    ]
    axes.legend(handles=handles, loc="upper right", bbox_to_anchor=(1.0, -0.005), ncols=4, frameon=False, fontsize=SIZE - 0.5)
    return figure


def _lines(options: pd.DataFrame) -> tuple[dict[str, int], dict[int, str]]:
    """The line of each option, and of the heads above them."""
    lines: dict[str, int] = {}
    heads: dict[int, str] = {}
    for classification, head in _CLASSES.items():
        heads[len(lines) + len(heads)] = head
        for option in options.loc[options["classification"] == classification, "id"]:
            lines[option] = len(lines) + len(heads)
    return lines, heads
