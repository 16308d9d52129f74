"""Look, the blue one!"""

import re
import sys
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, urlencode, urlsplit

HOME = "https://bikes.example/search"


@dataclass(frozen=True)
class Search:
    """What somebody is looking for."""

    words: str = ""
    colours: tuple[str, ...] = ()
    most: int | None = None  # euros
    page: int = 1


def one(values, name, default):
    given = values.get(name, [])
    if len(given) > 1:
        raise ValueError(name + ": several values")
    return given[0] if given else default


def read_search(address):
    query = address.partition("?")[2].partition("#")[0]
    values = parse_qs(query)
    most, page = one(values, "max", None), one(values, "page", "1")
    if most is not None and not re.fullmatch("[0-9]+", most):
        raise ValueError("max: " + most)
    if not re.fullmatch("0*[1-9][0-9]*", page):
        raise ValueError("page: " + page)
    colours = tuple(dict.fromkeys(values.get("colour", [])))
    return Search(one(values, "q", ""), colours, None if most is None else int(most), int(page))


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
