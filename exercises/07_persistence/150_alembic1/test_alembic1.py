import sqlite3
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Engine, event
from sqlalchemy.exc import SQLAlchemyError

from alembic import command

HERE = Path(__file__).parent
PITCHES = [
    (4, "by the lake", 19.99),
    (1, "Ö-hill", 8.5),
    (7, "free", 0.0),
    (2, "villa", 1234.56),
    (9, "b", 1.15),
]
BOOKINGS = [
    (3, 4, "2026-07-01", "Jansen"),
    (8, 1, "2026-07-01", "O'Neill"),
    (5, 4, "2026-06-30", "Óscar"),
]
IN_CENTS = [
    (1, "Ö-hill", 850),
    (2, "villa", 123456),
    (4, "by the lake", 1999),
    (7, "free", 0),
    (9, "b", 115),
]


def config(path):
    made = Config()
    made.set_main_option("script_location", str(HERE / "migrations").replace("%", "%%"))
    made.set_main_option("sqlalchemy.url", f"sqlite:///{path}".replace("%", "%%"))
    return made


def fast(db, _=None):
    """Nobody waits for the disk."""
    db.execute("PRAGMA synchronous = OFF")
    db.execute("PRAGMA journal_mode = MEMORY")


@pytest.fixture(autouse=True)
def every_engine_is_fast():
    event.listen(Engine, "connect", fast)
    yield
    event.remove(Engine, "connect", fast)


class Camp:
    """A database that goes from one revision to the other."""

    def __init__(self, path):
        self.path = path
        self.at = "an empty database"
        self.go("0001")
        self.run("INSERT INTO pitches VALUES (?, ?, ?)", PITCHES)
        self.run("INSERT INTO bookings VALUES (?, ?, ?, ?)", BOOKINGS)

    def go(self, revision, back=False):
        """Upgrade or downgrade to a revision, or tell what went wrong."""
        words = f"{'downgrade' if back else 'upgrade'} from {self.at} to {revision}"
        try:
            (command.downgrade if back else command.upgrade)(config(self.path), revision)
        except SQLAlchemyError as error:
            said = str(error).partition("\n(Background")[0]
            pytest.fail(f"alembic can't {words}:\n\n{said}")
        except (CommandError, KeyError, ValueError) as error:
            pytest.fail(f"alembic can't {words}:\n\n{error}")
        self.at = revision
        return self

    def run(self, sql, rows=()):
        db = sqlite3.connect(self.path)
        fast(db)
        try:
            with db:
                return db.executemany(sql, rows) if rows else db.execute(sql).fetchall()
        finally:
            db.close()

    def columns(self, table):
        """Each column's name, kind, and whether it can't be missing."""
        found = self.run(f"PRAGMA table_info({table})")
        return {name: (kind.upper(), bool(needed)) for _, name, kind, needed, _, _ in found}

    def indexes(self):
        """The indexes that were made by name, each with its columns."""
        names = [row[1] for row in self.run("PRAGMA index_list(bookings)") if row[3] == "c"]
        return {name: [row[2] for row in self.run(f"PRAGMA index_info({name})")] for name in names}


@pytest.fixture
def camp(tmp_path):
    return Camp(tmp_path / "camp.db")


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def test_columns(camp):
    """the upgrade to 0002 replaces price with cents"""
    camp.go("0002")
    wanted = {"id": ("INTEGER", True), "name": ("VARCHAR(40)", True), "cents": ("INTEGER", True)}
    found = camp.columns("pitches")
    check(sorted(found), sorted(wanted), "After the upgrade, pitches has the columns:")
    check(found, wanted, "Its columns, their types, and whether they can't be missing:")


def test_backfill(camp):
    """the prices are there in cents, and not one cent is lost"""
    camp.go("0002")
    if "cents" not in camp.columns("pitches"):
        pytest.fail("After the upgrade, pitches has no column cents.")
    found = camp.run("SELECT id, name, cents FROM pitches ORDER BY id")
    check(found, IN_CENTS, "The prices were 8.5, 1234.56, 19.99, 0.0 and 1.15. In cents:")
    kinds = {kind for (kind,) in camp.run("SELECT typeof(cents) FROM pitches")}
    check(kinds, {"integer"}, "SQLite holds them as:")


