"""A text with insertions, and the way back from places in it to the text itself."""

from dataclasses import dataclass, field


@dataclass
class EditedText:
    """A text into which something is inserted at some offsets."""

    original: str
    _insertions: list[tuple[int, str]] = field(default_factory=list)

    def insert(self, offset: int, words: str) -> None:
        """Insert words before the character at an offset of the original."""
        self._insertions.append((offset, words))

    @property
    def text(self) -> str:
        """The text with all insertions."""
        parts: list[str] = []
        last = 0
        for offset, words in sorted(self._insertions, key=lambda insertion: insertion[0]):
            parts += [self.original[last:offset], words]
            last = offset
        return "".join([*parts, self.original[last:]])

    def place(self, line: int, column: int) -> tuple[int, int]:
        """The line and column of the original that a line and column of the text stand for, all from 1. Insertions hold no line breaks."""
        starts = [0, *(index + 1 for index, sign in enumerate(self.original) if sign == "\n")]
        start = starts[min(line, len(starts)) - 1]
        for offset, words in sorted(self._insertions, key=lambda insertion: insertion[0]):
            if start <= offset < start + column - 1:
                column = max(offset - start + 1, column - len(words))
        return line, column
