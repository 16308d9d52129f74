from pythlings_checks import program
from pythlings_checks.typecheck import check_types

from checkquality2 import every_other, greeting, jingle, line, load, longest, pick


def checked():
    return check_types("checkquality2.py")


def test_clean():
    """mypy --strict finds nothing, and nothing is hidden from it"""
    checked().clean().no_escape()


def test_show():
    """Show: the guest may be missing; everything else is there, and of the right type"""
    checked().accepts(
        'a: Show = {"title": "Tapes", "kind": "music", "minutes": 90}\n'
        'b: Show = {"title": "Stove", "kind": "talk", "minutes": 3, "guest": "Paulina"}\n'
        "print(line(a), line(b), greeting([a, b]))",
        "two shows, one of them with a guest",
    )
    checked().refuses(
        'a: Show = {"title": "Tapes", "kind": "music"}  # wrong\n'
        'b: Show = {"title": "Tapes", "kind": "music", "minutes": "90"}  # wrong\n'
        'c: Show = {"title": 90, "kind": "music", "minutes": 90}  # wrong\n'
        'd: Show = {"title": "Tapes", "kind": "music", "minutes": 90, "guests": "Bo"}  # wrong\n',
        "shows with a missing key, a wrong key or a wrong value",
    )


def test_kind():
    """a kind is one of three texts"""
    checked().accepts('print(jingle("music"), jingle("talk"), jingle("news"))', "the three kinds")
    checked().refuses(
        'a = jingle("sport")  # wrong\n'
        'b: Show = {"title": "Goal!", "kind": "sport", "minutes": 9}  # wrong\n'
        "def play(word: str) -> str:\n"
        "    return jingle(word)  # wrong\n",
        'the kind "sport", and a text that may be anything',
    )


def test_load():
    """load gives a list of shows"""
    checked().accepts(
        "def minutes(text: str) -> int:\n"
        '    return sum(show["minutes"] for show in load(text))\n'
        "def titles(text: str) -> list[str]:\n"
        '    return [show["title"] for show in load(text)]\n',
        "the shows of load are used as shows",
    )
    checked().refuses(
        'for show in load("[]"):\n    print(show["titel"])  # wrong\n', "the key `titel` of a show"
    )


def test_longest():
    """longest may give None, and mypy knows it"""
    checked().accepts(
        "def name(shows: list[Show]) -> str:\n"
        "    found = longest(shows)\n"
        '    return found["title"] if found is not None else ""\n',
        "what longest gives is compared with None first",
    )
    checked().refuses(
        'def name(shows: list[Show]) -> str:\n    return longest(shows)["title"]  # wrong\n',
        "longest(shows) is used without looking whether it's None",
    )


def test_pick():
    """pick takes a function from a show to True or False"""
    checked().accepts(
        "def is_short(show: Show) -> bool:\n"
        '    return show["minutes"] < 60\n'
        "def short(shows: list[Show]) -> list[Show]:\n"
        '    return pick(pick(shows, is_short), lambda show: show["kind"] == "talk")\n',
        "pick with a function and with a lambda",
    )
    checked().refuses(
        "def twice(number: int) -> bool:\n"
        "    return number > 2\n"
        "def short(shows: list[Show]) -> None:\n"
        "    pick(shows, twice)  # wrong\n"
        '    pick(shows, "talk")  # wrong\n'
        '    pick(shows, lambda show: show["length"] > 3)  # wrong\n',
        "pick with a function about numbers, with a text, and with a wrong key",
    )


def test_every_other():
    """every_other: a list of texts gives a list of texts, a list of numbers one of numbers"""
    checked().reveals(
        {"every_other(words)": "list[str]", "every_other(numbers)": "list[int]"},
        setup="words: list[str] = []\nnumbers: list[int] = []",
    )


def test_greeting():
    """greeting: the longest show's title, or good night"""
    shows = [
        {"title": "Ñandú", "kind": "news", "minutes": 5},
        {"title": "Old Tapes", "kind": "music", "minutes": 90},
    ]
    assert greeting(shows) == "Good evening, this is Old Tapes"
    assert greeting([]) == "Good night"


def test_line():
    """line: with the guest or without, and with the minutes"""
    assert line({"title": "Old Tapes", "kind": "music", "minutes": 90}) == "Old Tapes, 90 minutes"
    assert (
        line({"title": "At the Stove", "kind": "talk", "minutes": 30, "guest": "Paulina"})
        == "At the Stove with Paulina, 30 minutes"
    )


def test_same():
    """load, pick, longest, jingle and every_other do what they did"""
    assert load('[{"title": "A", "kind": "talk", "minutes": 3}]') == [
        {"title": "A", "kind": "talk", "minutes": 3}
    ]
    short = {"title": "A", "kind": "news", "minutes": 3}
    long = {"title": "B", "kind": "talk", "minutes": 40}
    also = {"title": "C", "kind": "talk", "minutes": 40}
    assert pick([short, long], lambda show: show["kind"] == "talk") == [
        {"title": "B", "kind": "talk", "minutes": 40}
    ]
    assert longest([short, long, also]) == {"title": "B", "kind": "talk", "minutes": 40}
    assert longest([]) is None
    assert [jingle("music"), jingle("talk"), jingle("news")] == ["la la la", "hm hm", "beep"]
    assert every_other(["a", "b", "c"]) == ["a", "c"]
    assert every_other([]) == []


def test_program():
    """the program prints tonight's shows"""
    program("checkquality2.py").prints(
        "la la la\nOld Tapes, 90 minutes\nhm hm\nAt the Stove with Paulina, 30 minutes\n"
    )
