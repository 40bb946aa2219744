"""The three questions, each as a cell of a notebook: at most five lines."""

import negotiations_graph as ng


def test_who_met_the_contact_groups_ministers(graph: ng.Graph) -> None:
    who = graph.attendance()
    who = who[(who.start == "2007-09-27") & (who.basis == "STATED")][["actor", "role", "eids"]]
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
    assert who.eids.str.contains("att_3__para_1").all()


def test_from_a_commitment_to_its_annex(graph: ng.Graph) -> None:
    ties = graph.reaffirmations()
    new_york = ties[(ties.later_source == "att_5__para_3") & (ties.basis == "STATED")]
    steps = graph.trace(new_york.later_id.iloc[0])
    assert list(steps.annex) == ["五", "四"]
    assert list(steps.edtf) == ["2007-09-28", "2007-08-30"]
    assert "双方承诺在当前接触期间的微妙气氛中避免任何可能被视为挑衅性的言行" in steps.quotes[1]
    assert "(att_4__para_4)" in steps.evidence[1]


def test_who_proposed_accepted_and_rejected(graph: ng.Graph) -> None:
    options = graph.options().set_index("name")
    assert set(options.loc["Territorial partition", "rejected_by"]) == {"Belgrade", "Pristina", "Contact Group"}
    assert options.loc["High degree of autonomy", "proposed_by"] == ["Belgrade"]
    proposal = next(row for name, row in options.iterrows() if str(name).startswith("Comprehensive Proposal"))
    assert set(proposal.accepted_by) == {"Pristina"}
    assert set(proposal.rejected_by) == {"Belgrade"}
