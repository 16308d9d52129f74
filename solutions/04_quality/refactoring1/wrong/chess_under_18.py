# expect: at 18 you pay
"""Copied twice, changed a little."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Club:
    """What differs from club to club."""

    name: str
    child_until: int
    child_fee: float
    fee: float
    greeting: str = "Dear"
    discount_from: int = 12
    whole: bool = False
    goodbye: str = ""


CHOIR = Club("choir", 17, 4.5, 9, goodbye="See you on Tuesday!")
CHESS = Club("chess club", 17, 3, 7.25, whole=True)
CLIMBING = Club("gym", 15, 20, 32, greeting="Hi", discount_from=10, goodbye="Climb on!")


def choir_letter(name, age, months, paid):
    """Return the choir's letter to a member who sang for some months and has paid something."""
    return letter(CHOIR, name, yearly_fee(CHOIR, age, months), paid)


def chess_letter(name, age, months, paid):
    """Return the chess club's letter to a member who played for some months."""
    return letter(CHESS, name, yearly_fee(CHESS, age, months), paid)


def climbing_letter(name, age, months, paid):
    """Return the gym's letter to a member who climbed for some months."""
    return letter(CLIMBING, name, yearly_fee(CLIMBING, age, months), paid)


def yearly_fee(club, age, months):
    """Return what a member of a club pays for some months."""
    total = (club.child_fee if age <= club.child_until else club.fee) * months
    if months >= club.discount_from:
        total *= 0.9
    return round(total) if club.whole else total


def letter(club, name, total, paid):
    """Return a club's letter to a member who has to pay a total and has paid something."""
    lines = [f"{club.greeting} {name},", "", f"your year with the {club.name}: {total:.2f}"]
    if total > paid:
        lines.append(f"Still to pay: {total - paid:.2f}")
    elif total < paid:
        lines.append(f"We owe you {paid - total:.2f}")
    if club.goodbye:
        lines.append(club.goodbye)
    return "\n".join(lines)


if __name__ == "__main__":
    print(choir_letter("Ofa", 17, 12, 50))
    print()
    print(chess_letter("Ofa", 18, 5, 15))
    print()
    print(climbing_letter("Ofa", 18, 10, 0))
