"""
Pictures and tables for a report, in Chinese and English, captioned with the place in the record. What colour tells, a mark or a line tells too.

In: the tables of a Graph. Out: figures of matplotlib, HTML. May import: nothing else of the package.
"""

from .attendance_matrix import attendance_matrix
from .citation import SYMBOL, cite, cite_all, part, part_zh
from .claims import claims
from .co_attendance_network import co_attendance_network
from .contradictions import contradictions
from .debtors_by_annex import debtors_by_annex
from .page import day
from .reaffirmation_chain import reaffirmation_chain
from .report_table import quote_in_place, report_table, side_by_side
from .stance_matrix import stance_matrix
from .timeline_chart import timeline_chart

__all__ = [
    "SYMBOL",
    "attendance_matrix",
    "cite",
    "cite_all",
    "claims",
    "co_attendance_network",
    "contradictions",
    "day",
    "debtors_by_annex",
    "part",
    "part_zh",
    "quote_in_place",
    "reaffirmation_chain",
    "report_table",
    "side_by_side",
    "stance_matrix",
    "timeline_chart",
]
