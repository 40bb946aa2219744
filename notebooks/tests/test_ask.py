"""Queries of one's own."""

import warnings
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

import negotiations_graph as ng

SCHEMA = Path(__file__).parents[2] / "schema.graphql"


def test_a_column_for_each_field_lists_in_cells(graph: ng.Graph) -> None:
    frame = graph.ask(
        '{ meetings(where: { startDate: { eq: "2007-08-30" } }) { nodes { edtf startDate places { name } attendances { edges { role node { name } } } } } }'
    )
    assert frame.columns.tolist() == ["edtf", "startDate", "places.name", "attendances.role", "attendances.node.name"]
    assert frame.loc[0, "edtf"] == "2007-08-30"
    assert frame.loc[0, "startDate"] == pd.Timestamp("2007-08-30")
    assert frame.loc[0, "places.name"] == ["Vienna"]
    assert len(frame.loc[0, "attendances.role"]) == len(frame.loc[0, "attendances.node.name"]) > 1


def test_inner_lists_as_rows(graph: ng.Graph) -> None:
    query = "{ commitments { nodes { id evidence { exact component { eId } } debtors { name } } } }"
    whole, rows = graph.ask(query), graph.ask(query, rows="evidence")
    assert len(rows) == whole["evidence.exact"].str.len().sum()
    assert rows["evidence.exact"].map(type).eq(str).all()
    assert rows["debtors.name"].map(type).eq(list).all()
    assert len(graph.ask("{ meetings { nodes { attendances { edges { evidence { exact } } } } } }", rows="attendances.evidence")) > 149
    with pytest.raises(ValueError, match=r"selects nothing under 'debtor'. It has: debtors, evidence, evidence.component"):
        graph.ask(query, rows="debtor")


def test_one_thing_several_things_and_nothing(graph: ng.Graph) -> None:
    assert graph.ask("{ dataset { version } }").columns.tolist() == ["version"]
    assert graph.ask("{ meetings { totalCount } options { totalCount } }").columns.tolist() == ["meetings.totalCount", "options.totalCount"]
    nothing = graph.ask('{ meetings(where: { id: { eq: "none" } }) { nodes { id startDate ordinal } } }')
    assert nothing.empty
    assert nothing.columns.tolist() == ["id", "startDate", "ordinal"]
    assert len(graph.ask('{ meeting(id: "none") { id } }')) == 0


def test_groups(graph: ng.Graph) -> None:
    frame = graph.ask("{ meetings { groups(by: [{ startDate: YEAR }]) { keys { value } count } } }", rows="groups")
    assert dict(zip(frame["groups.keys.value"].str[0], frame["groups.count"], strict=True)) == {"2006": 1, "2007": 12}


@pytest.mark.parametrize(
    "query",
    [
        "{ mentions { nodes { start } } }",
        "query { mentions { edges { node { start } } } }",
        "query Mentions { mentions(where: {}) { nodes { start } } }",
        "query Mentions($lang: Language = ZH) { mentions { nodes { start actor { name(lang: $lang) } } } }",
        "query ($after: String) { mentions(first: 100, after: $after) { nodes { start } pageInfo { hasNextPage endCursor } } }",
        "query { ...All } fragment All on Query { mentions { nodes { start } } }",
    ],
)
def test_lists_are_followed_to_their_end(graph: ng.Graph, query: str) -> None:
    total = graph.ask("{ mentions { totalCount } }").loc[0, "totalCount"]
    assert total > 250  # a page of the server
    assert len(graph.ask(query)) == total


def test_two_lists_and_one_inside_a_thing(graph: ng.Graph) -> None:
    query = "query ($a: String, $b: String) { x: mentions(first: 90, after: $a) { nodes { start } } y: mentions(first: 200, after: $b) { nodes { start } } }"
    whole = graph.raw("{ mentions { nodes { start } } }")["mentions"]
    answer = graph.raw(query)
    assert answer == {"x": whole, "y": whole}
    troika = 'query ($after: String) { actor(id: "organization:troika") { attendances(first: 4, after: $after) { nodes { id } } } }'
    actor = graph.raw(troika)["actor"]
    assert isinstance(actor, dict)
    assert len(actor["attendances"]["nodes"]) == graph.ask('{ actor(id: "organization:troika") { attendances { totalCount } } }').iloc[0, 0]


