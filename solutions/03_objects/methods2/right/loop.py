"""Boom, chack, boom-boom, chack."""


class Beat:
    """A beat of so many steps: Beat(8). At first nothing is hit."""

    def __init__(self, steps):
        self.steps = steps
        self.patterns = {}

    def hit(self, drum, pattern):
        """Let the drum play this pattern, over and over, until all steps are filled."""
        row = ""
        for step in range(self.steps):
            row += pattern[step % len(pattern)]
        self.patterns[drum] = row
        return self

    def mute(self, drum):
        """Take the drum out, if it's there."""
        if drum in self.patterns:
            del self.patterns[drum]
        return self

    def times(self, count):
        """Repeat the beat, so that it's that many times as long."""
        self.steps *= count
        self.patterns = {drum: row * count for drum, row in self.patterns.items()}
        return self

    def text(self):
        """Return the lines, in the order in which the drums were first hit."""
        width = 0
        for drum in self.patterns:
            width = max(width, len(drum))
        lines = []
        for drum, row in self.patterns.items():
            lines.append(drum + " " * (width - len(drum) + 1) + row)
        return "\n".join(lines)

    @staticmethod
    def every(gap):
        """Return a pattern with one hit in so many steps."""
        return "x" + "." * (gap - 1)


if __name__ == "__main__":
    beat = Beat(8).hit("kick", Beat.every(4)).hit("snare", "..x.").hit("hi-hat", Beat.every(2))
    print(beat.text())
    print()
    print(beat.mute("snare").hit("kick", "x..x..x.").times(2).text())
