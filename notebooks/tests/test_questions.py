"""What PACKAGE.md shows: the three questions, each as a cell of at most five lines, and queries of one's own."""

import re
from pathlib import Path

import pandas as pd
import pytest

import negotiations_graph as ng

CELLS = re.findall(r"```python\n(.*?)```", (Path(__file__).parents[1] / "PACKAGE.md").read_text(encoding="utf-8"), re.DOTALL)
WHO, ANNEX, OPTIONS, ASK = 1, 2, 3, 4


def run(graph: ng.Graph, cell: str) -> pd.DataFrame:
    """The table that a cell shows: the value of its last line."""
    *before, last = cell.strip().splitlines()
    names: dict[str, object] = {"graph": graph, "ng": ng}
    exec("\n".join(before), names)
    shown = eval(last, names)
    assert isinstance(shown, pd.DataFrame)
    return shown


@pytest.mark.parametrize("cell", CELLS)
def test_cells_have_at_most_five_lines(cell: str) -> None:
    assert len(cell.strip().splitlines()) <= 5


def test_who_met_the_contact_groups_ministers(graph: ng.Graph) -> None:
    who = run(graph, CELLS[WHO])
    assert list(who.actor) == [
        "Troika",
        "Secretary-General of the United Nations",
        "Secretary-General/High Representative of the European Union",
        "Secretary General of NATO",
        "Contact Group ministers",
        "Presidency of the European Union",
        "European Union Commissioner for Enlargement",
        "A representative of UNOSEK",
    ]
    assert who.evidence.str.contains("(att_3__para_1)", regex=False).all()


def test_from_a_commitment_to_its_annex(graph: ng.Graph) -> None:
    steps = run(graph, CELLS[ANNEX])
    assert list(steps.annex) == ["五", "四"]
    assert list(steps.edtf) == ["2007-09-28", "2007-08-30"]
    assert "「双方承诺在当前接触期间的微妙气氛中避免任何可能被视为挑衅性的言行」(att_4__para_4)" in steps.evidence[1]


def test_who_proposed_accepted_and_rejected(graph: ng.Graph) -> None:
    options = run(graph, CELLS[OPTIONS]).set_index("name")
    assert len(options) == 6
    assert set(options.loc["Territorial partition", "rejected_by"]) == {"Belgrade", "Pristina", "Contact Group"}
    assert options.loc["High degree of autonomy", "proposed_by"] == ["Belgrade"]
    proposal = options[options.index.str.startswith("Comprehensive Proposal")].iloc[0]
    assert set(proposal.accepted_by) == {"Pristina"}
    assert set(proposal.rejected_by) == {"Belgrade"}


def test_any_query(graph: ng.Graph) -> None:
    assert len(run(graph, CELLS[ASK])) == len(graph.attendance())
