"""Look, the blue one!"""

import sys
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

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
    values = {"q": search.words, "colour": search.colours, "max": search.most, "page": search.page}
    default = Search()
    if search.most is default.most:
        del values["max"]
    if search.page == default.page:
        del values["page"]
    if search.words == default.words:
        del values["q"]
    query = urlencode(values, doseq=True, quote_via=quote)
    return urlunsplit(urlsplit(HOME)._replace(query=query))


def main(argv: list[str]) -> int:
    try:
        search = read_search(argv[0])
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    lines = [
        ("words:", search.words),
        ("colours:", ", ".join(search.colours)),
        ("at most:", "" if search.most is None else str(search.most)),
        ("next:", link(Search(search.words, search.colours, search.most, search.page + 1))),
    ]
    print("\n".join(f"{name:8} {value}" for name, value in lines if value))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
