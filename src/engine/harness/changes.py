"""An earlier call in the same test that has changed what a later one was given.

`assert cheapest(prices) == 1` and then `assert total(prices) == 6`: a `cheapest` that takes an item out of the list passes, and
`total` is blamed. What names were before each statement of a test is kept (see `asserts`), so the change can be found.
"""

import ast
import itertools

from . import contract
from .shorter import written
from .words import MISSING, Output, Reader, TestsOwn

_isinstance = isinstance

#: Statements before which names are kept.
_KEPT = (ast.Assert, ast.Assign, ast.Expr)


def by_earlier_call(looker):
    """The earlier call that changed an argument of the call in the failing statement, and its code; None where there is none."""
    function = looker.flow.function
    rows = [] if function is None else function.body
    here = next((row for row in rows if row.lineno <= looker.line <= row.end_lineno), None)
    if not _isinstance(here, _KEPT):
        return None
    for name in _given(looker, here):
        found = _change(looker, rows[: rows.index(here) + 1], name)
        if found is not None:
            return found
    return None


def _change(looker, rows, name):
    """The last change of what is under a name, if a call of the learner's made it and nothing else touched the name."""
    seen = [(at, text) for at, row in enumerate(rows) if (text := _text(looker, row, name)) is not None]
    for (at, before), (next_at, now) in reversed([*itertools.pairwise(seen)]):
        if before == now:
            continue
        call = next((call for call in _calls(looker, rows[at]) if name in _names_given(call)), None)
        if call is None or _stores(rows[at], name) or any(_mentions(row, name) for row in rows[at + 1 : next_at]):
            return None
        reader = Reader(looker, rows[at].lineno)
        try:
            shown = written(reader.read(call))
        except (TestsOwn, Output):
            return None
        return contract.changed(shown, ast.unparse(call.func), before, now), reader.code
    return None


def _text(looker, row, name):
    """What was under a name before a statement."""
    kept = looker.locals.get(f"@k{row.lineno}") if _isinstance(row, _KEPT) else None
    return None if kept is None else kept.get(name)


def _given(looker, row):
    """The names that calls of the learner's in a statement are given."""
    return [name for call in _calls(looker, row) for name in _names_given(call)]


def _calls(looker, row):
    for node in ast.walk(row):
        if _isinstance(node, ast.Call) and _isinstance(node.func, (ast.Name, ast.Attribute)):
            function = looker.value_of(node.func)
            if function is not MISSING and looker.code_of(function) is not None:
                yield node


def _names_given(call):
    arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
    return [argument.id for argument in arguments if _isinstance(argument, ast.Name)]


def _mentions(row, name):
    return any(_isinstance(node, ast.Name) and node.id == name for node in ast.walk(row))


def _stores(row, name):
    return any(_isinstance(node, ast.Name) and node.id == name and _isinstance(node.ctx, ast.Store) for node in ast.walk(row))
