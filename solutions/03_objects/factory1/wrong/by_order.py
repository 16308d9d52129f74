# expect: with its text last
"""A question of a new kind.

Luca's pub quiz comes from a JSON file. Each entry names its kind, and `create` makes the right
object of it. For every new kind of question, Luca writes a class and then has to remember the
`if` chain in `create`. Yesterday he forgot, in front of sixty guests.

A function that picks the class for you is called a factory. Let the classes sign up by
themselves: REGISTRY is a dict from the kind to the class, and a decorator fills it. A decorator
is a function that's called with whatever is below it, so

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
    def decorator(cls):
        if kind in REGISTRY:
            raise ValueError(f"the kind {kind} is taken already")
        REGISTRY[kind] = cls
        return cls

    return decorator
    # TODO


def create(kind, **options):
    if kind not in REGISTRY:
        raise ValueError(f"unknown kind {kind}, known are {', '.join(REGISTRY)}")
    return REGISTRY[kind](*options.values())


@register("choice")
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


@register("number")
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


@register("gap")
class Gap:
    def __init__(self, text, answer):
        self.text = text
        self.answer = answer

    def show(self):
        return self.text

    def is_right(self, reply):
        return reply.strip().lower() == self.answer.lower()


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
