import builtins
import io

import pythonic1
import pytest
from session_for_check import typed


class Once:
    """Things that come once, one by one, as from a file; `more` are never to be asked for."""

    def __init__(self, *things):
        self.things = iter(things)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.things)


class Watched(Once):
    """It counts how far it was asked."""

    asked = 0

    def __next__(self):
        self.asked += 1
        return super().__next__()


class Brest:
    """Prices from a computer far away: it counts the questions."""

    def __init__(self, prices):
        self.prices = prices
        self.questions = 0

    def __getitem__(self, kind):
        self.questions += 1
        return self.prices[kind]

    def __contains__(self, kind):
        self.questions += 1
        return kind in self.prices

    def get(self, kind, default=None):
        self.questions += 1
        return self.prices.get(kind, default)

    def keys(self):
        return Keys(self)

    def __iter__(self):
        return iter(self.prices)

    def items(self):
        self.questions += len(self.prices)
        return self.prices.items()


class Keys:
    def __init__(self, brest):
        self.brest = brest

    def __contains__(self, kind):
        return kind in self.brest

    def __iter__(self):
        return iter(self.brest)


def check(lines, wanted=None, **more):
    typed(pythonic1, lines, wanted, Once=Once, **more)


NOTE = (
    "Once gives each thing once, one by one, as an open file does. It has no length and no index."
)


def test_lists(tmp_path):
    """lists give what they gave before"""
    check('list(numbered(["Brest", "Cork"]))', ["1: Brest", "2: Cork"])
    check(r'list(numbered([" Brest \n", "\n"]))', ["1:  Brest \n", "2: \n"])
    check('timetable(["Brest", "Cork"], ["7:30", "9:00"])', ["Brest 7:30", "Cork 9:00"])
    check(
        'ends(["Brest", "Cork", "Bilbao"]), ends(["Brest", "Cork"])',
        (("Brest", "Bilbao"), ("Brest", "Cork")),
    )
    check("is_any_late([0, 5, 2]), is_any_late([0, 6, 2]), is_any_late([])", (False, True, False))
    check('fare(["adult", "dog", "adult"], {"adult": 40, "child": 20}), fare([], {})', (80, 0))


def test_numbered():
    """numbered takes what can be looped over once"""
    check('list(numbered(Once("Brest", "Cork")))', ["1: Brest", "2: Cork"], note=NOTE)
    check("list(numbered(Once()))", [])


def test_numbered_lazy():
    """numbered gives line by line, and doesn't read ahead"""
    lines = Watched("Brest", "Cork", "Bilbao", "Vigo")
    found = next(iter(pythonic1.numbered(lines)))
    for _ in filter("1: Brest".__ne__, [found]):
        pytest.fail(f"The first line should be 1: Brest, and it is {found!r}")
    for asked in filter((1).__lt__, [lines.asked]):
        pytest.fail(
            f"For the first line it has read {asked} times. With a file of two million lines, all "
            "of them would be in memory at once."
        )


def test_timetable():
    """timetable takes what can be looped over once, and leaves the rest"""
    check(
        'timetable(Once("Brest", "Cork"), Once("7:30", "9:00"))',
        ["Brest 7:30", "Cork 9:00"],
        note=NOTE,
    )
    check('timetable(Once("Brest"), ["7:30", "9:00"])', ["Brest 7:30"])
    check('timetable(["Brest", "Cork"], Once("7:30"))', ["Brest 7:30"])


def test_ends():
    """ends takes what can be looped over once"""
    check('ends(Once("Brest", "Cork", "Bilbao"))', ("Brest", "Bilbao"), note=NOTE)
    check('ends(Once("Brest", "Cork"))', ("Brest", "Cork"))


def test_late():
    """is_any_late takes what can be looped over once"""
    check(
        "is_any_late(Once(0, 5.5)), is_any_late(Once(5, -3)), is_any_late(Once())",
        (True, False, False),
        note=NOTE,
    )


def test_late_stops():
    """is_any_late looks at nothing after the first late one"""
    delays = Watched(0, 9, 1, 2, 30)
    pythonic1.is_any_late(delays)
    for asked in filter((2).__lt__, [delays.asked]):
        pytest.fail(f"The second of five delays is 9, and {asked} times it asked for one.")


def test_fare():
    """fare takes what can be looped over once"""
    check('fare(Once("adult", "dog", "child"), {"adult": 40, "child": 20.5})', 60.5, note=NOTE)


def test_fare_questions():
    """fare asks one question for each of the kinds"""
    brest = Brest({"adult": 40, "child": 20, "car": 90})
    found = pythonic1.fare(["adult", "dog", "adult"], brest)
    for _ in filter((80).__ne__, [found]):
        pytest.fail(
            f"Two adults at 40 and a dog without a price make 80, and it returned {found!r}"
        )
    for questions in filter((3).__ne__, [brest.questions]):
        pytest.fail(
            f"For adult, dog, adult it asked Brest {questions} times, and should ask 3 times."
        )


def test_cargo(tmp_path, monkeypatch):
    """a file's sum is right"""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cargo.txt").write_text("12\n-3\n 400 \n", encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    check('cargo("cargo.txt"), cargo("empty.txt")', (409, 0))


def test_cargo_closed(tmp_path, monkeypatch):
    """the file is closed even when there's something wrong in it"""
    opened = []
    real = io.open

    def watched(*args, **options):
        opened.append(real(*args, **options))
        return opened[-1]

    path = tmp_path / "cargo.txt"
    path.write_text("12\ntwo boxes\n", encoding="utf-8")
    monkeypatch.setattr(builtins, "open", watched)
    monkeypatch.setattr(io, "open", watched)
    error = None
    try:
        pythonic1.cargo(path)
    except ValueError as problem:
        error = problem
    monkeypatch.undo()
    left = [file for file in opened if not file.closed]
    for file in left:
        file.close()
    for _ in filter(None, [error is None]):
        pytest.fail(
            "`two boxes` isn't a whole number: int raises a ValueError, and it should come out."
        )
    for _ in left[:1]:
        pytest.fail(
            "One line was `two boxes`, `int` raised its ValueError, and the file is still open."
        )
