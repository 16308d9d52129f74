"""Full, says the hostel."""


class Room:
    """A room with a number and a price per night, for one guest or several who know each other.

    Rooms with the same number are equal, whatever else they are, and a set holds only one of
    them. Nothing else is equal to a room. `sign` is the text on the door, with today's price.
    """

    def __init__(self, number, price, beds=1):
        self.beds = beds
        self.number = number
        self.price = price
        self.things = ["bed", "lamp"]
        self.guests = []

    @property
    def sign(self):
        return f"{self.number}: {self.price} a night"

    def add_thing(self, thing):
        """Put one more thing into this room. Each new room has a bed and a lamp."""
        self.things.append(thing)

    def is_full(self):
        """Return whether nobody else can get in: once a room is taken, it's full."""
        return len(self.guests) >= self.beds

    def check_in(self, guest):
        """Let a guest in. If it's full, raise a ValueError with the number of the room."""
        if self.is_full():
            raise ValueError(f"room {self.number} is full")
        self.guests.append(guest)

    def __eq__(self, other):
        if not isinstance(other, Room):
            return NotImplemented
        return self.number == other.number

    def __hash__(self):
        return hash(self.number)


class Dormitory(Room):
    """A room with several beds, for guests who don't know each other. The price is for a bed."""

    def __init__(self, number, price, beds):
        Room.__init__(self, number, price, beds)


class Hostel:
    """A hostel with rooms of both kinds: Hostel([Room(3, 40), Dormitory(4, 15, 8)])."""

    def __init__(self, rooms=()):
        self.rooms = [*rooms]

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
