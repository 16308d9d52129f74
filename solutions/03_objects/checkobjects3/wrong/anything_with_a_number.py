# expect: wanted: (3, False)
"""Full, says the hostel.

Elham runs a hostel in Tabriz. Her program worked all winter, and then came the season:

- "I put a cot into room 3, and now every room on my list has one."
- "The dormitory has eight beds, and the program says it's full after one guest."
- "I took room 5 off my own list. The program has lost it, too!"
- "Prices went up in May. The signs on the doors still show April's."
- "I put a cot into the dormitory, and the program crashed."
- "The cleaning list says room 3 and room 3 are two rooms. It gets cleaned twice."

A report tells only what somebody saw, so check every method against its docstring. Classes keep
their parameters, and what worked in winter still has to work.
"""


class Room:
    """A room with a number and a price per night, for one guest or several who know each other.

    Rooms with the same number are equal, whatever else they are, and a set holds only one of
    them. Nothing else is equal to a room. `sign` is the text on the door, with today's price.
    """

    def __init__(self, number, price):
        self.number = number
        self.price = price
        self.guests = []
        self.things = ["bed", "lamp"]

    @property
    def sign(self):
        return f"{self.number}: {self.price} a night"

    def __eq__(self, other):
        return hasattr(other, "number") and self.number == other.number

    def __hash__(self):
        return hash(self.number)

    def add_thing(self, thing):
        """Put one more thing into this room. Each new room has a bed and a lamp."""
        self.things.append(thing)

    def is_full(self):
        """Return whether nobody else can get in: once a room is taken, it's full."""
        return len(self.guests) > 0

    def check_in(self, guest):
        """Let a guest in. If it's full, raise a ValueError with the number of the room."""
        if self.is_full():
            raise ValueError(f"room {self.number} is full")
        self.guests.append(guest)


class Dormitory(Room):
    """A room with several beds, for guests who don't know each other. The price is for a bed."""

    def __init__(self, number, price, beds):
        super().__init__(number, price)
        self.beds = beds

    def is_full(self):
        """Return whether all beds are taken."""
        return len(self.guests) == self.beds


class Hostel:
    """A hostel with rooms of both kinds: Hostel([Room(3, 40), Dormitory(4, 15, 8)])."""

    def __init__(self, rooms=()):
        self.rooms = list(rooms)

    def build(self, room):
        """Add a room at the end of the hostel's rooms, and nowhere else."""
        self.rooms.append(room)

    def free(self):
        """Return the numbers of all rooms that aren't full, in order of the rooms."""
        return [room.number for room in self.rooms if not room.is_full()]

    def close(self, room):
        """Take a room out of the hostel. If it has no such room, raise a ValueError."""
        self.rooms.remove(room)

    def cleaning(self, used):
        """Return the numbers of the used rooms, each once, the smallest first."""
        return sorted(room.number for room in set(used))
