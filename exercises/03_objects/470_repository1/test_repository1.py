import itertools
import json
from pathlib import Path

import birds as given
import pytest
import repository1
from contract import contract
from pythlings_checks import program
from session_for_check import typed


class Right:
    """A right one, which the broken ones are made of."""

    def __init__(self):
        self.birds = {}

    def add(self, bird):
        if bird.ring in self.birds:
            raise ValueError(bird.ring)
        self.birds[bird.ring] = bird

    def get(self, ring):
        return self.birds[ring]

    def remove(self, ring):
        del self.birds[ring]

    def all(self):
        return [bird for _, bird in sorted(self.birds.items())]


class Reversed(Right):
    def all(self):
        return super().all()[::-1]


class Unsorted(Right):
    def all(self):
        return list(self.birds.values())


class Overwriting(Right):
    def add(self, bird):
        self.birds[bird.ring] = bird


class RefusingTooLate(Right):
    def add(self, bird):
        taken = bird.ring in self.birds
        self.birds[bird.ring] = bird
        if taken:
            raise ValueError(bird.ring)


class Ignoring(Right):
    def add(self, bird):
        self.birds.setdefault(bird.ring, bird)


class GivingNone(Right):
    def get(self, ring):
        return self.birds.get(ring)


class GivingAnother(Right):
    def get(self, ring):
        self.birds[ring]
        return min(self.birds.values(), key=lambda bird: bird.ring)


class RemovingSilently(Right):
    def remove(self, ring):
        self.birds.pop(ring, None)


class KeepingAll(Right):
    def remove(self, ring):
        self.birds[ring]


class RemovingAll(Right):
    def remove(self, ring):
        del self.birds[ring]
        self.birds.clear()


class HandsOutItsList:
    def __init__(self):
        self.list = []

    def add(self, bird):
        if any(bird.ring == other.ring for other in self.list):
            raise ValueError(bird.ring)
        self.list.append(bird)
        self.list.sort(key=lambda bird: bird.ring)

    def get(self, ring):
        for bird in self.list:
            if bird.ring == ring:
                return bird
        raise KeyError(ring)

    def remove(self, ring):
        self.list.remove(self.get(ring))

    def all(self):
        return self.list


class Empty(Right):
    def all(self):
        return []


class Forgetful(Right):
    def add(self, bird):
        super().add(given.Bird(bird.ring, bird.kind, 0))


BROKEN = {
    "`get` returns None for a ring that isn't there": GivingNone,
    "`all` never has a bird in it": Empty,
    "`get` returns the first bird, whatever the ring": GivingAnother,
    "every bird loses its weight when it's added": Forgetful,
    "`all` gives the birds in the order in which they were added": Unsorted,
    "`all` is sorted, but backwards": Reversed,
    "`add` with a ring that's taken replaces the bird": Overwriting,
    "`add` with a ring that's taken does nothing, and raises nothing": Ignoring,
    "`add` with a ring that's taken raises, but has replaced the bird before": RefusingTooLate,
    "`remove` raises nothing for a ring that isn't there": RemovingSilently,
    "`remove` leaves the bird where it is": KeepingAll,
    "`remove` lets all the birds go": RemovingAll,
    "`all` gives the repository's own list: a caller who changes it changes the birds": HandsOutItsList,
}


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def notices(make):
    try:
        contract(make)
    except (Exception, pytest.fail.Exception):  # noqa: BLE001
        return True
    return False


def makes(cls, end):
    """A function without arguments that gives an empty repository each time."""
    number = itertools.count(1)
    return lambda: cls(f"birds{next(number)}.{end}")


def check(lines, wanted=None, **more):
    typed(repository1, lines, wanted, Bird=given.Bird, **more)


def test_contract_memory():
    """your contract passes on MemoryBirds"""
    contract(given.MemoryBirds)


@pytest.mark.parametrize("what", BROKEN)
def test_contract_notices(what):
    """your contract notices what's broken"""
    if not notices(BROKEN[what]):
        pytest.fail(f"A repository passes your contract although it's broken:\n\n{what}")


