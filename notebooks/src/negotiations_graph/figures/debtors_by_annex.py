"""Who is bound by what stands where: debtors down, parts of the record across, a mark for each kind of undertaking with its number."""

from collections import Counter

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from .citation import part, part_zh
from .page import BLUE, GREEN, INK, ORANGE, PALE, SIZE, both, page
from .rows import rows

_MARKS = {
    "OBLIGATION": ("s", BLUE, "obligation: promised to do"),
    "PROHIBITION": ("D", ORANGE, "prohibition: promised not to do"),
    "DECLARED_INTENT": ("o", GREEN, "declared intent"),
}
_PARTS = ["para_1", "att_1", "att_2", "att_3", "att_4", "att_5", "att_6", "att_7"]


def debtors_by_annex(commitments: pd.DataFrame, title: str, caption: str) -> Figure:
    """
    The number in a mark is how many commitments of that kind bind the debtor in that part; an empty column holds none. A commitment of several debtors counts
    once for each. Wants the table `commitments` in both languages.
    """
    each_debtor = commitments.assign(part=commitments["source"].map(part)).explode(["debtors_en", "debtors_zh"])
    counts = Counter((each.debtors_en, each.part, str(each.modality)) for each in rows(each_debtor))
    names = dict(zip(each_debtor["debtors_en"], each_debtor["debtors_zh"], strict=True))
    order = Counter(each_debtor["debtors_en"])
    debtors = sorted(order, key=lambda debtor: (-order[debtor], debtor))
    row = {debtor: index for index, debtor in enumerate(debtors)}
    column = {part(e_id): index for index, e_id in enumerate(_PARTS)}
    figure, axes = page(9.6, 1.7 + 0.34 * len(row), title, caption)
    for index in range(len(row)):
        axes.axhline(index, color=PALE, linewidth=0.6, zorder=0)
    for index in range(len(column) + 1):
        axes.axvline(index - 0.5, color=PALE, linewidth=0.6, zorder=0)
    for (debtor, where, modality), count in counts.items():
        mark, colour, _ = _MARKS[modality]
        x = column[where] + 0.29 * (list(_MARKS).index(modality) - 1)
        axes.plot(x, row[debtor], marker=mark, markersize=12 if mark == "D" else 14, color="white", markeredgecolor=colour, markeredgewidth=1.5, zorder=2)
        axes.text(x, row[debtor] - 0.02, str(count), ha="center", va="center_baseline", fontsize=SIZE, color=INK, zorder=3)
    axes.set_xlim(-0.5, len(column) - 0.5)
    axes.set_ylim(len(row) - 0.4, -0.6)
    axes.set_yticks(range(len(row)), [f"{name}  {names[name]}" if len(name) < 28 else both(name, names[name], 48) for name in debtors])
    axes.set_xticks(range(len(column)), [f"{part(e_id)}\n{part_zh(e_id)}" for e_id in _PARTS])
    axes.xaxis.tick_top()
    axes.tick_params(axis="y", labelsize=SIZE - 1)
    handles = [
        Line2D([], [], color="none", marker=mark, markersize=9, markerfacecolor="white", markeredgecolor=colour, markeredgewidth=1.5, label=name)
        for mark, colour, name in _MARKS.values()
    ]
    axes.legend(handles=handles, loc="upper left", bbox_to_anchor=(-0.05, -0.01), ncols=3, frameon=False, fontsize=SIZE)
    return figure
