"""A kiln for pots, and its logbook."""


class Logbook:
    """A text file that gets a line for everything that happens, as long as it's open."""

    def __init__(self, path):
        self.path = path
        self.file = open(path, "w", encoding="utf-8")

    def note(self, line):
        self.file.write(line + "\n")
        self.file.flush()

    def lines(self):
        """Return the lines so far."""
        return self.path.read_text(encoding="utf-8").splitlines()

    def close(self):
        self.file.close()


class Kiln:
    """A kiln. Each step heats it by 100 degrees, up to 1200. What happens is noted."""

    def __init__(self, logbook):
        self.logbook = logbook
        self.on = False
        self.degrees = 20

    def switch_on(self):
        self.on = True
        self.logbook.note("on")

    def heat(self, steps):
        for _ in range(steps):
            self.degrees = min(1200, self.degrees + 100)
            self.logbook.note(f"{self.degrees} degrees")

    def switch_off(self):
        self.on = False
        self.logbook.note("off")
