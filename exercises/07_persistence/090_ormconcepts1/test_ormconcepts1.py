import sqlite3
from dataclasses import dataclass

import pytest
from ormconcepts1 import Game, Loan, Mapper, Member, joined, mapped, statements
from pythlings_checks import program

CREATE = {
    Game: "CREATE TABLE game (id INTEGER PRIMARY KEY, name TEXT NOT NULL, players INTEGER NOT NULL)",
    Member: "CREATE TABLE member (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
    Loan: "CREATE TABLE loan (id INTEGER PRIMARY KEY, game INTEGER NOT NULL, member INTEGER NOT NULL)",
}
GAMES = [(7, "Azul", 4), (2, "Go", 2), (9, "Carcassonne", 5), (4, "Käthe's Ludo", 4)]


@dataclass
class Parcel:
    """A class that the learner has never seen."""

    number: int | None
    weight: float
    to: str
    floor: int


@pytest.fixture
def db():
    connection = sqlite3.connect(":memory:")
    connection.isolation_level = None
    for sql in CREATE.values():
        connection.execute(sql)
    connection.executemany("INSERT INTO game VALUES (?, ?, ?)", GAMES)
    # Without an ORDER BY, SQLite would follow this index.
    connection.execute("CREATE INDEX by_players ON game (players, name)")
    yield connection
    connection.close()


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def count(db, call):
    """What a call gives, and the statements it sent."""
    sent = []
    db.set_trace_callback(sent.append)
    try:
        return call(), [
            " ".join(sql.split()) for sql in sent if not sql.startswith(("BEGIN", "COMMIT"))
        ]
    finally:
        db.set_trace_callback(None)


def once(db, words, call):
    """What a call gives; it has to send one statement."""
    result, sent = count(db, call)
    if len(sent) != 1:
        pytest.fail(
            f"{words} should send one statement. It sent {len(sent)}:\n\n" + "\n".join(sent)
        )
    return result


def games(db):
    return sorted(db.execute("SELECT id, name, players FROM game").fetchall())


def test_create():
    """create makes a table from the fields of any dataclass"""
    db = sqlite3.connect(":memory:")
    once(db, "create()", Mapper(db, Parcel).create)
    found = [row[1:4] for row in db.execute("PRAGMA table_info(parcel)")]
    names = [name for name, _, _ in found]
    check(
        names,
        ["number", "weight", "to", "floor"],
        "The class Parcel. The columns of the table parcel:",
    )
    kinds = [kind.upper() for _, kind, _ in found]
    check(
        kinds,
        ["INTEGER", "REAL", "TEXT", "INTEGER"],
        "Parcel has an int, a float, a str, an int. The types:",
    )
    for row in [(None, "oak", 1), (1.5, None, 1), (1.5, "oak", None)]:
        try:
            db.execute('INSERT INTO parcel (weight, "to", floor) VALUES (?, ?, ?)', row)
        except sqlite3.IntegrityError:
            continue
        pytest.fail(f"A parcel with {row} can be inserted. None of its values can be left out.")
    db.execute("INSERT INTO parcel (weight, \"to\", floor) VALUES (1.5, 'oak', 0)")
    check(
        db.execute("SELECT number FROM parcel").fetchall(),
        [(1,)],
        "The database counts. The first number:",
    )
    Mapper(db, Parcel).create()
    check(
        len(db.execute("SELECT * FROM parcel").fetchall()),
        1,
        "create() was called again. Parcels in the table:",
    )
    db.close()


def test_add(db):
    """add inserts an object, and gives it its id"""
    game = Game(None, "Kim's Game", 3)
    once(db, "add(game)", lambda: Mapper(db, Game).add(game))
    check(games(db), sorted([*GAMES, (10, "Kim's Game", 3)]), "After add, the table:")
    check(game, Game(10, "Kim's Game", 3), "After add, the object itself:")


def test_get(db):
    """get returns the object with an id"""
    found = once(db, "get(2)", lambda: Mapper(db, Game).get(2))
    check(found, Game(2, "Go", 2), "get(2):")
    try:
        found = Mapper(db, Game).get(3)
    except LookupError:
        return
    pytest.fail(f"There's no game 3. get(3) should be a LookupError. It gave {found}.")


def test_find(db):
    """find returns those with these values, in order of their ids"""
    mapper = Mapper(db, Game)
    azul, ludo = Game(7, "Azul", 4), Game(4, "Käthe's Ludo", 4)
    check(
        once(db, "find(players=4)", lambda: mapper.find(players=4)),
        [ludo, azul],
        "find(players=4):",
    )
    check(mapper.find(players=4, name="Azul"), [azul], 'find(players=4, name="Azul"):')
    check(mapper.find(name="Azul", players=5), [], 'find(name="Azul", players=5):')
    check(mapper.find(id=7), [azul], "find(id=7):")
    check([each.id for each in mapper.find()], [2, 4, 7, 9], "find() gives all, with these ids:")


