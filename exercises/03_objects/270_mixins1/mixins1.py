"""Concerts, tents, and the same wishes.

Amara organises a festival. Her concerts have nothing to do with her tents, and yet she wants the
same of both: show yourself, turn into JSON and back. Concerts should remember notes as well, and
who knows what's next. She doesn't want to write it all twice, and a common parent for concerts and
tents would be a lie.

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

A mixin never knows who comes next in the line. So if it has an `__init__`, that takes whatever
comes, and hands it on:

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)

And mixins come first in the brackets, or their `__init__` is never called.

Write three mixins, and mix them in. Then print the programme with `python3 mixins1.py` (on Windows
`py mixins1.py`).
"""

import json


class ReprMixin:
    """An object shows its class and its attributes: Dog(name='Rex', age=3).

    The attributes come in the order in which they were set. `vars(self)` has them, as a dict. Those
    whose name begins with an underscore are private, and not shown.
    """

    # TODO


class JsonMixin:
    """An object turns into JSON, and JSON into an object."""

    def to_json(self):
        """Return the attributes as the text of a JSON object, without the private ones.

        Letters such as é stay as they are.
        """
        # TODO

    # TODO: from_json, a classmethod, makes an object of its class out of such a text. The class is
    # called with the values by name: Dog(name="Rex", age=3).


class NotesMixin:
    """An object remembers notes: note(text) adds one, and notes() gives a list of them all.

    They are private: neither shown nor in the JSON. Changing the list that notes() gave doesn't
    change the object. Each object has its own, and none at first.
    """

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


class Concert(Event):
    """A concert: Concert("Ladysmith", 20)."""


class Tent(Place):
    """A tent: Tent("Blue tent", 400)."""


if __name__ == "__main__":
    concert = Concert.from_json('{"title": "Cesária", "hour": 21}')
    concert.note("bring chairs")
    tent = Tent("Blue tent", 400)
    print(concert, "in", tent)
    print(concert.to_json())
    print("Notes:", *concert.notes())
