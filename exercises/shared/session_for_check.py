"""Type some lines at a prompt that knows the learner's names. Nothing to do here."""

import ast
import traceback

import pytest


def shown(lines, answer=None):
    """The lines as they look at Python's prompt."""
    going_on = (" ", ")", "]", "except", "else", "elif", "finally")
    typed = [f"... {line}" if line.startswith(going_on) else f">>> {line}" for line in lines]
    return "\n".join(typed if answer is None else [*typed, answer])


def same(found, wanted, module):
    """Whether the two are equal, without asking a class of the learner's what it thinks of it."""
    if type(found).__module__ == module.__name__ or isinstance(found, bool) != isinstance(
        wanted, bool
    ):
        return False
    return found == wanted


def typed(module, text, wanted=None, *, raises=None, words="", message=None, note=None, **names):
    """Run the lines of the text, and compare the value of the last one with what is wanted.

    Or the last line has to raise `raises`, with `words` in its message, or exactly this `message`. `note` is said below if
    it is otherwise. What Python itself refuses is told; what is raised in a file of the
    learner's goes on, with the lines as its note, so that its own line is shown, too.
    """
    __tracebackhide__ = True
    lines = [line for line in text.strip("\n").splitlines() if line.strip()]
    indent = len(lines[0]) - len(lines[0].lstrip())
    lines = [line[indent:] for line in lines]
    below = f"\n\n{note}" if note else ""
    space = {**vars(module), **names}
    *before, last = ast.parse("\n".join(lines)).body
    found = None
    try:
        exec(compile(ast.Module(before, []), "<typed>", "exec"), space)
        if isinstance(last, ast.Expr):
            found = eval(compile(ast.Expression(last.value), "<typed>", "eval"), space)
        else:
            exec(compile(ast.Module([last], []), "<typed>", "exec"), space)
    except Exception as problem:
        if raises and isinstance(problem, raises):
            answer = f"{type(problem).__name__}: {problem}"
            if words not in str(problem):
                pytest.fail(f"{shown(lines, answer)}\nits message should have: {words}{below}")
            if message is not None and str(problem) != message:
                pytest.fail(f"{shown(lines, answer)}\nits message should be: {message}{below}")
            return
        inside = traceback.extract_tb(problem.__traceback__)[-1].filename != "<typed>"
        if inside and not raises:
            problem.add_note(shown(lines))
            raise
        kinds = f"\nwanted: {raises.__name__}" if raises else ""
        pytest.fail(f"{shown(lines, f'{type(problem).__name__}: {problem}')}{kinds}{below}")
    if raises:
        answer = "(no error)" if found is None else repr(found)
        pytest.fail(f"{shown(lines, answer)}\nwanted: {raises.__name__}{below}")
    if not same(found, wanted, module):
        pytest.fail(f"{shown(lines, repr(found))}\nwanted: {wanted!r}{below}")
