# expect: a kind of ticket that somebody adds later shows its own letter
"""Everybody is number 1."""


class Ticket:
    """A ticket for one person, such as "A1 Chidi". All tickets, of any kind, are numbered together.

    `Ticket.issued` is how many there are today.
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
        return f"{'E' if isinstance(self, Express) else 'A'}{self.number} {self.name}"

    @classmethod
    def new_day(cls):
        """Begin again with 1."""
        Ticket.issued = 0


class Express(Ticket):
    """A ticket for people who only collect something."""

    letter = "E"


def desk():
    """Print a ticket for each name, until the answer is `stop`. Then say how many there were.

    With a ! at its end, as in "Ada!", it's an Express ticket, and the ! isn't part of the name.
    Without a name, say "Your name, please" and go on.
    """
    while True:
        name = input("Name? ")
        if name == "stop":
            break
        try:
            if name.endswith("!"):
                ticket = Express(name[:-1])
            else:
                ticket = Ticket(name)
        except ValueError:
            print("Your name, please")
        else:
            print(ticket.text())
    print(f"{Ticket.issued} tickets today")


if __name__ == "__main__":
    desk()
