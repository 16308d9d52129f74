import functools
from pathlib import Path
from xml.etree import ElementTree

import interfaces1
import pytest
from interfaces1 import TextPen, flat, room
from pythlings_checks import program


def svg_pen(width, height):
    try:
        kind = interfaces1.SvgPen
    except AttributeError:
        pytest.fail("There's no class SvgPen in your file yet.")
    return kind(width, height)


def drawn(picture):
    """Say in words what is in an SVG picture, one thing a line."""
    if not isinstance(picture, str):
        pytest.fail(f"picture() should return a text. It returned {picture!r}")
    try:
        root = ElementTree.fromstring(picture)
    except ElementTree.ParseError as error:
        pytest.fail(f"A browser can't read this picture ({error}):\n{picture}")
    lines = []
    for part in root:
        at = part.attrib
        if part.tag.endswith("}line"):
            ends = [at.get(name, "?") for name in ("x1", "y1", "x2", "y2")]
            lines.append("line from {},{} to {},{}".format(*ends))
        elif part.tag.endswith("}text"):
            lines.append(f"text at {at.get('x', '?')},{at.get('y', '?')}: {part.text}")
        else:
            lines.append(f"something else: {part.tag}")
    return lines


def check(picture, wanted):
    found = drawn(picture)
    if found != wanted:
        inside = "\n".join(found) or "nothing"
        hoped = "\n".join(wanted) or "nothing"
        pytest.fail(f"in the picture of SvgPen:\n{inside}\n\nwanted\n{hoped}")


def test_line_and_label():
    """SvgPen draws lines and labels, in their order"""
    pen = svg_pen(40, 12)
    pen.label(2, 2, "hall")
    pen.line(0, 5, 39, 5)
    pen.line(7, 9, 7, 1)
    wanted = ["text at 2,2: hall", "line from 0,5 to 39,5", "line from 7,9 to 7,1"]
    check(pen.picture(), wanted)


def test_two_pens():
    """each SvgPen has a picture of its own"""
    one, two = svg_pen(9, 9), svg_pen(5, 5)
    one.line(0, 0, 8, 0)
    two.label(1, 1, "hall")
    check(one.picture(), ["line from 0,0 to 8,0"])
    check(two.picture(), ["text at 1,1: hall"])


def test_draw_on():
    """you can look at the picture, and draw on"""
    pen = svg_pen(9, 9)
    check(pen.picture(), [])
    pen.line(0, 0, 8, 0)
    check(pen.picture(), ["line from 0,0 to 8,0"])
    pen.label(1, 1, "hall")
    check(pen.picture(), ["line from 0,0 to 8,0", "text at 1,1: hall"])


def test_letter_by_letter():
    """the picture is written as in the task"""
    pen = svg_pen(40, 12)
    pen.line(0, 5, 39, 5)
    pen.label(2, 2, "bath & loo")
    found = [line.strip() for line in pen.picture().strip().splitlines()]
    wanted = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 12">',
        '<line x1="0" y1="5" x2="39" y2="5" stroke="black" stroke-width="0.3"/>',
        '<text x="2" y="2" font-size="2">bath &amp; loo</text>',
        "</svg>",
    ]
    for mine, hoped in zip([*found, *[""] * 4], wanted, strict=False):
        if mine != hoped:
            pytest.fail(f"you have\n{mine or 'no such line'}\n\nwanted\n{hoped}")


def test_any_text():
    """a label may be any text"""
    pen = svg_pen(30, 5)
    pen.label(1, 1, 'küche <3 & "more"')
    check(pen.picture(), ['text at 1,1: küche <3 & "more"'])


def test_refused():
    """SvgPen refuses a line that is neither straight across nor straight down, as TextPen does"""
    pen = svg_pen(10, 5)
    try:
        pen.line(0, 0, 3, 2)
    except ValueError:
        check(pen.picture(), [])
    else:
        pytest.fail("SvgPen: line(0, 0, 3, 2) should be a ValueError, and nothing was raised.")


def test_one_point():
    """SvgPen draws a line of a single point, as TextPen does"""
    pen = svg_pen(3, 2)
    pen.line(1, 1, 1, 1)
    check(pen.picture(), ["line from 1,1 to 1,1"])


def test_text_pen():
    """TextPen is as it was"""
    pen = TextPen(3, 2)
    pen.line(1, 1, 1, 1)
    assert pen.picture() == "\n #\n", "a single point in the middle of the lower line"
    try:
        pen.line(0, 0, 2, 1)
    except ValueError:
        return
    pytest.fail("TextPen: line(0, 0, 2, 1) should be a ValueError, and nothing was raised.")


def test_third_pen():
    """room and flat still work with any pen that keeps to the agreement"""

    class ListPen:
        def __init__(self):
            self.calls = []

        def line(self, x1, y1, x2, y2):
            self.calls.append((x1, y1, x2, y2))

        def label(self, x, y, text):
            self.calls.append((x, y, text))

        def picture(self):
            return "my picture"

    pen = ListPen()
    room(pen, 0, 0, 5, 4, "bath")
    if sorted(map(str, pen.calls)) != [
        "(0, 0, 0, 3)",
        "(0, 0, 4, 0)",
        "(0, 3, 4, 3)",
        "(2, 2, 'bath')",
        "(4, 0, 4, 3)",
    ]:
        pytest.fail(f"room draws other things now, for a pen of somebody else's: {pen.calls}")
    if flat(ListPen()) != "my picture":
        pytest.fail("flat doesn't return the picture of somebody else's pen any more.")


WALL = "#" * 40 + "\n"
ROOMS = "#                 #                    #\n"
FLAT = (
    WALL
    + ROOMS
    + "# bath & loo      # kitchen            #\n"
    + ROOMS * 2
    + WALL
    + "#                                      #\n"
    + "# living room <3                       #\n"
    + "#                                      #\n" * 3
    + WALL
)


@functools.cache
def ran():
    return program("interfaces1.py")


def test_terminal():
    """the program draws the flat in the terminal"""
    ran().says(FLAT)


def test_file():
    """the program writes flat.svg, with everything that's in the flat"""
    ran().leaves("flat.svg")
    found = drawn(Path("flat.svg").read_text(encoding="utf-8"))
    labels = [line for line in found if line.startswith("text")]
    wanted = ["text at 2,2: bath & loo", "text at 20,2: kitchen", "text at 2,7: living room <3"]
    if labels != wanted or len(found) != 15:
        pytest.fail("flat.svg should have 12 lines and 3 texts. It has\n" + "\n".join(found))
