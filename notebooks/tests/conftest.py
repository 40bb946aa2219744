"""The graph that tests ask: that of KG_URL (npm test gives one), or what connect() finds or starts."""

import pytest

import negotiations_graph as ng


@pytest.fixture(scope="session")
def graph() -> ng.Graph:
    return ng.connect()


@pytest.fixture(scope="session")
def small_pages(graph: ng.Graph) -> ng.Graph:
    return ng.Graph(graph.url, page_size=20)
