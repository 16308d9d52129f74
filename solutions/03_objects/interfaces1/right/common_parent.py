"""The same flat, for the terminal and for the printer."""

import html


class Pen:
    def check(self, *ends):
        match ends:
            case x1, y1, x2, y2 if x1 == x2 or y1 == y2:
                return
        raise ValueError("a line goes straight across or straight down")


class TextPen(Pen):
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



class SvgPen(Pen):
    """A pen for the browser and the printer: SVG."""

    def __init__(self, width, height):
        self.width = width
        self.height = height
        self.parts: list[str] = []

    def line(self, x1, y1, x2, y2):
        self.check(x1, y1, x2, y2)
        ends = f'x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"'
        self.parts.append(f'<line {ends} stroke="black" stroke-width="0.3"/>')

    def label(self, x, y, text):
        self.parts.append(f'<text x="{x}" y="{y}" font-size="2">{html.escape(text)}</text>')

    def picture(self):
        box = f"0 0 {self.width} {self.height}"
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">'
        return "\n".join([head, *self.parts, "</svg>"]) + "\n"


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
