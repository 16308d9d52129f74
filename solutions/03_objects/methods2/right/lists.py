from itertools import cycle, islice


class Beat:
    def __init__(self, steps: int) -> None:
        self.steps = steps
        self.rows: list[list] = []

    def find(self, drum):
        for row in self.rows:
            if row[0] == drum:
                return row
        return None

    def hit(self, drum, pattern):
        filled = list(islice(cycle(pattern), self.steps))
        row = self.find(drum)
        if row:
            row[1] = filled
        else:
            self.rows.append([drum, filled])
        return self

    def mute(self, drum):
        self.rows = [row for row in self.rows if row[0] != drum]
        return self

    def times(self, count):
        self.steps = self.steps * count
        for row in self.rows:
            row[1] = row[1] * count
        return self

    def text(self):
        if not self.rows:
            return ""
        width = max(len(drum) for drum, filled in self.rows) + 1
        return "\n".join(drum.ljust(width) + "".join(filled) for drum, filled in self.rows)

    @classmethod
    def every(cls, gap):
        return "x".ljust(gap, ".")


if __name__ == "__main__":
    beat = Beat(8).hit("kick", Beat.every(4)).hit("snare", "..x.").hit("hi-hat", Beat.every(2))
    print(beat.text())
    print()
    print(beat.mute("snare").hit("kick", "x..x..x.").times(2).text())
