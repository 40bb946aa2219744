"""Faults are shown in the query, under a caret."""

import pytest

import negotiations_graph as ng


@pytest.mark.parametrize(
    ("query", "variables", "shown"),
    [
        (
            "{\n  meetings {\n    nodes { nmae }\n  }\n}",
            {},
            'Cannot query field "nmae" on type "Meeting". Did you mean "name"?\n2 |   meetings {\n3 |     nodes { nmae }\n  |             ^\n4 |   }',
        ),
        (
            '{ a: meetings { nodes { id } } b: meetings(where: { startDate: { eq: "soon" } }) { nodes { id } } }',
            {},
            'Value is not a valid LocalDate: soon\n1 | { a: meetings { nodes { id } } b: meetings(where: { startDate: { eq: "soon" } }) { nodes { id } } }\n  |'
            + " " * 70
            + "^",
        ),
        (
            "query ($day: Date!) { timeline(from: $day) { nodes { id } } }",
            {},
            'Variable "$day" of required type "Date!" was not provided.\n1 | query ($day: Date!) { timeline(from: $day) { nodes { id } } }\n  |        ^',
        ),
        ("{ meetings { nodes { id }", {}, "Syntax Error: Expected Name, found <EOF>.\n1 | { meetings { nodes { id }\n  |                          ^"),
        (
            '{ meetings(where: { name: { eq: "维也纳" }, x: 1 }) { totalCount } }',
            {},
            'Field "x" is not defined by type "MeetingWhere".\n1 | { meetings(where: { name: { eq: "维也纳" }, x: 1 }) { totalCount } }\n  |' + " " * 45 + "^",
        ),
        ("mutation { drop }", {}, "Ask one query at a time: the text must hold one operation, a query."),
    ],
)
def test_a_caret_stands_under_the_place(graph: ng.Graph, query: str, variables: dict[str, object], shown: str) -> None:
    with pytest.raises(ng.QueryError) as caught:
        graph.ask(query, **variables)
    assert str(caught.value) == shown
    assert caught.value._render_traceback_() == [f"QueryError: {shown}"]


def test_an_address_where_nothing_is() -> None:
    with pytest.raises(ng.NoServer, match=r"Nothing answers GraphQL at http://127.0.0.1:9/graphql. Is the server started"):
        ng.connect("http://127.0.0.1:9/graphql")
    with pytest.raises(ng.NoServer, match=r"does not answer .*call connect\(\) again"):
        ng.Graph("http://127.0.0.1:9/graphql").meetings()


def test_an_address_of_another_page(graph: ng.Graph) -> None:
    with pytest.raises(ng.QueryError, match="There is nothing here; GraphQL is at /graphql"):
        ng.Graph(graph.url.replace("/graphql", "/nothing")).ask("{ dataset { version } }")
    with pytest.raises(ng.NoServer, match="Nothing answers GraphQL at .*/graphiql. Is the server started, and does the address end with /graphql"):
        ng.connect(graph.url.replace("/graphql", "/graphiql"))
