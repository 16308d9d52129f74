import io
import pathlib
import tokenize

from pythlings_checks import program

#: Words that only repeat what the line or the task says.
EMPTY = {
    "a",
    "the",
    "this",
    "that",
    "here",
    "is",
    "it",
    "its",
    "it's",
    "at",
    "of",
    "to",
    "for",
    "in",
    "up",
    "so",
    "and",
    "why",
    "say",
    "says",
    "because",
    "reason",
    "19",
    "limit",
    "limits",
    "max",
    "maximum",
    "highest",
    "degrees",
    "degree",
    "temperature",
    "room",
    "reading",
    "rooms",
    "heat",
    "heating",
    "heated",
    "value",
    "variable",
    "number",
    "set",
    "sets",
}


TASK = "TODO: say here why it is 19."


def test_cold():
    """a room of 17.5 degrees is heated up to 19"""
    program("comments1.py", typed=["17.5"]).shows(
        "Degrees in the reading room? 17.5\nHeating up to 19 degrees\nDegrees missing: 1.5\nShown on panel #2\n"
    )


def test_very_cold():
    """a room of 0 degrees lacks all 19"""
    program("comments1.py", typed=["0"]).shows(
        "Degrees in the reading room? 0\nHeating up to 19 degrees\nDegrees missing: 19.0\nShown on panel #2\n"
    )


def test_warm():
    """in a room of 20.25 degrees the missing degrees are below zero"""
    program("comments1.py", typed=["20.25"]).shows(
        "Degrees in the reading room? 20.25\nHeating up to 19 degrees\nDegrees missing: -1.25\nShown on panel #2\n"
    )


def remarks():
    """Return the comments beside and directly above the first line that sets the limit."""
    text = pathlib.Path("comments1.py").read_text(encoding="utf-8")
    comments = {}
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            comments[token.start[0]] = token.string.replace(TASK, "").lstrip("#").strip()
    lines = text.splitlines()
    at = next((n for n, line in enumerate(lines, 1) if line.startswith("limit")), len(lines))
    found = [comments[at]] if at in comments else []
    above = at - 1
    while above in comments or (above > 0 and not lines[above - 1].strip()):
        found.append(comments.get(above, ""))
        above -= 1
    return found


def test_remark():
    """a comment at the line `limit = 19` says why"""
    said = [word for remark in remarks() if "TODO" not in remark for word in remark.split()]
    new = {word.strip(".,;:!=").lower() for word in said} - EMPTY - {""}
    assert said, "there is no comment of yours yet, above `limit = 19` or behind it"
    assert len(new) > 0, "your comment repeats what the line says; why is it 19 and not 22?"
