"""Python's values as variables of a query."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from keyword import iskeyword

import numpy as np
import pandas as pd


def python_name(name: str) -> str:
    """What a variable is called in Python: `$from`, whose name Python keeps for itself, is `from_`."""
    return f"{name}_" if iskeyword(name) else name


def json_value(value: object) -> object:
    """A value as JSON has it: days as 2007-08-30, enumerations by their value, numbers, lists and columns of pandas and numpy; missing ones are null."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return None if pd.isna(value) else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): json_value(element) for key, element in value.items()}
    if isinstance(value, pd.Series | pd.Index | np.ndarray):
        return [json_value(element) for element in value.tolist()]
    if isinstance(value, list | tuple | set | frozenset):
        return [json_value(element) for element in value]
    if isinstance(value, np.generic):
        return value.item()
    return None if value is pd.NA or value is pd.NaT else value
