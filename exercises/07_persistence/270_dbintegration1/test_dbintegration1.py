import ast
from datetime import date
from pathlib import Path

import pytest
from dbintegration1 import Booking, Bookings, InDatabase, InMemory, Taken, make_service
from postgres_for_check import database
from sqlalchemy import create_engine, event

DAY, OTHER = date(2026, 12, 31), date(2027, 1, 1)
ÁGI = Booking(DAY, "round", "Ági", 4)
TOM = Booking(DAY, "corner", "Tom", 2)
KINDS = ["memory", "SQLite", "PostgreSQL"]


@pytest.fixture(scope="module")
def postgres():
    with database() as url:
        yield url


@pytest.fixture(params=KINDS)
def repository(request):
    """An empty repository of each kind."""
    engine = None
    if request.param == "memory":
        made = InMemory()
    else:
        url = "sqlite://" if request.param == "SQLite" else request.getfixturevalue("postgres")
        engine = create_engine(url)
        made = InDatabase(engine)
        for day in (DAY, OTHER):
            for booking in made.of(day) or []:
                made.remove(day, booking.table)
    yield made
    if engine is not None:
        engine.dispose()


class Own:
    """A repository of the test's own. Some tables are taken by others at the very last moment."""

    def __init__(self, bookings=(), snatched=()):
        self.bookings, self.snatched = list(bookings), list(snatched)

    def add(self, booking):
        if booking.table in self.snatched:
            raise Taken(booking.table)
        self.bookings.append(booking)

    def of(self, day):
        return [each for each in self.bookings if each.day == day]

    def remove(self, day, table):
        before = len(self.bookings)
        self.bookings = [each for each in self.bookings if (each.day, each.table) != (day, table)]
        return len(self.bookings) < before


def check(found, wanted, words):
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def test_add(repository):
    """each repository keeps bookings, a day's by table"""
    for booking in (ÁGI, Booking(OTHER, "round", "O'Hara", 5), TOM):
        repository.add(booking)
    assert repository.of(DAY) == [TOM, ÁGI]
    assert repository.of(date(2020, 2, 29)) == []


def test_taken(repository):
    """each repository refuses a table that's taken, and keeps the first booking"""
    repository.add(Booking(DAY, "round", "Ági", 4))
    try:
        repository.add(Booking(DAY, "round", "Tom", 2))
    except Taken:
        pass
    except Exception as error:  # noqa: BLE001  it is told
        pytest.fail(f"The round table is booked already. That's a Taken. It ended with: {error!r}")
    else:
        pytest.fail("The round table was booked twice for the same day. That's a Taken.")
    assert repository.of(DAY) == [ÁGI]
    repository.add(TOM)
    assert repository.of(DAY) == [TOM, ÁGI]


@pytest.mark.parametrize("kind", ["SQLite", "PostgreSQL"])
def test_taken_at_last(kind, tmp_path, request):
    """if a table is taken at the very last moment, add raises Taken, too"""
    url = f"sqlite:///{tmp_path / 'two.db'}"
    if kind == "PostgreSQL":
        url = request.getfixturevalue("postgres")
    engine, another = create_engine(url), create_engine(url)
    mine, theirs = InDatabase(engine), InDatabase(another)
    day = date(2027, 12, 24)
    ági = Booking(day, "round", "Ági", 4)
    theirs.remove(day, "round")
    others = [ági]

    def first(_connection, _cursor, statement, *_):
        if others and statement.lstrip().upper().startswith("INSERT"):
            theirs.add(others.pop())

    event.listen(engine, "before_cursor_execute", first)
    words = "Right before your INSERT, somebody else has booked the round table for Ági."
    try:
        mine.add(Booking(day, "round", "Tom", 2))
    except Taken:
        check(mine.of(day), [ági], f"{words} That day:")
    except Exception as error:  # noqa: BLE001  it is told
        pytest.fail(f"{words} That's a Taken. It ended with: {error!r}")
    else:
        pytest.fail(f"{words} That's a Taken. It ended without an error. That day: {mine.of(day)}")
    finally:
        theirs.remove(day, "round")
        engine.dispose()
        another.dispose()


def test_remove(repository):
    """each repository removes a booking, and says whether there was one"""
    repository.add(Booking(DAY, "round", "Ági", 4))
    repository.add(Booking(OTHER, "round", "Tom", 2))
    assert repository.remove(DAY, "corner") is False
    assert repository.remove(DAY, "round") is True
    assert repository.remove(DAY, "round") is False
    assert repository.of(DAY) == []
    assert repository.of(OTHER) == [Booking(OTHER, "round", "Tom", 2)]


