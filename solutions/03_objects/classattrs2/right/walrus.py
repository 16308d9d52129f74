"""Everybody is number 1."""


class Ticket:
    """A ticket for one person, such as "A1 Chidi". All tickets, of any kind, are numbered together.

    A name that's nothing but spaces is a ValueError, and no number is used up for it.
    """

    letter = "A"
    issued = 0

    def __init__(self, name):
        name = name.strip()
        if len(name) == 0:
            raise ValueError("a ticket needs a name")
        Ticket.issued += 1
        self.number = Ticket.issued
        self.name = name.strip()

    def text(self):
        """Return what's printed on it: the letter of its kind, the number, the name."""
        return f"{type(self).letter}{self.number} {self.name}"

    @classmethod
    def new_day(cls):
        """Begin with number 1 again."""
        Ticket.issued = 0


class Express(Ticket):
    """A ticket for people who only collect something."""

    letter = "E"


def desk():
    """Print a ticket for each name, until the answer is `stop`. Then say how many there were."""
    count = 0
    while (name := input("Name? ")) != "stop":
        try:
            ticket: Ticket = Express(name[:-1]) if name[-1:] == "!" else Ticket(name)
        except ValueError:
            print("Your name, please")
        else:
            count += 1
            print(ticket.text())
    print(count, "tickets today")


if __name__ == "__main__":
    desk()
