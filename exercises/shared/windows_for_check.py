"""Open files as Windows does where a program doesn't say how."""

import builtins
import contextlib
import io


@contextlib.contextmanager
def windows():
    """Read and write text in cp1252, and write \\r\\n for a line break, unless told otherwise."""
    real = io.open

    def opened(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, *more):
        if "b" not in mode:
            if encoding in (None, "locale"):
                encoding = "cp1252"
            if newline is None and "r" not in mode:
                newline = "\r\n"
        return real(file, mode, buffering, encoding, errors, newline, *more)

    builtins.open = io.open = opened
    try:
        yield
    finally:
        builtins.open = io.open = real
