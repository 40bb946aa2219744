"""Who shared meetings with whom: actors as nodes, an edge as wide as the meetings they share are many."""

from math import cos, pi, sin

import networkx as nx
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from .page import BLUE, GREY, INK, ORANGE, SIZE, both, page, without_ticks
from .rows import rows

_MARKS = {"Organization": ("o", BLUE), "Post": ("s", ORANGE), "Person": ("^", "white")}


def co_attendance_network(pairs: pd.DataFrame, title: str, caption: str) -> Figure:
    """
    The one who met most stands in the middle, the others around it, those that meet each other side by side. Widths and the numbers on edges are meetings
    shared; an edge without a number is one. Wants the table `co_attendance` in both languages.
    """
    network: nx.Graph[str] = nx.Graph()
    for pair in rows(pairs.rename(columns={"count": "shared"})):
        network.add_node(pair.first_id, label=both(pair.first_en, pair.first_zh, 22), kind=pair.first_type)
        network.add_node(pair.second_id, label=both(pair.second_en, pair.second_zh, 22), kind=pair.second_type)
        network.add_edge(pair.first_id, pair.second_id, weight=int(pair.shared))
    places = _places(network)
    figure, axes = page(9.6, 7.6, title, caption)
    without_ticks(axes)
    weights = {(first, second): int(network.edges[first, second]["weight"]) for first, second in network.edges}
    widths = [0.6 + 0.75 * weight for weight in weights.values()]
    colours = [GREY if weight == 1 else INK for weight in weights.values()]
    nx.draw_networkx_edges(network, places, ax=axes, width=widths, edge_color=colours, alpha=0.55)
    numbers = {pair: str(weight) for pair, weight in weights.items() if weight > 1}
    nx.draw_networkx_edge_labels(
        network,
        places,
        numbers,
        ax=axes,
        font_size=SIZE - 1,
        font_color=INK,
        rotate=False,
        label_pos=0.42,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.8},
    )
    for kind, (mark, colour) in _MARKS.items():
        nodes = [node for node in network if network.nodes[node]["kind"] == kind]
        nx.draw_networkx_nodes(network, places, nodes, ax=axes, node_shape=mark, node_color=colour, node_size=170, edgecolors=INK, linewidths=0.8)
    for node, (x, y) in places.items():
        _label(axes, network.nodes[node]["label"], x, y)
    axes.set_xlim(-1.75, 1.75)
    axes.set_ylim(-1.25, 1.22)
    axes.legend(handles=_legend(), loc="upper center", bbox_to_anchor=(0.5, 0.0), ncols=5, frameon=False, fontsize=SIZE - 0.5, columnspacing=1.4)
    return figure


def _places(network: "nx.Graph[str]") -> dict[str, tuple[float, float]]:
    """A fixed layout: the middle, and a ring in the order of communities."""
    middle = max(sorted(network), key=lambda node: (network.degree(node), network.degree(node, weight="weight")))
    rest = network.copy()
    rest.remove_node(middle)
    groups = sorted((sorted(group) for group in nx.community.greedy_modularity_communities(rest, weight="weight")), key=lambda group: (-len(group), group))
    ring = [node for group in groups for node in group]
    places = {node: (cos(2 * pi * index / len(ring) + pi / 4), sin(2 * pi * index / len(ring) + pi / 4)) for index, node in enumerate(ring)}
    return {middle: (0.0, 0.0), **places}


def _label(axes: Axes, label: str, x: float, y: float) -> None:
    """Beside a node, on the side away from the middle, on white so that no edge runs through it."""
    side = "left" if x > 0.15 else "right" if x < -0.15 else "center"
    level = "center" if side != "center" else "bottom" if y > 0 else "top"
    shift = 0.09
    box = {"facecolor": "white", "edgecolor": "none", "pad": 0.8, "alpha": 0.85}
    across = x + (shift if side == "left" else -shift if side == "right" else 0)
    up = y + (0 if side != "center" else shift if y > 0 else -shift)
    axes.text(across, up, label, ha=side, va=level, fontsize=SIZE - 1, color=INK, linespacing=1.15, bbox=box, zorder=5)


def _legend() -> list[Line2D]:
    names = {"Organization": "body or delegation", "Post": "office", "Person": "person"}
    marks = [
        Line2D([], [], color="none", marker=mark, markerfacecolor=colour, markeredgecolor=INK, label=names[kind])
        for kind, (mark, colour) in _MARKS.items()
        if kind != "Person"
    ]
    return [
        *marks,
        Line2D([], [], color=GREY, linewidth=1.35, label="1 meeting shared"),
        Line2D([], [], color=INK, alpha=0.55, linewidth=8.1, label="10 meetings shared"),
    ]
