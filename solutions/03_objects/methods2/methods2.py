"""Boom, chack, boom-boom, chack."""


class Beat:
    """A beat with this many steps: Beat(8). At first nothing is hit."""

    def __init__(self, steps):
        self.steps = steps
        self.patterns = {}

    def hit(self, drum, pattern):
        """Let the drum play this pattern, over and over, until all steps are filled."""
        self.patterns[drum] = (pattern * self.steps)[: self.steps]
        return self

    def mute(self, drum):
        """Take the drum out, if it's there."""
        self.patterns.pop(drum, None)
        return self

    def times(self, count):
        """Repeat the beat, so that it's that many times as long."""
        self.steps *= count
        for drum in self.patterns:
            self.patterns[drum] *= count
        return self

    def text(self):
        """Return the lines, in the order in which the drums were first hit."""
        width = max((len(drum) for drum in self.patterns), default=0)
        return "\n".join(f"{drum:{width}} {row}" for drum, row in self.patterns.items())

    @staticmethod
    def every(gap):
        """Return a pattern with one hit in so many steps."""
        return "x" + "." * (gap - 1)


if __name__ == "__main__":
    beat = Beat(8).hit("kick", Beat.every(4)).hit("snare", "..x.").hit("hi-hat", Beat.every(2))
    print(beat.text())
    print()
    print(beat.mute("snare").hit("kick", "x..x..x.").times(2).text())


# Why this way
#
# `every` could be a function of its own. In the class it's found where it's needed, and the name
# `every` stays free. A chain changes the one beat, and that can surprise: after the last line
# `beat` has no snare. That's why list.sort and list.append return None: nobody should take the
# result for a copy. In Bongani's class each method makes its beat longer, louder or quieter, and
# nobody expects a second one.
