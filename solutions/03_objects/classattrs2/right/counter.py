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
        self.number = Ticket.next_number()
        self.name = name.strip()

    @classmethod
    def next_number(cls):
        Ticket.issued = Ticket.issued + 1
        return Ticket.issued

    def text(self):
        """Return what's printed on it: the letter of its kind, the number, the name."""
        return f"{self.letter}{self.number} {self.name}"

    @staticmethod
    def new_day():
        """Begin with number 1 again."""
        Ticket.issued = 0


class Express(Ticket):
    """A ticket for people who only collect something."""

    letter = "E"


def desk():
    """Print a ticket for each name, until the answer is `stop`. Then say how many there were."""
    while True:
        name = input("Name? ")
        if name == "stop":
            break
        express = name.endswith("!")
        name = name.rstrip("!").strip()
        if not name:
            print("Your name, please")
            continue
        ticket = Express(name) if express else Ticket(name)
        print(ticket.text())
    print(f"{Ticket.issued} tickets today")


if __name__ == "__main__":
    desk()
