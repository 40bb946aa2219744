"""The magic %%graphql, in a shell of IPython."""

from collections.abc import Iterator

import pandas as pd
import pytest
from IPython.core.interactiveshell import InteractiveShell

import negotiations_graph as ng

QUERY = "query ($from: Date, $to: Date) { timeline(from: $from, to: $to) { nodes { edtf } } }"


@pytest.fixture
def shell(graph: ng.Graph) -> Iterator[InteractiveShell]:
    ng.connect(graph.url)
    made = InteractiveShell.instance()
    made.run_cell("%load_ext negotiations_graph")
    yield made
    InteractiveShell.clear_instance()


def test_a_cell_becomes_a_table_with_pythons_variables(shell: InteractiveShell) -> None:
    shell.run_cell("from datetime import date\nfrom_ = date(2007, 11, 26)\nto = '2007-11-30'")
    shell.run_cell(f"%%graphql meetings\n{QUERY}").raise_error()
    assert isinstance(shell.user_ns["meetings"], pd.DataFrame)
    assert list(shell.user_ns["meetings"].edtf) == ["2007-11-26/2007-11-28", "2007-11-26/2007-11-28", "2007-11-28"]


def test_without_a_name_the_table_is_shown(shell: InteractiveShell) -> None:
    assert isinstance(shell.run_cell(f"%%graphql\n{QUERY}").result, pd.DataFrame)


def test_options(shell: InteractiveShell, graph: ng.Graph) -> None:
    shell.run_cell(f"%%graphql answer --raw --url {graph.url}\n{{ dataset {{ version }} }}").raise_error()
    assert set(shell.user_ns["answer"]) == {"dataset"}
    shell.run_cell("%%graphql places --rows places\n{ meetings { nodes { id places { name } } } }").raise_error()
    assert "Vienna" in set(shell.user_ns["places"]["places.name"])


def test_a_fault_is_shown_without_a_traceback(shell: InteractiveShell, capsys: pytest.CaptureFixture[str]) -> None:
    result = shell.run_cell("%%graphql meetings\n{ meetings { nodes { nmae } } }")
    assert isinstance(result.error_in_exec, ng.QueryError)
    out = capsys.readouterr().out
    assert out.strip().splitlines()[1:] == ["1 | { meetings { nodes { nmae } } }", "  |                      ^"]
    assert "Traceback" not in out