def test_separate():
    """two repositories in memory share nothing"""
    one, two = InMemory(), InMemory()
    one.add(Booking(DAY, "round", "Ági", 4))
    check(two.of(DAY), [], "Ági booked in one repository. In another one:")


def test_book():
    """the service books the smallest table with room, and of equal ones the first"""
    own = Own()
    service = Bookings(own)
    found = [
        service.book(DAY, name, guests)
        for name, guests in [("Tom", 1), ("Ági", 2), ("Bo", 2), ("Cy", 5), ("Di", 1)]
    ]
    check(
        found,
        ["window", "corner", "round", "long", None],
        "1, 2, 2, 5 and 1 guests came, on one day.",
    )
    check(own.bookings[2], Booking(DAY, "round", "Bo", 2), "The third booking, in the repository:")


def test_book_other_day():
    """on another day the tables are free again, and 13 guests are too many"""
    service = Bookings(Own([TOM, ÁGI]))
    assert service.book(OTHER, "Ági", 3) == "round"
    assert service.book(DAY, "Eve", 13) is None


@pytest.mark.parametrize(("name", "guests"), [("Tom", 0), ("Tom", -1), ("  ", 2), ("", 2)])
def test_book_wrong(name, guests):
    """no guests or no name is a ValueError, and nothing is booked"""
    own = Own()
    try:
        found = Bookings(own).book(DAY, name, guests)
    except ValueError:
        check(own.bookings, [], "Nothing may be booked. In the repository:")
        return
    pytest.fail(f"{guests} guests for {name!r} are a ValueError. It gave {found!r}.")


def test_snatched():
    """if somebody else has just taken the table, the next one is tried"""
    own = Own(snatched=["window", "round"])
    service = Bookings(own)
    try:
        found = [service.book(DAY, "Tom", 2), service.book(DAY, "Ági", 4)]
    except Taken as error:
        pytest.fail(
            f"Somebody else has taken the {error} at the last moment. book should try the next table."
        )
    check(found, ["corner", "long"], "Others took window and round at the last moment.")


def test_guests():
    """the service adds up the guests, and without any it's 0"""
    service = Bookings(Own([TOM, ÁGI, Booking(OTHER, "long", "Li", 9)]))
    assert service.guests(DAY) == 6
    assert service.guests(date(2020, 2, 29)) == 0


def test_cancel():
    """the service cancels all of somebody's bookings of a day"""
    own = Own([TOM, ÁGI, Booking(DAY, "long", "Tom", 9), Booking(OTHER, "long", "Tom", 9)])
    service = Bookings(own)
    assert service.cancel(DAY, "Tom") == 2
    assert service.cancel(DAY, "Nobody") == 0
    check(
        own.bookings,
        [ÁGI, Booking(OTHER, "long", "Tom", 9)],
        "Tom cancelled on one day. In the repository:",
    )


def test_nothing_said():
    """without a DATABASE_URL, everything is in memory"""
    for environ in ({}, {"DATABASE_URL": ""}):
        service = make_service(environ)
        check(service.book(DAY, "Tom", 2), "window", "The first booking in memory:")
        check(service.book(OTHER, "Tom", 2), "window", "The first booking for another day:")
        check(make_service(environ).guests(DAY), 0, "A new service in memory has guests:")


def test_sqlite(tmp_path):
    """with a URL for SQLite, bookings are there after a restart"""
    environ = {"DATABASE_URL": f"sqlite:///{tmp_path / 'samira.db'}"}
    make_service(environ).book(DAY, "Tom", 2)
    check(
        make_service(environ).guests(DAY),
        2,
        "Tom booked for 2. The program was started again. Guests:",
    )


def test_postgres(postgres):
    """the same service runs on PostgreSQL"""
    make_service({"DATABASE_URL": postgres}).book(date(2027, 5, 1), "Ági", 4)
    service = make_service({"DATABASE_URL": postgres})
    check(
        service.guests(date(2027, 5, 1)),
        4,
        "Ági booked for 4. The program was started again. Guests:",
    )
    check(service.cancel(date(2027, 5, 1), "Ági"), 1, "Ági cancels. Bookings removed:")


def test_apart():
    """Bookings and InMemory know nothing of databases"""
    tree = ast.parse(Path(__file__).with_name("dbintegration1.py").read_text(encoding="utf-8"))
    for part in tree.body:
        if isinstance(part, ast.ClassDef) and part.name in ("Bookings", "InMemory"):
            names = {node.id for node in ast.walk(part) if isinstance(node, ast.Name)}
            found = names & {
                "sqlite3",
                "create_engine",
                "select",
                "insert",
                "delete",
                "text",
                "sqlalchemy",
                "sa",
            }
            if found:
                pytest.fail(f"{part.name} still uses {', '.join(sorted(found))}.")
