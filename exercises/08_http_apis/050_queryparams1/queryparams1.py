"""Look, the blue one!

Milica runs a market for second-hand bicycles. People send each other links to what they've found,
and half of the links show something else: of two colours the first is lost, "K&B" becomes "K", and
somebody's grandfather gets the first page instead of the third.

What comes after the ? of a link is a list of names and values. A name may come several times, and
what means something in a link is written differently in a value:

    ?q=K%26B+tandem&colour=red&colour=light+blue&page=3

Whatever people type or cut off in it reaches your program, so every value has to be looked at.

Write the three functions. `link` has to be such that `read_search` gets the same Search out of it.
Try it, in quotes, with any link of this kind:

    python3 queryparams1.py "https://bikes.example/search?q=tandem&page=3"
"""

import sys
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlencode, urlsplit

HOME = "https://bikes.example/search"


@dataclass(frozen=True)
class Search:
    """What somebody is looking for."""

    words: str = ""
    colours: tuple[str, ...] = ()
    most: int | None = None  # euros
    page: int = 1


def read_search(address: str) -> Search:
    """Return what a link means. Its host and path don't matter here, only the query.

    q        the words
    colour   a colour; may come several times. Order is kept, and what comes twice counts once
    max      a whole number, 0 or more
    page     a whole number, 1 or more

    Numbers are written with the digits 0 to 9 only. A parameter without a value counts as not
    there, and other names (utm_source and the like) are ignored. It's a ValueError if a number
    isn't one, or if q, max or page has several values, even equal ones. Its words begin with the
    name of the parameter and a colon, such as "page: …".
    """
    # TODO: it's a start.
    values = dict(parse_qsl(urlsplit(address).query))
    return Search(values.get("q", ""), (values.get("colour", ""),))


def link(search: Search) -> str:
    """Return the link of a search: q, each colour, max, page, in this order.

    What's as in `Search()` is left out, and without any parameter there's no ? either.
    """
    # TODO
    return f"{HOME}?q={search.words}&colour={search.colours}"


def main(argv: list[str]) -> int:
    """Print what a link means, and the link of the next page.

        words:   tandem
        colours: red, light blue
        at most: 250
        next:    https://bikes.example/search?q=tandem&colour=red&…

    A line without anything to tell is left out, all but the last. If the link can't be read, its
    ValueError is the one line that's printed, and the status is 1, not 0.
    """
    # TODO
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
