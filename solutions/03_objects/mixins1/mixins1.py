"""Concerts, tents, and the same wishes."""

import json


def public(thing):
    """Return the attributes of an object, without those whose name begins with an underscore."""
    return {name: value for name, value in vars(thing).items() if not name.startswith("_")}


class ReprMixin:
    """An object shows its class and its attributes: Dog(name='Rex', age=3)."""

    def __repr__(self):
        values = ", ".join(f"{name}={value!r}" for name, value in public(self).items())
        return f"{type(self).__name__}({values})"


class JsonMixin:
    """An object turns into JSON, and JSON into an object."""

    def to_json(self):
        """Return the attributes as the text of a JSON object, without the private ones."""
        return json.dumps(public(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text):
        """Return an object of this class with the values of such a text."""
        return cls(**json.loads(text))


class NotesMixin:
    """An object remembers notes, which are private."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._notes = []

    def note(self, text):
        """Add a note."""
        self._notes.append(text)

    def notes(self):
        """Return a list of all notes."""
        return list(self._notes)


class Event:
    """Something that happens. This class stays as it is."""

    def __init__(self, title, hour):
        self.title = title
        self.hour = hour


class Place:
    """Somewhere to be. This class stays as it is."""

    def __init__(self, name, people):
        self.name = name
        self.people = people


class Concert(NotesMixin, JsonMixin, ReprMixin, Event):
    """A concert: Concert("Ladysmith", 20)."""


class Tent(JsonMixin, ReprMixin, Place):
    """A tent: Tent("Blue tent", 400)."""


if __name__ == "__main__":
    concert = Concert.from_json('{"title": "Cesária", "hour": 21}')
    concert.note("bring chairs")
    tent = Tent("Blue tent", 400)
    print(concert, "in", tent)
    print(concert.to_json())
    print("Notes:", *concert.notes())


# Why this way
#
# `super().__init__` in NotesMixin leads to Event here, and to something else in another class: the
# mixin can't know, so it hands on everything it gets. With `class Concert(Event, NotesMixin)`,
# Event's `__init__` would come first, which hands on nothing, and no concert would have notes.
# A mixin is the right tool for a few abilities; with ten of them, nobody can find anything any
# more.
