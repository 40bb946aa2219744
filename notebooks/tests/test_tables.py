"""Tables are whole, typed, and cite."""

from datetime import date

import pandas as pd
import pytest

import negotiations_graph as ng

TABLES = ["meetings", "attendance", "co_attendance", "timeline", "commitments", "reaffirmations", "options", "positions", "discrepancies", "mentions"]


def count(graph: ng.Graph, field: str) -> int:
    answer = graph.raw(f"{{ {field} {{ totalCount }} }}")[field]
    assert isinstance(answer, dict)
    return int(answer["totalCount"])


@pytest.mark.parametrize("name", TABLES)
def test_every_row_cites(graph: ng.Graph, name: str) -> None:
    frame: pd.DataFrame = getattr(graph, name)()
    assert len(frame) > 0
    assert (frame.quotes.str.len() > 0).all()
    assert (frame.quotes.str.len() == frame.eids.str.len()).all()
    first = frame.iloc[0]
    assert first.evidence.startswith(f"「{first.quotes[0]}」({first.eids[0]})")


@pytest.mark.parametrize("name", TABLES)
def test_quotes_stand_where_they_are_said_to(graph: ng.Graph, name: str) -> None:
    text = graph.components().set_index("eid").text
    frame: pd.DataFrame = getattr(graph, name)()
    for row in frame[["quotes", "eids"]].explode(["quotes", "eids"]).itertuples():
        inside = [eid for eid in text.index if eid == row.eids or eid.startswith(f"{row.eids}__")]
        assert any(row.quotes in text[eid] for eid in inside), row


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("meetings", "meetings"),
        ("attendance", "attendances"),
        ("timeline", "timeline"),
        ("commitments", "commitments"),
        ("options", "options"),
        ("positions", "positions"),
        ("discrepancies", "discrepancies"),
        ("mentions", "mentions"),
        ("components", "components"),
    ],
)
def test_tables_are_whole(small_pages: ng.Graph, name: str, field: str) -> None:
    assert len(getattr(small_pages, name)()) == count(small_pages, field)


def test_pages_are_told_on_standard_error_where_there_are_several(graph: ng.Graph, small_pages: ng.Graph, capfd: pytest.CaptureFixture[str]) -> None:
    graph.discrepancies()
    assert capfd.readouterr() == ("", "")
    small_pages.discrepancies()
    out, err = capfd.readouterr()
    assert out == ""
    assert "discrepancies" in err


def test_types_of_columns(graph: ng.Graph) -> None:
    types = graph.attendance().dtypes.astype(str)
    assert types[["start", "role", "basis", "ordinal", "edtf"]].to_dict() == {
        "start": "datetime64[us]",
        "role": "category",
        "basis": "category",
        "ordinal": "Int64",
        "edtf": "str",
    }


def test_a_month_stays_a_month(graph: ng.Graph) -> None:
    first = graph.meetings().iloc[0]
    assert (first.edtf, str(first.start.date()), str(first.end.date())) == ("2006-09", "2006-09-01", "2006-09-30")


def test_languages(graph: ng.Graph) -> None:
    chinese = ng.Graph(graph.url, language="ZH").meetings()
    both = ng.Graph(graph.url, language="BOTH").meetings()
    english = graph.meetings()
    assert chinese.places[1] == ["伦敦"]
    assert list(both.name_en) == list(english.name)
    assert list(both.name_zh) == list(chinese.name)
    assert list(both.places_zh) == list(chinese.places)
    with pytest.raises(ValueError, match="expected one of EN, ZH, BOTH"):
        ng.Graph(graph.url, language="FR")  # type: ignore[arg-type]


def test_stated_pairs_are_fewer(graph: ng.Graph) -> None:
    stated, all_pairs = graph.co_attendance(basis=["STATED"]), graph.co_attendance()
    assert 0 < len(stated) < len(all_pairs)
    assert "Person" not in set(stated.first_type) | set(stated.second_type)


def test_timeline_between_two_days(graph: ng.Graph) -> None:
    found = graph.timeline("2007-11-20", date(2007, 11, 27))
    assert list(found.id) == ["meeting:2007-11-20-brussels", "milestone:end-of-face-to-face-negotiations", "meeting:2007-11-26-baden"]


def test_search(graph: ng.Graph) -> None:
    hits = graph.search("接触", types=["Commitment"])
    assert len(hits) > 0
    assert set(hits.type) == {"Commitment"}
    assert hits.score.is_monotonic_decreasing
    assert all("接触" in words for words in hits.words)


def test_an_unknown_commitment(graph: ng.Graph) -> None:
    with pytest.raises(ng.GraphError, match=r"There is no commitment 'nothing'. graph.commitments\(\) lists them."):
        graph.trace("nothing")


def test_trace_keeps_stated_and_inferred_participants_apart(graph: ng.Graph) -> None:
    attendance = graph.attendance()
    steps = graph.trace("commitment:annex-5-no-threat-to-security")
    assert list(steps.depth) == [0, 1]
    for step in steps.itertuples():
        there = attendance[attendance.meeting == step.meeting]
        assert step.participants == list(there[there.basis == "STATED"].actor)
        assert step.inferred_participants == list(there[there.basis == "INFERRED"].actor)
        assert "Troika" in step.participants
        assert len(step.inferred_participants) > 0


def test_an_actor_accepts_an_option_once(graph: ng.Graph) -> None:
    for actors in [*graph.options().accepted_by, *graph.options().rejected_by]:
        assert len(actors) == len(set(actors))
