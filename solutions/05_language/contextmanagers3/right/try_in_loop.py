"""The backup that said "done"."""

from collections.abc import Callable
from types import TracebackType
from typing import Protocol, Self


class Line(Protocol):
    """The line to the other machine."""

    def open(self) -> object: ...

    def hang_up(self) -> object: ...


class Counter:
    """Counts the files of a block: count.add(name). At the end, tell(number) says how many.

    It's told even after an error. Errors go on.
    """

    def __init__(self, tell: Callable[[int], object]) -> None:
        self.tell = tell
        self.number = 0

    def __enter__(self) -> Self:
        return self

    def add(self, name: str) -> None:
        """Count a file."""
        self.number += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.tell(self.number)


class Connection:
    """Opens a line to the other machine for a block, and hangs up at the end, whatever happens.

    line has the methods open() and hang_up(). If hanging up fails as well, with an OSError, the
    error of the block is what everybody should see. After a block without an error, the error
    of hanging up goes on.
    """

    def __init__(self, line: Line) -> None:
        self.line = line

    def __enter__(self) -> Self:
        self.line.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self.line.hang_up()
        except OSError:
            if error is None:
                raise


class Skipping:
    """Skips what a block can't do: with Skipping(PermissionError, FileNotFoundError) as skip:

    Only these errors, and those that are kinds of them, end the block quietly: they're in
    skip.errors, a list. All others go on. Without any error named, everything goes on.
    """

    def __init__(self, *kinds: type[Exception]) -> None:
        self.kinds = kinds
        self.errors: list[BaseException] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if error is None or not isinstance(error, self.kinds):
            return False
        self.errors.append(error)
        return True


def backup(
    names: list[str],
    copy: Callable[[str], object],
    line: Line,
    tell: Callable[[int], object],
) -> list[str]:
    """Copy each file through the line, and return the names of those that were skipped.

    A file that isn't there (FileNotFoundError) is skipped, and the next one is copied. Every
    other error ends the backup. tell(number) says how many were copied.
    """
    skipped = []
    with Connection(line), Counter(tell) as count:
        for name in names:
            try:
                copy(name)
            except FileNotFoundError:
                skipped.append(name)
            else:
                count.add(name)
    return skipped
