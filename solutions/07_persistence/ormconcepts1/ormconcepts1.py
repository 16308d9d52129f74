"""The same four statements, again.

Sofía's board game club has a class for games, one for members and one for loans. For each she has
written INSERT, SELECT, UPDATE and CREATE TABLE by hand: twelve statements. On Tuesday she added the
field `players` to Game, and forgot it in the UPDATE. Since then nobody can correct a number.

A dataclass knows its fields. So let it write the SQL:

    >>> [(field.name, field.type) for field in dataclasses.fields(Game)]
    [('id', int | None), ('name', <class 'str'>), ('players', <class 'int'>)]

`getattr(game, "name")` reads a field, `setattr(game, "name", "Go")` sets it. An ORM, an
object-relational mapper, works like this: a class is a table, an object is a row. Write a small
one. Each method sends exactly one statement.

Then see what it costs. `mapped` lists the loans with your mapper. Write `joined`, which gets the
same list with one statement, and `statements`, which says how many statements `mapped` sends.

    python3 ormconcepts1.py
"""

import dataclasses
import sqlite3
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
TYPES = {int: "INTEGER", float: "REAL", str: "TEXT"}


@dataclass
class Game:
    id: int | None
    name: str
    players: int


@dataclass
class Member:
    id: int | None
    name: str


@dataclass
class Loan:
    id: int | None
    game: int
    member: int


class Mapper(Generic[T]):
    """Mapper(db, Game): the table `game` as objects of the class Game.

    The class is a dataclass. Its first field is the id, which the database counts. The others are
    int, float or str, and none of them can be left out. Whoever uses a mapper does the commits.

    A field may be called `to` or `order`. SQL uses these words itself. Written "to", in double
    quotes, it's a column's name.
    """

    def __init__(self, db: sqlite3.Connection, kind: type[T]) -> None:
        self.db = db
        self.kind = kind
        self.table = kind.__name__.lower()
        self.names = [field.name for field in dataclasses.fields(kind)]  # type: ignore[arg-type]

    def columns(self) -> str:
        """All columns, as SELECT and INSERT name them."""
        return ", ".join(f'"{name}"' for name in self.names)

    def create(self) -> None:
        """Make the table, if it isn't there."""
        number, *others = dataclasses.fields(self.kind)  # type: ignore[arg-type]
        columns = [f'"{number.name}" INTEGER PRIMARY KEY']
        columns += [f'"{field.name}" {TYPES[field.type]} NOT NULL' for field in others]
        self.db.execute(f"CREATE TABLE IF NOT EXISTS {self.table} ({', '.join(columns)})")

    def add(self, thing: T) -> None:
        """Insert an object whose id is None, and give it its id."""
        values = [getattr(thing, name) for name in self.names]
        marks = ", ".join("?" for _ in self.names)
        sql = f"INSERT INTO {self.table} ({self.columns()}) VALUES ({marks})"
        added = self.db.execute(sql, values)
        setattr(thing, self.names[0], added.lastrowid)

    def get(self, number: int) -> T:
        """Return the object with this id. If there's none, it's a LookupError."""
        found = self.find(**{self.names[0]: number})
        if not found:
            raise LookupError(f"there's no {self.table} {number}")
        return found[0]

    def find(self, **wanted: object) -> list[T]:
        """Return the objects with these values, sorted by id: find(players=4, name="Azul").

        find() gives all of them. A name that isn't a field is a TypeError.
        """
        if strange := set(wanted) - set(self.names):
            raise TypeError(f"a {self.table} has no {strange}")
        sql = f"SELECT {self.columns()} FROM {self.table}"
        if wanted:
            sql += " WHERE " + " AND ".join(f'"{name}" = ?' for name in wanted)
        sql += f' ORDER BY "{self.names[0]}"'
        return [self.kind(*row) for row in self.db.execute(sql, list(wanted.values()))]

    def save(self, thing: T) -> None:
        """Write a changed object back to its row."""
        number, *others = self.names
        sets = ", ".join(f'"{name}" = ?' for name in others)
        values = [getattr(thing, name) for name in (*others, number)]
        self.db.execute(f'UPDATE {self.table} SET {sets} WHERE "{number}" = ?', values)


def mapped(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return who has which game: (member, game), in the order of the loans' ids."""
    games, members, loans = Mapper(db, Game), Mapper(db, Member), Mapper(db, Loan)
    return [(members.get(each.member).name, games.get(each.game).name) for each in loans.find()]


def joined(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return the same as `mapped`, with one statement."""
    sql = """
        SELECT member.name, game.name
        FROM loan
        JOIN member ON member.id = loan.member
        JOIN game ON game.id = loan.game
        ORDER BY loan.id
    """
    return db.execute(sql).fetchall()


def statements(loans: int) -> int:
    """Return how many statements `mapped` sends when there are this many loans."""
    return 1 + 2 * loans


if __name__ == "__main__":
    club = sqlite3.connect(":memory:")
    for each in (Game, Member, Loan):
        Mapper(club, each).create()
    azul = Game(None, "Azul", 4)
    Mapper(club, Game).add(azul)
    Mapper(club, Member).add(Member(None, "Sofía"))
    Mapper(club, Loan).add(Loan(None, 1, 1))
    azul.players = 5
    Mapper(club, Game).save(azul)
    print(Mapper(club, Game).find(players=5))
    print(mapped(club), joined(club))
    club.close()


# Why this way
#
# Names of fields go into the SQL, values never do, and a name that isn't a field is refused first.
# The gain: one place knows all the columns. The cost: loans.find() is one statement, and each loan
# takes two more, though the loop looks harmless. It's called the "N + 1 problem". And get(7) twice
# makes two objects of one row. SQLAlchemy's session remembers the first, and gives you that again.
