from datetime import date

import pytest
from orm1 import Base, Piano, main, makes, oldest, overdue, tuned
from pythlings_checks import called
from sqlalchemy import create_engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

PIANOS = [
    ("Ines", "C9", "Bösendorfer", 1912, date(2025, 12, 31)),
    ("Zora", "Y2", "Yamaha", None, None),
    ("Bao", "Y1", "Yamaha", 1988, date(2026, 1, 1)),
    ("Ödön", "B7", "Bechstein", 1899, date(2019, 5, 4)),
    ("Anna", "P1", "Petrof", 2011, None),
    ("Aino", "Y0", "Yamaha", 1899, date(2025, 12, 31)),
    ("Abel", "X", "yamaha", None, date(2026, 11, 30)),
]


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


@pytest.fixture
def engine():
    made = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(made)
    yield made
    made.dispose()


def columns():
    return {column.name: column for column in Piano.__table__.columns}


@pytest.fixture
def session(engine):
    """A session with seven pianos in the database, and none in the session."""
    names = ["owner", "serial", "make", "year", "tuned"]
    missing = [name for name in names if name not in columns()]
    if missing:
        pytest.fail(f"Piano has no column {missing[0]} yet.")
    with Session(engine) as filling:
        for row in PIANOS:
            filling.add(Piano(**dict(zip(names, row, strict=True))))
            filling.flush()
        filling.commit()
    with Session(engine) as opened:
        yield opened


def owners(pianos):
    if not isinstance(pianos, list):
        pytest.fail(f"A list of pianos is wanted. It's {pianos!r}.")
    return [piano.owner for piano in pianos]


def test_columns():
    """a piano has its columns, with the right types"""
    found = columns()
    check(
        sorted(found),
        ["id", "make", "owner", "serial", "tuned", "year"],
        "The columns of the table pianos:",
    )
    kinds = {name: column.type.python_type.__name__ for name, column in sorted(found.items())}
    wanted = {
        "id": "int",
        "make": "str",
        "owner": "str",
        "serial": "str",
        "tuned": "date",
        "year": "int",
    }
    check(kinds, wanted, "What the columns hold:")


def test_missing():
    """only year and tuned may be missing"""
    found = sorted(name for name, column in columns().items() if column.nullable)
    check(found, ["tuned", "year"], "The columns that may be missing:")


def test_serial(engine):
    """no two pianos share a serial"""
    with Session(engine) as session:
        session.add(Piano(owner="A", serial="1", make="M"))
        session.add(Piano(owner="B", serial="1", make="M"))
        try:
            session.commit()
        except IntegrityError as error:
            if "serial" in str(error):
                return
            pytest.fail(
                f"Two pianos with one serial can't be saved, but for another reason: {error}"
            )
    pytest.fail("Two pianos with the same serial could be saved.")


def test_overdue(session):
    """overdue: first those never tuned, then those that have waited longest, then by owner"""
    found = overdue(session, date(2026, 1, 1))
    words = "overdue before 2026-01-01. Anna's and Zora's were never tuned. The owners:"
    check(owners(found), ["Anna", "Zora", "Ödön", "Aino", "Ines"], words)


def test_overdue_earlier(session):
    """overdue before an earlier date has fewer pianos"""
    found = overdue(session, date(2019, 5, 4))
    words = "overdue before 2019-05-04, the day when Ödön's was tuned. The owners:"
    check(owners(found), ["Anna", "Zora"], words)


def test_tuned(engine, session):
    """tuned notes the day, and after the commit it's in the database"""
    check(tuned(session, "Y2", date(2026, 12, 1)), True, 'tuned(session, "Y2", ...):')
    session.commit()
    with Session(engine) as other:
        found = owners(overdue(other, date(2026, 1, 1)))
    check(found, ["Anna", "Ödön", "Aino", "Ines"], "Zora's piano was tuned. Overdue now:")


def test_tuned_unknown(session):
    """for a serial that isn't there, tuned returns False"""
    check(
        tuned(session, "Y", date(2026, 12, 1)),
        False,
        'There\'s no serial "Y". tuned:',
    )
    check(
        tuned(session, "y2", date(2026, 12, 1)),
        False,
        'There\'s no serial "y2". tuned:',
    )


def test_tuned_earlier(session):
    """a day before the one that's noted changes nothing"""
    words = "Bao's piano was tuned on 2026-01-01. Then somebody notes 2025-06-06."
    check(tuned(session, "Y1", date(2025, 6, 6)), True, f"{words} tuned:")
    session.flush()
    [found] = [piano.tuned for piano in session.query(Piano) if piano.serial == "Y1"]
    check(str(found), "2026-01-01", f"{words} The date:")


def test_no_commit(session):
    """tuned leaves the commit to its caller"""
    tuned(session, "Y2", date(2026, 12, 1))
    session.rollback()
    [found] = [piano.tuned for piano in session.query(Piano) if piano.serial == "Y2"]
    check(found, None, "After tuned and a rollback, the date of Zora's piano:")


def test_makes(session):
    """makes counts the pianos of each make"""
    wanted = {"Bechstein": 1, "Bösendorfer": 1, "Petrof": 1, "Yamaha": 3, "yamaha": 1}
    check(makes(session), wanted, "makes:")


def test_oldest(session):
    """oldest leaves out the unknown years"""
    found = oldest(session)
    if getattr(found, "owner", None) in ("Ödön", "Aino"):
        return
    pytest.fail(f"Ödön's and Aino's pianos are of 1899. One of them is the oldest, not {found}.")


def test_oldest_of_none(engine):
    """without a known year there's no oldest"""
    with Session(engine) as session:
        check(oldest(session), None, "Without any piano, oldest:")
        session.add(Piano(owner="A", serial="1", make="M"))
        session.flush()
        check(oldest(session), None, "With one piano whose year isn't known, oldest:")


def test_program():
    """the program tells Hoa what's overdue"""
    called(main).prints(
        "overdue: [<Petrof of Petra>, <Yamaha of Bar Zanzibar>]\n"
        "noted: True\n"
        "overdue: [<Petrof of Petra>]\n"
        "makes: {'Petrof': 1, 'Yamaha': 1}\n"
        "oldest: <Petrof of Petra>\n"
    )
