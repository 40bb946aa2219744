"""Which commitment takes up which: a column of boxes for each part of the record, arrows from the later to the earlier."""

import textwrap

import networkx as nx
import pandas as pd
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch

from .citation import cite, part, part_zh
from .page import BLUE, INK, ORANGE, SIZE, day, page, without_ticks
from .rows import rows

# Annexes in the order of their dates; letter and report, which tell of them, after them.
_ORDER = ["annex I", "annex II", "annex IV", "annex III", "annex V", "annex VI", "annex VII", "report", "letter"]


def reaffirmation_chain(reaffirmations: pd.DataFrame, commitment: str, title: str, caption: str) -> Figure:
    """
    All commitments that hang together with one by reaffirmation. Full arrows are stated by the text, dashed ones inferred; the commitment asked for has a thick
    frame. Wants the table `reaffirmations` in both languages; throws a KeyError for a commitment that reaffirms nothing and is not reaffirmed.
    """
    network: nx.DiGraph[str] = nx.DiGraph()
    for tie in rows(reaffirmations):
        for node, en, zh, source, edtf in (
            (tie.later_id, tie.later_en, tie.later_zh, tie.later_source, tie.later_edtf),
            (tie.earlier_id, tie.earlier_en, tie.earlier_zh, tie.earlier_source, tie.earlier_edtf),
        ):
            network.add_node(node, text=_text(en, zh, source, edtf), source=source)
        network.add_edge(tie.later_id, tie.earlier_id, stated=tie.basis == "STATED")
    if commitment not in network:
        raise KeyError(f"{commitment} reaffirms nothing and is reaffirmed nowhere.")
    chain = network.subgraph(nx.node_connected_component(network.to_undirected(as_view=True), commitment))
    sources = {node: str(chain.nodes[node]["source"]) for node in chain}
    columns = sorted({part(source) for source in sources.values()}, key=_ORDER.index)
    places: dict[str, tuple[float, float]] = {}
    for index, column in enumerate(columns):
        nodes = sorted((node for node in chain if part(sources[node]) == column), key=lambda node: (-_reach(chain, node, columns), node))
        for place, node in enumerate(nodes):
            # Every other column stands higher, so that an arrow past it finds its way below.
            places[node] = (index, (len(nodes) - 1) / 2 - place + (0.55 if index % 2 else -0.45))
    top, bottom = max(y for _, y in places.values()), min(y for _, y in places.values())
    figure, axes = page(9.6, 3.1 + 1.35 * (top - bottom), title, caption)
    without_ticks(axes)
    boxes = {}
    for node, (x, y) in places.items():
        frame = {"boxstyle": "round,pad=0.5", "facecolor": "white", "edgecolor": BLUE, "linewidth": 2.4 if node == commitment else 0.9}
        boxes[node] = axes.text(
            x, y, chain.nodes[node]["text"], ha="center", va="center", fontsize=SIZE - 1.4, color=INK, linespacing=1.25, bbox=frame, zorder=3
        )
    for later, earlier in chain.edges:
        stated = bool(chain.edges[later, earlier]["stated"])
        bend = 0.0 if abs(places[later][0] - places[earlier][0]) == 1 else -0.22
        arrow = FancyArrowPatch(
            places[later],
            places[earlier],
            connectionstyle=f"arc3,rad={bend}",
            arrowstyle="-|>",
            mutation_scale=12,
            patchA=boxes[later].get_bbox_patch(),
            patchB=boxes[earlier].get_bbox_patch(),
            color=BLUE if stated else ORANGE,
            linestyle="-" if stated else (0, (4, 2)),
            linewidth=2.0 if stated else 1.5,
            zorder=2,
        )
        axes.add_patch(arrow)
    for index, column in enumerate(columns):
        zh = next(part_zh(source) for source in sources.values() if part(source) == column)
        axes.text(index, top + 0.62, f"{column}  {zh}", ha="center", fontsize=SIZE + 1, color=INK)
    axes.set_xlim(-0.55, len(columns) - 0.45)
    axes.set_ylim(bottom - 0.75, top + 0.85)
    axes.legend(handles=_legend(), loc="upper center", bbox_to_anchor=(0.5, 0.0), ncols=3, frameon=False, fontsize=SIZE - 0.5)
    return figure


def _text(english: str, chinese: str, source: str, edtf: str | None) -> str:
    when = day(edtf) if isinstance(edtf, str) else "no date"
    return "\n".join([f"{cite(source)} · {when}", *textwrap.wrap(english, 29), *textwrap.wrap(chinese, 16)])


def _reach(chain: "nx.DiGraph[str]", node: str, columns: list[str]) -> int:
    """How far to the left the arrows of a node lead: those that lead farthest stand lowest, and cross no other."""
    return min((columns.index(part(chain.nodes[earlier]["source"])) for earlier in chain.successors(node)), default=len(columns))


def _legend() -> list[Line2D]:
    return [
        Line2D([], [], color=BLUE, linewidth=2, label="takes up, stated by the text"),
        Line2D([], [], color=ORANGE, linewidth=1.5, linestyle=(0, (4, 2)), label="takes up, inferred"),
        Line2D(
            [], [], color="none", marker="s", markersize=9, markerfacecolor="white", markeredgecolor=BLUE, markeredgewidth=2.4, label="the commitment asked for"
        ),
    ]
