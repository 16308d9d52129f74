import sqlite3
from contextlib import suppress

import pytest
from pythlings_checks import program
from transactions2 import book, connect, move, report

SEATS = [
    (1, 9, "Noor"),
    (7, 6, None),
    (4, 9, "Ivo"),
    (8, 6, None),
    (5, 6, "Abe"),
]
#: So many statements of the learner's are looked at.
STATEMENTS = 8


class Theatre:
    """A theatre with two box offices. The other one acts before a certain statement of the learner's."""

    def __init__(self, path):
        self.db = connect(str(path))
        self.other = sqlite3.connect(path, isolation_level=None, timeout=0)
        self.looks = sqlite3.connect(path, isolation_level=None, timeout=0)
        for each in (self.db, self.other, self.looks):
            each.execute("PRAGMA synchronous = OFF")  # nobody waits for the disk
        self.statements = []
        self.as_before()

    def as_before(self):
        """The seats as they were in the beginning."""
        with suppress(sqlite3.OperationalError):
            self.db.execute("ROLLBACK")
        self.other.execute("BEGIN IMMEDIATE")
        self.other.execute("DELETE FROM seats")
        self.other.executemany("INSERT INTO seats VALUES (?, ?, ?)", SEATS)
        self.other.execute("COMMIT")
        self.statements.clear()
        return self

    def interrupted(self, before, act):
        """From now on: before this statement, the other office acts."""

        def trace(sql):
            self.statements.append(sql)
            if len(self.statements) == before:
                act()

        self.db.set_trace_callback(trace)

    def seats(self):
        """Who sits where, as everybody sees it."""
        return dict(self.looks.execute("SELECT number, name FROM seats ORDER BY number"))

    def close(self):
        for each in (self.db, self.other, self.looks):
            each.close()


@pytest.fixture
def one(tmp_path):
    made = Theatre(tmp_path / "theatre.db")
    yield made
    made.close()


def where(one, before):
    """In words: when the other office has acted."""
    done = one.statements[: before - 1]
    last = " ".join(done[-1].split()) if done else ""
    return f"right after your\n    {last}\n" if last else "just before you began. "


def called(words, db, call):
    """Call the learner's function; an error of the database is told with these words."""
    try:
        result = call()
    except sqlite3.Error as error:
        db.set_trace_callback(None)
        if "locked" in str(error):
            error = (
                f"{error}\nSomebody has written since you looked, and nothing kept them from it."
            )
        pytest.fail(f"{words}\nYour function ended with: {error}")
    db.set_trace_callback(None)
    if db.in_transaction:
        pytest.fail(f"{words}\nAfterwards your transaction is still open.")
    return result


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def test_book(one):
    """a free seat is sold, and a sold one isn't"""
    check(
        called("Seat 7 is free.", one.db, lambda: book(one.db, 7, "Aïda")),
        True,
        "Seat 7 is free. book:",
    )
    check(
        called("Ivo has seat 4.", one.db, lambda: book(one.db, 4, "Aïda")),
        False,
        "Ivo has seat 4. book:",
    )
    check(
        called("Ivo has seat 4.", one.db, lambda: book(one.db, 4, "Ivo")),
        False,
        "Ivo has seat 4, and somebody else called Ivo wants it. book:",
    )
    check(
        called("No seat 99.", one.db, lambda: book(one.db, 99, "Aïda")),
        False,
        "There's no seat 99. book:",
    )
    wanted = {1: "Noor", 4: "Ivo", 5: "Abe", 7: "Aïda", 8: None}
    check(one.seats(), wanted, "After that, the seats:")


def test_one_seat(one):
    """a seat is never sold twice, whenever the other office sells it"""
    for before in range(1, STATEMENTS):
        one.as_before()
        sold = []

        def act(sold=sold):
            with suppress(sqlite3.OperationalError):  # the seats are locked: the other one waits
                sql = "UPDATE seats SET name = 'the other' WHERE number = 7 AND name IS NULL"
                sold.append(one.other.execute(sql).rowcount == 1)

        one.interrupted(before, act)
        words = "The other office also sells seat 7"
        got = called(f"{words}, while you do.", one.db, lambda: book(one.db, 7, "Aïda"))
        words = f"{words}, {where(one, before)}"
        holder = one.seats()[7]
        if got and sold == [True]:
            pytest.fail(f"{words}Both have sold it! The seat is for: {holder}")
        if got and holder != "Aïda":
            pytest.fail(f"{words}You say that Aïda has got it. The seat is for: {holder}")
        if not got and (holder == "Aïda" or sold != [True]):
            pytest.fail(f"{words}You say that Aïda hasn't got it. The seat is for: {holder}")