def test_find_quotes(db):
    """a value with a quote is a value"""
    ludo = Game(4, "Käthe's Ludo", 4)
    check(Mapper(db, Game).find(name="Käthe's Ludo"), [ludo], 'find(name="Käthe\'s Ludo"):')
    check(Mapper(db, Game).find(name="x' OR 'a' = 'a"), [], "find(name=\"x' OR 'a' = 'a\"):")


@pytest.mark.parametrize("name", ["player", "1 = 1 OR name", "__class__", "kind"])
def test_find_unknown(db, name):
    """find with a name that isn't a field is a TypeError"""
    try:
        found = Mapper(db, Game).find(**{name: 4})
    except TypeError:
        return
    except sqlite3.Error as error:
        pytest.fail(
            f"A Game has no field `{name}`. That should be a TypeError. The database says: {error}"
        )
    pytest.fail(f"A Game has no field `{name}`. That should be a TypeError. find gave {found}.")


def test_save(db):
    """save writes all fields of one object, and touches no other"""
    once(db, "save(game)", lambda: Mapper(db, Game).save(Game(7, "Azul, summer", 2)))
    wanted = sorted([(7, "Azul, summer", 2), *GAMES[1:]])
    check(games(db), wanted, "After game 7 was saved, the table:")


def test_no_commit(db):
    """add and save leave the commit to the caller"""
    db.execute("BEGIN")
    Mapper(db, Game).add(Game(None, "Kim's Game", 3))
    Mapper(db, Game).save(Game(7, "Azul, summer", 2))
    wanted = sorted([(7, "Azul, summer", 2), (10, "Kim's Game", 3), *GAMES[1:]])
    check(games(db), wanted, "After add and save, the table:")
    if not db.in_transaction:
        pytest.fail(
            "add and save were called in a transaction. Now it's over: they have committed."
        )
    db.rollback()
    check(games(db), sorted(GAMES), "After add, save and a rollback, the table:")


def test_any_class():
    """it works for a class that it has never seen"""
    db = sqlite3.connect(":memory:")
    db.execute(
        'CREATE TABLE parcel (number INTEGER PRIMARY KEY, weight REAL, "to" TEXT, floor INTEGER)'
    )
    mapper = Mapper(db, Parcel)
    for number, parcel in enumerate((Parcel(None, 0.5, "Ås", 0), Parcel(None, 2.0, "Go", 3)), 1):
        mapper.add(parcel)
        check(parcel.number, number, "A Parcel's first field is its number. After add, it's:")
    mapper.save(Parcel(1, 0.75, "Ås", -1))
    check(
        mapper.get(1), Parcel(1, 0.75, "Ås", -1), "A Parcel was added, changed and saved. get(1):"
    )
    check(mapper.find(to="Go"), [Parcel(2, 2.0, "Go", 3)], 'find(to="Go"):')
    db.close()


def lend(db, loans):
    """So many loans, not in order."""
    db.executemany("INSERT INTO member VALUES (?, ?)", [(3, "Sofía"), (1, "Juan"), (8, "Ito")])
    rows = [
        (1 + each * 7 % 11, [9, 7, 4][each % 3], [1, 8, 1, 3][each % 4]) for each in range(loans)
    ]
    db.executemany("INSERT INTO loan VALUES (?, ?, ?)", rows)


def test_joined(db):
    """joined gives the same as mapped, with one statement"""
    lend(db, 5)
    found = once(db, "joined(db)", lambda: joined(db))
    check([tuple(row) for row in found], sorted_by_loan(db), "Five loans. joined(db):")


def sorted_by_loan(db):
    """Who has which game, by the loans' ids, found without the learner's code."""
    members = dict(db.execute("SELECT id, name FROM member").fetchall())
    titles = dict(db.execute("SELECT id, name FROM game").fetchall())
    loans = sorted(db.execute("SELECT id, game, member FROM loan").fetchall())
    return [(members[member], titles[game]) for _, game, member in loans]


def test_statements(db):
    """statements says how many statements mapped sends"""
    lend(db, 7)
    found, sent = count(db, lambda: mapped(db))
    check(found, sorted_by_loan(db), "Seven loans. mapped(db):")
    check(statements(7), len(sent), "For seven loans, mapped has sent so many. statements(7):")
    check(statements(0), 1, "statements(0):")
    check(statements(250), 501, "statements(250):")


def test_program():
    """the program changes a game and lends it"""
    program("ormconcepts1.py").prints(
        "[Game(id=1, name='Azul', players=5)]\n[('Sofía', 'Azul')] [('Sofía', 'Azul')]\n"
    )