SQL = 'birds = SqliteBirds("birds.db")\n'
JSON = 'birds = JsonBirds("birds.json")\n'
TWO = 'birds.add(Bird("B2", "tawny owl", 430))\nbirds.add(Bird("A7", "Stellar’s jay", 128.5))\n'
TWO_LISTED = [given.Bird("A7", "Stellar’s jay", 128.5), given.Bird("B2", "tawny owl", 430)]
STORES = {"sqlite": SQL, "json": JSON}


def keeps(start):
    note = "The line before the last opens the same file again, as on the next morning."
    one = 'birds.add(Bird("A7", "Stellar’s jay", 128.5))\n'
    check(start + one + start + "birds.all()", TWO_LISTED[:1], note=note)
    check(start + 'birds.get("A7")', TWO_LISTED[0])


def test_sqlite_keeps():
    """SqliteBirds keeps what was added"""
    keeps(SQL)


def sorts(start):
    check(
        start + TWO + 'birds.add(Bird("A10", "wren", 9))\n[bird.ring for bird in birds.all()]',
        ["A10", "A7", "B2"],
    )


def released(start):
    check(
        start + TWO + 'birds.remove("B2")\n' + start + "birds.all()",
        TWO_LISTED[:1],
        note="The line before the last opens the same file again, as on the next morning.",
    )


def refused(start):
    check(start + TWO + 'birds.add(Bird("A7", "wren", 9))', raises=ValueError)
    check(start + 'birds.get("A7")', TWO_LISTED[0])


def unknown(start):
    check(start + 'birds.get("C1")', raises=KeyError)
    check(start + 'birds.remove("C1")', raises=KeyError)


def test_sqlite_sorted():
    """SqliteBirds: all birds, sorted by ring"""
    sorts(SQL)


def test_sqlite_taken():
    """SqliteBirds: a ring that's taken is a ValueError"""
    refused(SQL)


def test_sqlite_get_unknown():
    """SqliteBirds: getting an unknown ring is a KeyError"""
    check(SQL + 'birds.get("C1")', raises=KeyError)


def test_sqlite_remove_unknown():
    """SqliteBirds: removing an unknown ring is a KeyError"""
    check(SQL + 'birds.remove("C1")', raises=KeyError)


def test_sqlite_released():
    """SqliteBirds: what was released isn't back in the morning"""
    released(SQL)


def test_sqlite_contract():
    """SqliteBirds passes your contract"""
    contract(makes(repository1.SqliteBirds, "db"))


def test_json_missing():
    """JsonBirds: a missing file means no birds yet"""
    check(JSON + "birds.all()", [])


def test_json_keeps():
    """JsonBirds keeps what was added"""
    keeps(JSON)


def test_json_file():
    """JsonBirds keeps its birds in JSON, from the first change on"""
    check(JSON + TWO + "len(birds.all())", 2)
    path = Path("birds.json")
    if not path.exists():
        pytest.fail("After two birds were added, there's no birds.json.")
    try:
        json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        pytest.fail(f"birds.json isn't JSON in UTF-8:\n{error}")


def test_json_sorted():
    """JsonBirds: all birds, sorted by ring"""
    sorts(JSON)


def test_json_taken():
    """JsonBirds: a ring that's taken is a ValueError, and nothing changes"""
    refused(JSON)


def test_json_unknown():
    """JsonBirds: an unknown ring is a KeyError"""
    unknown(JSON)


def test_json_released():
    """JsonBirds: what was released isn't back in the morning"""
    released(JSON)


def test_json_list():
    """JsonBirds: the list from `all` may be changed"""
    check(JSON + TWO + "birds.all().clear()\nlen(birds.all())", 2)


def test_json_contract():
    """JsonBirds passes your contract"""
    cls = getattr(repository1, "JsonBirds", None)
    if cls is None:
        pytest.fail("There's no class JsonBirds yet.")
    contract(makes(cls, "json"))


def test_program():
    """the program works with both kinds of file, and without any"""
    added = ("add", "A7", "robin", "17.5")
    line = "A7     robin          17.5 g\n"
    program("repository1.py", "birds.json", *added).prints(line)
    program("repository1.py", "birds.db", *added).prints(line)
    program("repository1.py", "birds.db", "release", "A7").prints("")
    check('open_birds("birds.json").get("A7")', given.Bird("A7", "robin", 17.5))
    check('open_birds("nowhere").all()', [])
