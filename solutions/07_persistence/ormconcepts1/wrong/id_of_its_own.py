# expect: After add, it's:
"""The same four statements, again.

Sofía's board game club has a class for games, one for members, one for loans. For each she has
written INSERT, SELECT, UPDATE and CREATE TABLE by hand. On Tuesday she added the field `players` to
Game, and forgot it in the UPDATE.

The dataclass knows all its fields. So let it write the SQL:

    >>> [(field.name, field.type) for field in dataclasses.fields(Game)]
    [('id', int | None), ('name', <class 'str'>), ('players', <class 'int'>)]

`getattr(game, "name")` reads a field, `setattr(game, "name", "Go")` sets it. That's what an ORM
does, an object-relational mapper: a class is a table, an object is a row. Write a small one. Each
method sends exactly one statement.

Then see what it costs. `mapped` lists the loans with your mapper. Write `joined`, which gives the
same with one statement, and `statements`, which says how many `mapped` needs for so many loans.

    python3 ormconcepts1.py
"""

import dataclasses
import sqlite3
from dataclasses import dataclass
from typing import Generic, TypeVar

def quoted(names):
    return ", ".join(f'"{name}"' for name in names)


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

    The class is a dataclass. Its first field is the id, which the database counts; the others are
    int, float or str, and none of them can be left out. Whoever uses a mapper does the commits.
    """

    def __init__(self, db: sqlite3.Connection, kind: type[T]) -> None:
        self.db = db
        self.kind = kind
        self.table = kind.__name__.lower()
        self.names = [field.name for field in dataclasses.fields(kind)]  # type: ignore[arg-type]

    def create(self) -> None:
        columns = [f'"{self.names[0]}" INTEGER PRIMARY KEY']
        for field in dataclasses.fields(self.kind)[1:]:
            columns.append(f'"{field.name}" {TYPES[field.type]} NOT NULL')
        self.db.execute(f"CREATE TABLE IF NOT EXISTS {self.table} ({', '.join(columns)})")
        # TODO

    def add(self, thing: T) -> None:
        names = self.names[1:]
        marks = ", ".join("?" for _ in names)
        cursor = self.db.execute(
            f"INSERT INTO {self.table} ({quoted(names)}) VALUES ({marks})",
            [getattr(thing, name) for name in names],
        )
        thing.id = cursor.lastrowid
        # TODO

    def get(self, number: int) -> T:
        row = self.db.execute(
            f"SELECT {quoted(self.names)} FROM {self.table} WHERE \"" + self.names[0] + "\" = ?", (number,)
        ).fetchone()
        if row is None:
            raise LookupError(f"no {self.table} {number}")
        return self.kind(*row)
        # TODO

    def find(self, **wanted: object) -> list[T]:
        for name in wanted:
            if name not in self.names:
                raise TypeError(f"{name} isn't a field")
        sql = f"SELECT {quoted(self.names)} FROM {self.table}"
        if wanted:
            sql += " WHERE " + " AND ".join(f'"{name}" = ?' for name in wanted)
        sql += f" ORDER BY {self.names[0]}"
        return [self.kind(*row) for row in self.db.execute(sql, list(wanted.values()))]
        # TODO

    def save(self, thing: T) -> None:
        names = self.names[1:]
        sets = ", ".join(f'"{name}" = ?' for name in names)
        values = [getattr(thing, name) for name in names]
        values.append(getattr(thing, self.names[0]))
        self.db.execute(f"UPDATE {self.table} SET {sets} WHERE \"" + self.names[0] + "\" = ?", values)
        # TODO


def mapped(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return who has which game: (member, game), in the order of the loans' ids."""
    games, members, loans = Mapper(db, Game), Mapper(db, Member), Mapper(db, Loan)
    return [(members.get(each.member).name, games.get(each.game).name) for each in loans.find()]


def joined(db: sqlite3.Connection) -> list[tuple[str, str]]:
    sql = "SELECT member.name, game.name FROM loan JOIN member ON member.id = loan.member JOIN game ON game.id = loan.game ORDER BY loan.id"
    return db.execute(sql).fetchall()
    # TODO


def statements(loans: int) -> int:
    return 1 + 2 * loans
    # TODO


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
