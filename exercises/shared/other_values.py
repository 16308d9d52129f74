"""Run a learner's program with other values in its first lines."""

import ast
import functools
import tempfile
from pathlib import Path

from pythlings_checks import program

HERE = Path(__file__).parent


@functools.cache
def program_with(path, typed=(), **values):
    """Run a copy of the program in which these names have other values from the first line that gives them one.

    Several tests may ask for the same run: it takes place once.
    """
    source = (HERE / path).read_text("utf-8-sig")
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return program(HERE / path, typed=typed)  # Python says best what it can't read
    folder = tempfile.mkdtemp()  # gone after the check, with all else that it leaves behind
    copy = Path(folder) / path
    copy.write_text(changed(source, tree, values), "utf-8")
    return program(copy, typed=typed, cwd=folder)


def shows(path, *lines, **values):
    """Say whether a run with other values prints all of these lines, among others."""
    try:
        ran = program_with(path, **values)
    except AssertionError:
        return False
    return ran.status == 0 and set(lines) <= set(ran.stdout.splitlines())


def changed(source, tree, values):
    """Return the source of a program with other values for some of its names."""
    text = source.encode()
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    spans = []
    for name, value in values.items():
        old = first_value(tree.body, name)
        assert old is not None, f"No line of your program gives a value to the name `{name}` yet."
        first = starts[old.lineno - 1] + old.col_offset
        last = starts[old.end_lineno - 1] + old.end_col_offset
        new = value.__name__ if callable(value) else repr(value)
        spans.append((first, last, new.encode()))
    for first, last, new in sorted(spans, reverse=True):
        text = text[:first] + new + text[last:]
    return text.decode()


def first_value(body, name):
    """Return the part of the program that is the first value of a name, or None."""
    for statement in body:
        value = getattr(statement, "value", None)
        targets = getattr(statement, "targets", None) or [getattr(statement, "target", None)]
        for target in targets:
            pairs = [(target, value)]
            if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
                pairs = zip(target.elts, value.elts, strict=False)
            for part, given in pairs:
                if isinstance(part, ast.Name) and part.id == name and given is not None:
                    return given
    return None
