"""Look, the blue one!"""

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


def whole(name: str, text: str, least: int) -> int:
    """Read a whole number, or raise a ValueError that begins with the parameter's name."""
    if not (text.isascii() and text.isdecimal()) or int(text) < least:
        raise ValueError(f"{name}: {text!r} isn't a whole number from {least} on")
    return int(text)


def read_search(address: str) -> Search:
    """Return what a link means, or raise a ValueError."""
    single: dict[str, str] = {}
    colours: list[str] = []
    for name, value in parse_qsl(urlsplit(address).query):
        if name == "colour" and value not in colours:
            colours.append(value)
        elif name in ("q", "max", "page"):
            if name in single:
                raise ValueError(f"{name}: only one value is possible")
            single[name] = value
    return Search(
        single.get("q", ""),
        tuple(colours),
        whole("max", single["max"], 0) if "max" in single else None,
        whole("page", single["page"], 1) if "page" in single else 1,
    )


def link(search: Search) -> str:
    """Return the link of a search."""
    pairs = [("q", search.words)] if search.words else []
    pairs += [("colour", colour) for colour in search.colours]
    if search.most is not None:
        pairs.append(("max", str(search.most)))
    if search.page != 1:
        pairs.append(("page", str(search.page)))
    return f"{HOME}?{urlencode(pairs)}" if pairs else HOME


def main(argv: list[str]) -> int:
    """Print what a link means, and the link of the next page."""
    try:
        search = read_search(argv[0])
    except ValueError as error:
        print(error)
        return 1
    if search.words:
        print(f"words:   {search.words}")
    if search.colours:
        print(f"colours: {', '.join(search.colours)}")
    if search.most is not None:
        print(f"at most: {search.most}")
    print(f"next:    {link(replace(search, page=search.page + 1))}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

# Why this way
#
# Pairs, not a dict: only they keep the second colour, and show that page came twice. To take the first or
# the last one would be a guess, and where two programs guess differently, people get around filters. `most`
# is compared with None, because 0 is a price. A link that always has the same order, and leaves out what's
# obvious, is one address for one search. Caches like that.
