"""Citations, quotes in their place, dates as they are printed, and figures held against the text."""

import matplotlib as mpl
import pandas as pd
import pytest
from matplotlib.font_manager import findfont
from matplotlib.ft2font import FT2Font

import negotiations_graph as ng
from negotiations_graph import figures
from negotiations_graph.figures.timeline_chart import printed


@pytest.mark.parametrize(
    ("e_id", "cited"),
    [
        ("letter__para_1", "letter, para. 1"),
        ("letter", "letter, heading"),
        ("report", "report, heading"),
        ("sec_4", "report, section 4"),
        ("para_7", "report, para. 7"),
        ("att_2__row_5", "annex II, row 5"),
        ("att_4", "annex IV, heading"),
        ("att_6__chapeau", "annex VI, chapeau"),
        ("att_6__point_9__point_k", "annex VI, point 9 (k)"),
    ],
)
def test_cite(e_id: str, cited: str) -> None:
    assert figures.cite(e_id) == cited


def test_cite_all_names_each_place_once_and_each_part_once() -> None:
    assert figures.cite_all(["att_4", "para_8", "att_4__para_4", "para_8"]) == "annex IV, heading, para. 4; report, para. 8"


@pytest.mark.parametrize(
    ("edtf", "quote", "is_printed"),
    [
        ("2007-08-01", "谨回顾我 2007 年 8 月 1 日的声明", True),
        ("2007-08-30", "8 月 30 日：“三驾马车”与双方的第二次会议（维也纳）", False),
        ("2007-11-17", "2007 年 9 月 27 日，纽约", False),
        ("2006-09", "联络小组部长们于 2006 年 9 月在纽约开会", True),
        ("2007-11-26/2007-11-28", "11 月 26 日至 28 日期间", False),
    ],
)
def test_printed(edtf: str, quote: str, is_printed: bool) -> None:
    assert printed(edtf, [quote]) is is_printed


def test_quotes_are_marked_whatever_the_white_space_and_overlapping_ones_once() -> None:
    page = figures.quote_in_place("双方于 8 月 30 日议定<此事>。", ["8月30日", "30 日议定"], "att_4__para_4", "Agreed.").data
    assert "双方于 <mark" in page
    assert ">8 月 30 日议定</mark>&lt;此事&gt;。" in page
    assert page.count("<mark") == 1


def test_words_that_do_not_stand_there_are_refused() -> None:
    with pytest.raises(ValueError, match="does not have these words: 双方承诺"):
        figures.quote_in_place("双方议定", ["双方承诺"], "att_4__para_4", "")


COMPONENTS = pd.DataFrame({"eid": ["para_7"], "text": ["这个日程由 10 次会议组成"], "heading_zh": [None]})


def test_claims_are_a_table_where_graph_and_text_agree() -> None:
    table = figures.claims(COMPONENTS, [("Meetings", 10, 10, "para_7", "10次会议")])
    assert table.to_numpy().tolist() == [["Meetings", "10", "10次会议", "report, para. 7"]]


@pytest.mark.parametrize(
    ("found", "words", "message"), [(9, "10次会议", "Meetings: the graph gives 9, the text 10"), (10, "十次会议", "does not have the words 十次会议")]
)
def test_claims_that_are_not_so_are_named(found: int, words: str, message: str) -> None:
    with pytest.raises(AssertionError, match=message):
        figures.claims(COMPONENTS, [("Meetings", found, 10, "para_7", words)])


def test_same_thing_twice_is_one_line_and_nothing_is_a_dash() -> None:
    page = figures.report_table(pd.DataFrame({"accepted_by_en": [["Pristina", "Pristina"], []], "name_zh": ["独立", None]}), "Table").data
    assert page.count("Pristina") == 1
    assert page.count(">—<") == 2
    assert ">Accepted by<" in page
    assert ">Name (Chinese)<" in page


def test_letters_of_names_come_from_a_font_that_has_them() -> None:
    # A font without them composes letter and accent, which then stand beside each other, and warns of nothing.
    with mpl.rc_context():
        ng.style()
        first = FT2Font(findfont(mpl.rcParams["font.family"][0]))
    assert all(first.get_char_index(ord(letter)) for letter in "čćšžđëçÅ")
