"""A bar on standard error, for what takes more than one page."""

import sys
from types import TracebackType
from typing import Never, Self

from tqdm import tqdm


class Progress:
    """Shows itself with the first thing that it is told; with one page there is nothing to show."""

    def __init__(self, name: str, total: int | None = None) -> None:
        """Take what is counted, and how many there will be where that is known."""
        self._name = name
        self._total = total
        self._bar: tqdm[Never] | None = None

    def __enter__(self) -> Self:
        """Begin; nothing is shown yet."""
        return self

    def advance(self, count: int) -> None:
        """So many more are there."""
        if self._bar is None:
            self._bar = tqdm(desc=self._name, total=self._total, unit="", file=sys.stderr, leave=False)
        self._bar.update(count)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """End; the bar goes away."""
        if self._bar is not None:
            self._bar.close()