def test_no_default(camp):
    """a new pitch has to say its price, as before"""
    for revision, column in (("0002", "cents"), ("0001", "price")):
        camp.go(revision, back=revision == "0001")
        if column not in camp.columns("pitches"):
            pytest.fail(f"At revision {revision}, pitches has no column {column}.")
        try:
            camp.run("INSERT INTO pitches (name) VALUES (?)", [("attic",)])
        except sqlite3.IntegrityError:
            continue
        pytest.fail(
            f"At revision {revision}, a pitch can be added without its {column}. It's in the table as: "
            f"{camp.run('SELECT * FROM pitches WHERE name = ' + repr('attic'))[0]}"
        )


def test_rest_stays(camp):
    """names stay unique, bookings stay, and belong to their pitches"""
    camp.go("0002")
    check(camp.run("SELECT * FROM bookings ORDER BY id"), sorted(BOOKINGS), "The bookings:")
    try:
        camp.run("INSERT INTO pitches (name, cents) VALUES (?, ?)", [("villa", 5)])
    except sqlite3.IntegrityError:
        pass
    except sqlite3.Error as error:
        pytest.fail(f"After the upgrade, a pitch can't be added: {error}")
    else:
        pytest.fail("There's a second pitch called villa. Names must stay unique.")
    keys = [row[2:5] for row in camp.run("PRAGMA foreign_key_list(bookings)")]
    check(keys, [("pitches", "pitch_id", "id")], "The foreign key of bookings:")


def test_back(camp):
    """the downgrade to 0001 leads back, with the data"""
    before = camp.columns("pitches")
    camp.go("0002").go("0001", back=True)
    check(camp.columns("pitches"), before, "After upgrade and downgrade, the columns of pitches:")
    found = camp.run("SELECT id, name, price FROM pitches ORDER BY id")
    check(found, sorted(PITCHES), "After upgrade and downgrade, the pitches:")
    check(camp.run("SELECT * FROM bookings ORDER BY id"), sorted(BOOKINGS), "The bookings:")


def test_back_with_new(camp):
    """a pitch that was added after the upgrade has its price after the downgrade"""
    camp.go("0002")
    try:
        camp.run("INSERT INTO pitches (name, cents) VALUES (?, ?)", [("new", 2999)])
    except sqlite3.Error as error:
        pytest.fail(f"After the upgrade, a pitch with 2999 cents can't be added: {error}")
    camp.go("0001", back=True)
    found = camp.run("SELECT price FROM pitches WHERE name = 'new'")
    check(found, [(29.99,)], "A pitch was added with 2999 cents. After the downgrade, its price:")


def test_again(camp):
    """up, down and up again gives the same as up"""
    camp.go("0002").go("0001", back=True).go("0002")
    if "cents" not in camp.columns("pitches"):
        pytest.fail("After up, down and up again, pitches has no column cents.")
    found = camp.run("SELECT id, name, cents FROM pitches ORDER BY id")
    check(found, IN_CENTS, "After up, down and up again, the pitches:")


def test_order():
    """0003 follows 0002"""
    scripts = ScriptDirectory.from_config(config("none"))
    try:
        found = [each.revision for each in scripts.walk_revisions()]
        heads = scripts.get_heads()
    except (CommandError, KeyError) as error:
        pytest.fail(f"The revisions don't make a chain: {error}")
    if len(heads) > 1:
        pytest.fail(f"There are two revisions that nothing follows: {', '.join(sorted(heads))}.")
    check(found[::-1], ["0001", "0002", "0003"], "The revisions, in their order:")


def test_index(camp):
    """0003 makes the index, and takes it away"""
    camp.go("head")
    check(
        camp.indexes(), {"ix_bookings_day": ["day"]}, "After upgrade head, the indexes of bookings:"
    )
    if camp.run("SELECT sql FROM sqlite_master WHERE sql LIKE '%UNIQUE INDEX%'"):
        pytest.fail("The index is unique. But several guests can come on the same day.")
    camp.go("0002", back=True)
    check(camp.indexes(), {}, "After the downgrade to 0002, the indexes of bookings:")
    camp.go("base", back=True)
    check(
        camp.run("SELECT name FROM sqlite_master WHERE name LIKE '%s'"),
        [],
        "At the very beginning, tables:",
    )
