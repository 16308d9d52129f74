"""Runs a Python file as `python FILE` does, and shows what it reads from standard input where it reads it, as a terminal does.

Each line that is read is written to standard output between two control characters, by which the check finds it.
"""

import io
import os
import sys


class _Typed(io.TextIOBase):
    """Standard input with an echo."""

    encoding, errors, name, mode = "utf-8", "strict", "<stdin>", "r"

    def __init__(self, raw, screen):
        self.buffer = raw
        self._lines = io.TextIOWrapper(raw, encoding="utf-8")
        self._screen = screen
        self._system = sys  # the names of this file are gone when the program runs

    def readable(self):
        return True

    def readline(self, size=-1):
        line = self._lines.readline(size)
        self._echo(line)
        return line

    def read(self, size=-1):
        text = self._lines.read(size)
        self._echo(text)
        return text

    def isatty(self):
        return False

    def _echo(self, text):
        if text:
            self._system.stdout.flush()
            self._screen.write(f"\x02{text}\x03")
            self._screen.flush()


def _run():
    path = os.path.abspath(sys.argv[1])
    del sys.argv[0]
    sys.path[0] = os.path.dirname(path)
    sys.stdin = sys.__stdin__ = _Typed(sys.stdin.detach(), sys.stdout)
    main = sys.modules["__main__"].__dict__
    for name in [name for name in main if not name.startswith("__")]:
        del main[name]
    main["__file__"], main["__doc__"] = path, None
    with open(path, "rb") as file:
        code = compile(file.read(), path, "exec", dont_inherit=True)
    exec(code, main)


_run()
