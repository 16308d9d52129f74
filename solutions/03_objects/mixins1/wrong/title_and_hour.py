# expect: a class that it has never heard of
"""Concerts, tents, and the same wishes.

Amara organises a festival. Her concerts have nothing to do with her tents, and yet she wants the
same of both: show yourself, turn into JSON and back, remember notes. She doesn't want to write it
twice, and a common parent for concerts and tents would be a lie.

A mixin is a small class with one ability, written to be one parent among others:

    >>> class Shout:
    ...     def shout(self):
    ...         return f"{self.name.upper()}!"
    >>> class Dog:
    ...     def __init__(self, name):
    ...         self.name = name
    >>> class LoudDog(Shout, Dog):
    ...     pass
    >>> LoudDog("Rex").shout()
    'REX!'

It never knows who stands behind it in the line. If it has an `__init__`, it takes whatever comes,
and hands it on: `def __init__(self, *args, **kwargs)` and `super().__init__(*args, **kwargs)`. And
mixins come first in the brackets, or their `__init__` is never asked.

Write three mixins, and mix them in. Then print the programme with `python3 mixins1.py` (on Windows
`py mixins1.py`).
"""

import json


class ReprMixin:
    def __repr__(self):
        parts = [f"{k}={v!r}" for k, v in vars(self).items() if not k.startswith("_")]
        return f"{type(self).__name__}({', '.join(parts)})"

    # TODO


class JsonMixin:
    def to_json(self):
        return json.dumps({k: v for k, v in vars(self).items() if not k.startswith("_")}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text):
        return cls(**json.loads(text))
        # TODO

    # TODO: from_json, a classmethod, makes an object of its class out of such a text. The class is
    # called with the values by name: Dog(name="Rex", age=3).


class NotesMixin:
    def __init__(self, title, hour):
        super().__init__(title, hour)
        self._notes = []

    def note(self, text):
        self._notes.append(text)

    def notes(self):
        return list(self._notes)

    # TODO


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


# TODO: a Concert can do all three. A Tent can show itself and turn into JSON, and takes no notes.


class Concert(ReprMixin, JsonMixin, NotesMixin, Event):
    """A concert: Concert("Ladysmith", 20)."""


class Tent(ReprMixin, JsonMixin, Place):
    """A tent: Tent("Blue tent", 400)."""


if __name__ == "__main__":
    concert = Concert.from_json('{"title": "Cesária", "hour": 21}')
    concert.note("bring chairs")
    tent = Tent("Blue tent", 400)
    print(concert, "in", tent)
    print(concert.to_json())
    print("Notes:", *concert.notes())
