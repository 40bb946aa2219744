"""Between which parts of the record the contradictions lie: parts down and across, a square as large as they are many, with the number."""

from itertools import combinations

import pandas as pd
from matplotlib.figure import Figure

from .citation import part, part_zh
from .page import INK, PALE, SIZE, SKY, page

_PARTS = ["letter", "para_1", "att_1", "att_2", "att_3", "att_4", "att_5", "att_6", "att_7"]


def contradictions(discrepancies: pd.DataFrame, title: str, caption: str) -> Figure:
    """
    A contradiction among three parts counts in each of their three pairs, one within a part on the diagonal. Wants the table `discrepancies`.
    """
    column = {part(e_id): index for index, e_id in enumerate(_PARTS)}
    counts: dict[tuple[int, int], int] = {}
    for e_ids in discrepancies["eids"]:
        found = sorted({column[part(e_id)] for e_id in e_ids})
        for pair in list(combinations(found, 2)) or [(found[0], found[0])]:
            counts[pair] = counts.get(pair, 0) + 1
    figure, axes = page(7.2, 6.4, title, caption)
    for index in range(len(column)):
        axes.axhline(index, color=PALE, linewidth=0.6, zorder=0)
        axes.axvline(index, color=PALE, linewidth=0.6, zorder=0)
    largest = max(counts.values())
    for (first, second), count in counts.items():
        axes.plot(first, second, marker="s", markersize=11 + 17 * count / largest, color=SKY, markeredgecolor=INK, markeredgewidth=0.6, zorder=2)
        axes.text(first, second, str(count), ha="center", va="center_baseline", fontsize=SIZE, color=INK, zorder=3)
    labels = [f"{part(e_id)}\n{part_zh(e_id)}" for e_id in _PARTS]
    axes.set_xticks(range(len(column)), labels)
    axes.set_yticks(range(len(column)), [label.replace("\n", "  ") for label in labels])
    axes.xaxis.tick_bottom()
    axes.set_xlim(-0.6, len(column) - 0.4)
    axes.set_ylim(len(column) - 0.4, -0.6)
    return figure
