from dataclasses import dataclass, field

import report


@dataclass
class Plot:
    name: str
    width: float
    length: float
    grams: float = 2

    area = property(lambda self: self.width * self.length)
    seed = property(lambda self: self.width * self.length * self.grams)
    fence = property(lambda self: self.width * 2 + self.length * 2)


@dataclass
class Garden:
    plots: list[Plot] = field(default_factory=list)

    def add(self, plot: Plot) -> None:
        self.plots += [plot]

    @property
    def area(self) -> float:
        return sum([plot.area for plot in self.plots])

    @property
    def seed(self) -> float:
        return sum([plot.seed for plot in self.plots])

    @property
    def fence(self) -> float:
        return sum([plot.fence for plot in self.plots])


if __name__ == "__main__":
    garden = Garden()
    pumpkins = Plot("pumpkins", 6, 10, grams=3)
    garden.add(pumpkins)
    garden.add(Plot("kale", 2, 4.5))
    pumpkins.width = 3
    for line in report.order(garden):
        print(line)
