# expect: a new day begins for all kinds, whichever class is asked
"""Everybody is number 1."""


class Ticket:
    """A ticket for one person, such as "A1 Chidi". All tickets, of any kind, are numbered together.

    A name that's nothing but spaces is a ValueError, and no number is used up for it.
    """

    letter = "A"
    issued = 0

    def __init__(self, name):
        if not name.strip():
            raise ValueError("a ticket needs a name")
        Ticket.issued += 1
        self.number = Ticket.issued
        self.name = name.strip()

    def text(self):
        """Return what's printed on it: the letter of its kind, the number, the name."""
        return f"{self.letter}{self.number} {self.name}"

    @classmethod
    def new_day(cls):
        """Begin with number 1 again."""
        cls.issued = 0


class Express(Ticket):
    """A ticket for people who only collect something."""

    letter = "E"


def desk():
    """Print a ticket for each name, until the answer is `stop`. Then say how many there were."""
    while True:
        name = input("Name? ")
        if name == "stop":
            break
        kind = Express if name.endswith("!") else Ticket
        try:
            print(kind(name.removesuffix("!")).text())
        except ValueError:
            print("Your name, please")
    print(f"{Ticket.issued} tickets today")


if __name__ == "__main__":
    desk()
