# expect: should make 1
"""The square brackets that make T."""

from dataclasses import dataclass

type Number = int | float
type Menu = dict[str, list[Dish]]


@dataclass
class Dish:
    """Something to eat, with its price."""

    name: str
    price: Number


@dataclass
class Curry(Dish):
    """A dish that may be hot: from 1 to 5."""

    heat: int = 2


class Line[T]:
    """A waiting line: the first to come is the first to go."""

    def __init__(self, *waiting: T) -> None:
        self.waiting = [*waiting]

    def join(self, newcomer: T) -> int:
        """Let somebody join at the end, and return how long the line is."""
        self.waiting.append(newcomer)
        return len(self.waiting)

    def serve(self) -> T | None:
        """Return the first and let them go, or None if nobody waits."""
        return self.waiting.pop(0) if self.waiting else None


def cheapest(dishes: list[Dish]) -> Dish:
    """Return the cheapest dish, the first of equal ones. There's at least one."""
    return min(dishes, key=lambda dish: dish.price)


def turned[K, T](prices: dict[K, T]) -> dict[T, list[K]]:
    """Return, for each value of a dict, a list of the keys that had it, in order."""
    found: dict[T, list[K]] = {}
    for key, value in prices.items():
        found.setdefault(value, []).append(key)
    return found


def price_of(word: object) -> float:
    """Return a number as a float, and 0.0 for whatever isn't a Number."""
    return float(word) if isinstance(word, int | float) else 0.0


def cost(menu: Menu, day: str) -> float:
    """Return what all dishes of a day cost together. A day that isn't on the menu costs 0.0."""
    return sum((price_of(dish.price) for dish in menu.get(day, [])), 0.0)


if __name__ == "__main__":
    week: Menu = {"Monday": [Dish("pap", 3), Curry("bunny chow", 6.5, 4)], "Tuesday": []}
    line = Line("Lerato", "Sipho")
    print(line.serve(), "gets the", cheapest(week["Monday"]).name)
    print("Monday:", cost(week, "Monday"), "and Sunday:", cost(week, "Sunday"))
