"""Networks carry what relationships carry."""

import networkx as nx

import negotiations_graph as ng


def test_attendance(graph: ng.Graph) -> None:
    frame, made = graph.attendance(), graph.network("attendance")
    assert nx.is_bipartite(made)
    assert made.number_of_edges() == len(frame)
    edge = made.edges["organization:troika", "meeting:2007-08-30-vienna"]
    assert (edge["role"], edge["basis"]) == ("MEDIATOR", "STATED")
    assert "att_4__para_1" in edge["eids"]
    assert made.nodes["organization:troika"] == {"label": "Troika", "type": "Organization"}
    assert made.nodes["meeting:2007-08-30-vienna"]["edtf"] == "2007-08-30"


def test_co_attendance_is_the_projection_of_attendance(graph: ng.Graph) -> None:
    made = graph.network("co_attendance")
    attended = graph.network("attendance")
    actors = [node for node, kind in attended.nodes(data="type") if kind != "Meeting"]
    expected = nx.bipartite.weighted_projected_graph(attended, actors)
    assert {frozenset(pair): weight for *pair, weight in made.edges(data="weight")} == {
        frozenset(pair): weight for *pair, weight in expected.edges(data="weight")
    }


def test_co_attendance_passes_choices_on(graph: ng.Graph) -> None:
    assert graph.network("co_attendance", min_meetings=10).number_of_edges() == len(graph.co_attendance(min_meetings=10))


def test_reaffirmations_lead_back_in_time(graph: ng.Graph) -> None:
    made = graph.network("reaffirmations")
    assert made.is_directed()
    assert nx.is_directed_acyclic_graph(made)
    assert {basis for *_, basis in made.edges(data="basis")} == {"STATED", "INFERRED"}
    assert all(eids for *_, eids in made.edges(data="eids"))


def test_options_and_commitments(graph: ng.Graph) -> None:
    options = graph.network("options")
    stances = {data["stance"] for data in options.get_edge_data("organization:pristina", "option:territorial-partition").values()}
    assert "REJECTS" in stances
    debts = graph.network("commitments")
    assert debts.has_edge("Belgrade", "四")
    assert all(data["eids"] for *_, data in debts.edges(data=True))


def test_both_languages_are_on_nodes(graph: ng.Graph) -> None:
    both = ng.Graph(graph.url, language="BOTH").network("attendance")
    assert both.nodes["organization:troika"]["label_zh"] == "“三驾马车”"


def test_neighbourhood(graph: ng.Graph) -> None:
    made = graph.neighbourhood("organization:troika", via=["ATTENDED"])
    assert made.graph["complete"]
    assert {kind for *_, kind in made.edges(data="kind")} == {"ATTENDED"}
    assert made.degree("organization:troika") == len(graph.attendance().query("actor_id == 'organization:troika'"))
    assert not graph.neighbourhood("organization:troika", first=3).graph["complete"]
