"""The desk: python3 -m lending. Nothing to do here."""

from decimal import Decimal

from lending.library import Library
from lending.model import Item, LendingError, Member
from lending.trying import Calendar

HELP = "lend CODE NAME, back CODE, reserve CODE NAME, cancel CODE NAME, days NUMBER, end"


class Caller:
    def tell(self, member, text):
        print(f"  (ring, ring) {member.name}, the {text}")


def answer(library, calendar, words):
    match words:
        case ["lend", code, name]:
            print(f"  back by {library.lend(code, Member(name)).due}")
        case ["back", code]:
            print(f"  the fee is {library.take_back(code)}")
        case ["reserve", code, name]:
            library.reserve(code, Member(name))
        case ["cancel", code, name]:
            library.cancel(code, Member(name))
        case ["days", number]:
            calendar.go(int(number))
        case _:
            print(" ", HELP)


def main():
    calendar = Calendar()
    library = Library(calendar, Caller())
    for code, name, value in [("D1", "drill", 80), ("T1", "tent", 120), ("C1", "cello", 900)]:
        library.add(Item(code, name, Decimal(value)))
    while True:
        shelf = ", ".join(f"{item.code} {item.name}" for item in library.on_shelf())
        line = input(f"{calendar.today()}, on the shelf: {shelf}\n> ")
        if line == "end":
            return
        try:
            answer(library, calendar, line.split())
        except LendingError as error:
            print(f"  sorry: {error}")


if __name__ == "__main__":
    main()
