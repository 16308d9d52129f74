"""A question of a new kind.

Luca's pub quiz comes from a JSON file. Each entry names its kind, and `create` makes the right
object from it. For every new kind of question, Luca writes a class and then has to remember the
`if` chain in `create`. Yesterday he forgot, in front of sixty guests.

A function that picks the class for you is called a factory. Let the classes sign up by
themselves: REGISTRY is a dict from the kind to the class, and a decorator fills it. A decorator is
a function that's called with whatever is below it:

    @register("choice")                   class Choice:
    class Choice:              means          ...
        ...                               Choice = register("choice")(Choice)

`register("choice")` returns a function, that function gets the class, and whatever it returns is
called Choice from then on.

Write `register` and `create`, sign the classes up, and add Gap. Then play: `python3 factory1.py`
(on Windows `py factory1.py`).
"""

import json
from pathlib import Path

REGISTRY = {}


def register(kind):
    """Return a decorator that signs a class up for this kind, and returns the class as it is.

    A kind that's taken already is a ValueError with the kind in its message.
    """
    # TODO


def create(kind, **options):
    """Return an object of the class for this kind, made with the options.

    An unknown kind is a ValueError whose message has the kind in it, and all the known ones. Any
    error inside the class comes out as it is.
    """
    # TODO: no class's name in here any more.
    if kind == "choice":
        return Choice(options["text"], options["options"], options["answer"])
    if kind == "number":
        return Number(options["text"], options["answer"])
    return None


class Choice:
    """Several options, numbered from 1. The answer is one of the numbers."""

    def __init__(self, text, options, answer):
        self.text = text
        self.options = options
        self.answer = answer

    def show(self):
        lines = [f"{number}) {option}" for number, option in enumerate(self.options, start=1)]
        return "\n".join([self.text, *lines])

    def is_right(self, reply):
        return reply.strip() == str(self.answer)


class Number:
    """A number to be guessed. It may be off by as much as `within`."""

    def __init__(self, text, answer, within=0):
        self.text = text
        self.answer = answer
        self.within = within

    def show(self):
        return self.text

    def is_right(self, reply):
        try:
            return abs(float(reply) - self.answer) <= self.within
        except ValueError:
            return False


# TODO: class Gap for the kind "gap", made with text and answer. It shows its text. Capitals and
# spaces around a reply don't matter.


def quiz(path):
    """Ask all the questions in a file, and print how many replies were right."""
    entries = json.loads(Path(path).read_text(encoding="utf-8"))
    right = 0
    for entry in entries:
        question = create(**entry)
        print(question.show())
        if question.is_right(input("> ")):
            right += 1
    print(f"{right} of {len(entries)}")


if __name__ == "__main__":
    quiz("quiz.json")
