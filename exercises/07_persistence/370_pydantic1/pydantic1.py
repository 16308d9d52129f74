"""Entry forms for a relay.

Teams enter Leilani's relay around the lagoon with a form, which sends JSON. Last year there was a
team of seven, one without a name, and a runner born "yesterday". Nobody noticed until race day.

Pydantic checks data against the type hints of a class: (3 MB to download, once)

    >>> class Boat(BaseModel):
    ...     name: str = Field(min_length=2)
    ...     seats: int = Field(gt=0, le=40)
    >>> Boat.model_validate_json('{"name": "Moana", "seats": "4"}')
    Boat(name='Moana', seats=4)

If something doesn't fit, it raises a ValidationError, whose `errors()` say where and what.

Write the two classes by their docstrings. Then write `complaints`: one line for each error, in
Pydantic's order, such as "runners.1.name: Field required". And `export`, for those who time the
race.

    pythlings shell pydantic1 -- python pydantic1.py
"""

from pydantic import BaseModel


class Runner(BaseModel):
    """A runner.

    - name: 1 to 40 characters. Spaces around it don't count, and aren't kept
    - born: a date, before 2015-01-01
    - shirt: S, M, L or None; None if it isn't given

    A field that isn't in this list is refused.
    """

    # TODO
    name: str


class Entry(BaseModel):
    """An entry for the race.

    - team: the same rules as for a runner's name
    - course: "short" or "long"
    - runners: 2 to 4 of them
    - fee: a number, not below 0; 25.0 if it isn't given

    Here, too, any other field is refused.
    """

    # TODO
    team: str


def complaints(text: str) -> list[str]:
    """Return what's wrong with an entry in JSON, as lines "where: message". [] if it's correct."""
    # TODO
    Entry.model_validate_json(text)
    return []


def export(text: str) -> str:
    """Return a correct entry as JSON again: with the defaults, and without anything that's None."""
    # TODO
    return text


FORM = """{"team": "Reef Rats", "course": "long", "runners": [
    {"name": "Keanu", "born": "1999-02-30"},
    {"name": "", "born": "2001-07-09", "shirt": "XXL"}]}"""


def main() -> None:
    for line in complaints(FORM):
        print(line)


if __name__ == "__main__":
    main()
