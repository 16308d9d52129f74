"""Everybody is number 1.

Everybody at the registry office draws a ticket and waits for their number. In the first version a
function made tickets as dicts and counted them with `global`. Chidi made a class of it, and since
then all tickets have the number 1. His line is `self.issued += 1`.

That's short for `self.issued = self.issued + 1`. Reading finds the class's value, 0. Setting makes
an attribute of the object. The class still says 0, and the next ticket begins there again. To
change the class's own value, name the class:

    >>> class Sheep:
    ...     count = 0
    ...     def __init__(self):
    ...         Sheep.count += 1
    >>> class Ram(Sheep):
    ...     pass
    >>> flock = [Sheep(), Ram(), Sheep()]
    >>> Sheep.count
    3

Would `type(self).count += 1` do as well? Think of the ram before you try it.

Repair the class and finish `desk`, the program at the bottom. Run it with `python3 classattrs2.py`
(on Windows `py classattrs2.py`).
"""


class Ticket:
    """A ticket for one person, such as "A1 Chidi". All tickets, of any kind, are numbered together.

    `Ticket.issued` is how many there are today.
    A name that's nothing but spaces is a ValueError, and no number is used up for it.
    """

    letter = "A"
    issued = 0

    def __init__(self, name):
        # TODO
        self.issued += 1
        self.number = self.issued
        if not name.strip():
            raise ValueError("a ticket needs a name")
        self.name = name.strip()

    def text(self):
        """Return what's printed on it: the letter of its kind, the number, the name."""
        # TODO
        return f"{Ticket.letter}{self.number} {self.name}"

    # TODO: new_day(), a class method: the next ticket has the number 1 again.


class Express(Ticket):
    """A ticket for people who only collect something."""

    letter = "E"


def desk():
    """Print a ticket for each name, until the answer is `stop`. Then say how many there were.

    A ! at the end, as in "Ada!", means an Express ticket, and isn't part of the name. Without a
    name, say "Your name, please" and go on.
    """
    while True:
        name = input("Name? ")
        if name == "stop":
            break
        # TODO
    # TODO: "2 tickets today"


if __name__ == "__main__":
    desk()