def test_move(one):
    """somebody moves to a free seat"""
    check(
        called("Ivo moves from 4 to 8.", one.db, lambda: move(one.db, "Ivo", 4, 8)),
        True,
        "Seat 8 is free. move:",
    )
    check(one.seats(), {1: "Noor", 4: None, 5: "Abe", 7: None, 8: "Ivo"}, "Ivo moved from 4 to 8:")


def test_move_refused(one):
    """if the new seat isn't free, or the old one isn't theirs, nothing has changed"""
    wanted = {1: "Noor", 4: "Ivo", 5: "Abe", 7: None, 8: None}
    for name, old, new, words in [
        ("Ivo", 4, 5, "Ivo wants to move from 4 to 5, where Abe sits."),
        ("Ivo", 4, 99, "Ivo wants to move from 4 to 99, which isn't there."),
        ("Ivo", 1, 8, "Ivo wants to move from 1, where Noor sits, to 8."),
        ("Ivo", 7, 8, "Ivo wants to move from 7, where nobody sits, to 8."),
    ]:
        check(called(words, one.db, lambda: move(one.db, name, old, new)), False, f"{words} move:")
        check(one.seats(), wanted, f"{words} The seats:")


def test_move_race(one):
    """whenever the other office sells the new seat, nobody is on two seats, or on none"""
    for before in range(1, STATEMENTS):
        one.as_before()
        sold = []

        def act(sold=sold):
            seen = list(one.seats().values()).count("Ivo")
            if seen != 1:
                sold.append(f"{seen} seats")
            with suppress(sqlite3.OperationalError):
                sql = "UPDATE seats SET name = 'the other' WHERE number = 8 AND name IS NULL"
                if one.other.execute(sql).rowcount == 1:
                    sold.append("sold")

        one.interrupted(before, act)
        words = "Ivo moves from 4 to 8. The other office sells seat 8"
        got = called(f"{words}, while you move him.", one.db, lambda: move(one.db, "Ivo", 4, 8))
        words = f"{words}, {where(one, before)}"
        if sold and sold[0] != "sold":
            pytest.fail(f"{words}At that moment, others see Ivo on {sold[0]}.")
        if got == (sold == ["sold"]):
            pytest.fail(f"{words}move says {got}. The seats: {one.seats()}")
        moved = {4: None, 8: "Ivo"} if got else {4: "Ivo", 8: "the other"}
        wanted = {1: "Noor", 5: "Abe", 7: None, **moved}
        if one.seats() != wanted:
            pytest.fail(f"{words}move says {got}. The seats: {one.seats()}")


def test_report(one):
    """the report counts the seats, adds up the prices and names the people"""
    found = called("Three seats are sold.", one.db, lambda: report(one.db))
    check(found, (3, 24, ["Abe", "Ivo", "Noor"]), "Three seats are sold, for 9, 9 and 6. report:")
    one.other.execute("UPDATE seats SET name = NULL")
    check(
        called("No seat is sold.", one.db, lambda: report(one.db)),
        (0, 0, []),
        "Then no seat is sold. report:",
    )


def test_report_of_one_moment(one):
    """all numbers of the report are of one moment"""
    earlier = (3, 24, ["Abe", "Ivo", "Noor"])
    later = (4, 30, ["Abe", "Ivo", "Noor", "Zita"])
    for before in range(1, STATEMENTS):
        one.as_before()

        def act():
            with suppress(sqlite3.OperationalError):
                one.other.execute("UPDATE seats SET name = 'Zita' WHERE number = 8")

        one.interrupted(before, act)
        words = "The other office sells seat 8 to Zita"
        found = called(f"{words}, while you report.", one.db, lambda: report(one.db))
        if found not in (earlier, later):
            pytest.fail(
                f"{words}, {where(one, before)}That doesn't fit together:\n\n"
                f"found:   {found}\nearlier: {earlier}\nlater:   {later}"
            )


def test_program(tmp_path):
    """the program sells a seat, and not twice"""
    ran = program("transactions2.py", "theatre.db", typed=["7 Dino", "7 Adeyemi", ""], cwd=tmp_path)
    ran.shows(
        "SEAT NAME, or Enter to close: 7 Dino\nsold\n"
        "SEAT NAME, or Enter to close: 7 Adeyemi\ntoo late\n"
        "SEAT NAME, or Enter to close: \n1 sold, 6 euros: ['Dino']\n"
    )
