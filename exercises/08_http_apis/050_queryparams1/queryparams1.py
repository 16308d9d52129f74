"""Look, the blue one!

Milica runs a market for second-hand bicycles. People send each other links to what they've found,
and half of the links show something else. Of two colours the first is lost. "K&B" becomes "K".
Somebody's grandfather gets the first page instead of the third.

After the ? of a link comes the query: names and values. A name may come several times. Characters
that mean something in a link, such as & and =, are written differently inside a value:

    ?q=K%26B+tandem&colour=red&colour=light+blue&page=3

People type links by hand and cut bits off, so every value has to be checked.

Write the three functions. What `link` writes, `read_search` has to turn back into the same Search.
Put any link of this kind in quotes and try it (on Windows with `py`):

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
    colour   a colour. It may come several times: keep the order, and count each colour once
    max      a whole number, 0 or more
    page     a whole number, 1 or more

    Numbers are written with the digits 0 to 9 only. A parameter without a value counts as missing,
    and other names (utm_source and the like) are ignored. It's a ValueError if a number isn't one,
    or if q, max or page has several values, even equal ones. Its message begins with the name of
    the parameter and a colon, such as "page: …".
    """
    # TODO: this is a start.
    values = dict(parse_qsl(urlsplit(address).query))
    return Search(values.get("q", ""), (values.get("colour", ""),))


def link(search: Search) -> str:
    """Return the link of a search: q, each colour, max, page, in this order.

    Leave out whatever is as in `Search()`. If nothing is left, leave out the ? as well.
    """
    # TODO
    return f"{HOME}?q={search.words}&colour={search.colours}"


def main(argv: list[str]) -> int:
    """Print what a link means, and the link of the next page.

        words:   tandem
        colours: red, light blue
        at most: 250
        next:    https://bikes.example/search?q=tandem&colour=red&…

    Leave out a line that has nothing to say. The last one is always there. If the link can't be
    read, print the ValueError's message as the only line, and return 1 instead of 0.
    """
    # TODO
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
