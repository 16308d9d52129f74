"""A friend of Nadia's for the check: types, and keeps what is on the screen."""

import builtins
import contextlib
import io


def do(action, walks, *typed):
    """Let an action work on the walks while this is typed; return what was on the screen."""
    left = list(typed)
    screen = io.StringIO()

    def answer(prompt=""):
        assert left, f"{shown(screen)}\nIt asks `{prompt}`, and nothing more should be asked here."
        print(f"{prompt}{left[0]}", file=screen)
        return left.pop(0)

    before, builtins.input = builtins.input, answer
    try:
        with contextlib.redirect_stdout(screen):
            action(walks)
    finally:
        builtins.input = before
    return screen


def shown(screen):
    """Return everything that was on the screen, for a message."""
    lines = screen.getvalue().splitlines() or ["(nothing)"]
    return "\n".join(["On the screen:", *[f"  | {line}" for line in lines]])


def shows(action, walks, typed, *wanted):
    """Compare what an action shows with these lines, and say in plain words where it differs."""
    screen = do(action, walks, *typed)
    lines = screen.getvalue().splitlines()
    for number, (line, want) in enumerate(zip(lines, wanted, strict=False), 1):
        assert line == want, f"{shown(screen)}\nLine {number} should be: {want}"
    missing = wanted[len(lines) :]
    assert not missing, f"{shown(screen)}\nAnd then this is missing: {missing[0]}"
    extra = lines[len(wanted) :]
    assert not extra, f"{shown(screen)}\nThis line shouldn't be there: {extra[0]}"
