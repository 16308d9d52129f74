"""The same flat, for the terminal and for the printer.

Idris plans flats in the terminal. His customers would like a drawing, so he wants a second pen
that makes SVG, which browsers show and printers print. Nothing in `room` or `flat` may change for
that: they work with any pen, as long as it keeps to the agreement.

Such an agreement is called an interface. Nothing in Python's syntax marks it here; it's only
written down. And it's more than three names: it says what comes back, and what's refused.

    line(x1, y1, x2, y2)   a line between two points. If it's neither straight across nor
                           straight down, it's a ValueError, and nothing is drawn.
    label(x, y, text)      any text, beginning at this point.
    picture()              the whole picture so far, as a text. You can draw on afterwards.

`x` goes to the right, `y` goes down. Write SvgPen, run `python3 interfaces1.py` (on Windows
`py interfaces1.py`), and open flat.svg in your browser.
"""

import html


class TextPen:
    """A pen for the terminal: a grid of letters."""

    def __init__(self, width, height):
        self.rows = [[" "] * width for _ in range(height)]

    def line(self, x1, y1, x2, y2):
        if x1 != x2 and y1 != y2:
            raise ValueError("a line goes straight across or straight down")
        for y in range(min(y1, y2), max(y1, y2) + 1):
            for x in range(min(x1, x2), max(x1, x2) + 1):
                self.rows[y][x] = "#"

    def label(self, x, y, text):
        self.rows[y][x : x + len(text)] = list(text)

    def picture(self):
        return "\n".join("".join(row).rstrip() for row in self.rows) + "\n"



# TODO: class SvgPen, made with SvgPen(width, height). It keeps to the agreement, and its picture
# for SvgPen(40, 12) with one line and one label is:
#
# <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 12">
# <line x1="0" y1="5" x2="39" y2="5" stroke="black" stroke-width="0.3"/>
# <text x="2" y="2" font-size="2">bath &amp; loo</text>
# </svg>
#
# Lines and labels come in the order in which they were drawn. In SVG, & and < mean something
# else: html.escape("bath & loo") gives the text that you need.

def room(pen, x, y, width, height, name):
    """Draw the four walls of a room, and its name. Any pen will do."""
    right, bottom = x + width - 1, y + height - 1
    pen.line(x, y, right, y)
    pen.line(x, bottom, right, bottom)
    pen.line(x, y, x, bottom)
    pen.line(right, y, right, bottom)
    pen.label(x + 2, y + 2, name)


def flat(pen):
    """Draw the flat, and return the picture."""
    room(pen, 0, 0, 19, 6, "bath & loo")
    room(pen, 18, 0, 22, 6, "kitchen")
    room(pen, 0, 5, 40, 7, "living room <3")
    return pen.picture()


if __name__ == "__main__":
    print(flat(TextPen(40, 12)))
    with open("flat.svg", "w", encoding="utf-8") as file:
        file.write(flat(SvgPen(40, 12)))
