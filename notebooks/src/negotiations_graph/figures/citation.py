"""Where words stand, as one would write it under a table: eId → "annex IV, para. 4"."""

import re
from collections.abc import Iterable

SYMBOL = "S/2007/723"
_ROMAN = {"1": "I", "2": "II", "3": "III", "4": "IV", "5": "V", "6": "VI", "7": "VII"}
_CHINESE = {"1": "一", "2": "二", "3": "三", "4": "四", "5": "五", "6": "六", "7": "七"}
_UNITS = {"para": "para.", "row": "row", "point": "point"}


def part(e_id: str) -> str:
    """The part of the record that holds a component: "letter", "report" or "annex I" to "annex VII"."""
    if e_id.startswith("letter"):
        return "letter"
    found = re.match(r"att_(\d+)", e_id)
    return f"annex {_ROMAN[found[1]]}" if found else "report"


def part_zh(e_id: str) -> str:
    """The same in Chinese, as the record prints it: 信, 附文 or 附件一 to 附件七."""
    if e_id.startswith("letter"):
        return "信"
    found = re.match(r"att_(\d+)", e_id)
    return f"附件{_CHINESE[found[1]]}" if found else "附文"


def cite(e_id: str) -> str:
    """A component as one would cite it: att_4__para_4 → "annex IV, para. 4"; att_3 → "annex III, heading"."""
    if re.fullmatch(r"sec_\d+", e_id):
        return f"report, section {e_id[4:]}"
    steps = [step for step in e_id.split("__") if not re.fullmatch(r"att_\d+|letter|report", step)]
    if not steps:
        return f"{part(e_id)}, heading"
    first, *inner = steps
    return f"{part(e_id)}, {_unit(first)}{''.join(' (' + step.split('_')[-1] + ')' for step in inner)}"


def cite_all(e_ids: Iterable[str]) -> str:
    """Several components, each once, those of one part together: "report, para. 8; annex IV, heading, para. 4"."""
    parts: dict[str, list[str]] = {}
    for e_id in dict.fromkeys(e_ids):
        where, _, unit = cite(e_id).partition(", ")
        parts.setdefault(where, []).append(unit)
    return "; ".join(f"{where}, {', '.join(units)}" for where, units in parts.items())


def _unit(step: str) -> str:
    kind, _, number = step.partition("_")
    return f"{_UNITS[kind]} {number}" if number else kind