def test_what_the_query_bounds_stays_bounded(graph: ng.Graph) -> None:
    assert len(graph.ask("{ mentions(first: 7) { nodes { start } } }")) == 7


def test_inner_lists_that_are_cut_are_told(graph: ng.Graph) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        graph.ask("{ actors { nodes { mentions { nodes { start } } } } }")
    with pytest.warns(UserWarning, match="meetings.attendances: some of these lists go on"):
        graph.ask("query ($inner: String) { meetings { nodes { attendances(first: 1, after: $inner) { nodes { id } } } } }")


def test_variables(graph: ng.Graph) -> None:
    query = "query ($from: Date, $ids: [ID!]) { timeline(from: $from, where: { id: { in: $ids } }) { nodes { edtf } } }"
    ids = graph.meetings().id
    assert list(graph.ask(query, from_=date(2007, 11, 26), ids=ids).edtf) == ["2007-11-26/2007-11-28", "2007-12-03"]
    assert len(graph.ask(query, from_=pd.Timestamp("2007-12-03"), ids=list(ids))) == 1
    with pytest.raises(TypeError, match="The query has no variable fro; it has from_, ids"):
        graph.ask(query, fro="2007-11-26")


def test_what_has_nodes_but_is_no_list(graph: ng.Graph) -> None:
    around = graph.ask('{ neighbourhood(id: "organization:troika") { complete nodes { id } relationships { kind } } }')
    assert around.columns.tolist() == ["complete", "nodes.id", "relationships.kind"]
    assert len(around) == 1
    ways = graph.ask('{ path(from: "organization:troika", to: "place:vienna", all: true) { length nodes { id } } }')
    assert (ways["nodes.id"].str.len() == ways.length + 1).all()


def test_lists_that_share_a_variable_or_a_fragment_are_not_mixed(graph: ng.Graph) -> None:
    shared = "query ($c: String) { x: mentions(first: 9, after: $c) { nodes { start } } y: mentions(first: 8, after: $c) { nodes { start } } }"
    with pytest.warns(UserWarning, match="[xy]: some of these lists go on"):
        answer = graph.raw(shared)
    assert [len(answer[name]["nodes"]) for name in "xy"] == [9, 8]  # type: ignore[index]
    fragment = "fragment F on Actor { attendances { nodes { id } } }"
    both = graph.raw(f'{{ x: actor(id: "organization:belgrade") {{ ...F }} y: actor(id: "organization:troika") {{ ...F }} }} {fragment}')
    assert both["x"] != both["y"]


def test_one_list_selected_twice_is_one_list(graph: ng.Graph) -> None:
    frame = graph.ask("{ mentions { nodes { start } } mentions { nodes { end } } }")
    assert (frame.end > frame.start).all()
    assert len(frame) == len(graph.mentions())


def test_what_is_known_of_the_schema() -> None:
    from graphql import GraphQLObjectType, build_schema, get_named_type

    from negotiations_graph.queries.flatten import DATE_FIELDS
    from negotiations_graph.queries.lists import NOT_LISTS

    types = [each for each in build_schema(SCHEMA.read_text(encoding="utf-8")).type_map.values() if isinstance(each, GraphQLObjectType)]
    assert {name for each in types for name, field in each.fields.items() if get_named_type(field.type).name == "Date"} == DATE_FIELDS
    no_lists = {each.name for each in types if {"nodes", "edges"} & each.fields.keys() and "pageInfo" not in each.fields} - {"Query"}
    assert {name for each in types for name, field in each.fields.items() if get_named_type(field.type).name in no_lists} == NOT_LISTS
