"""Six hundred pianos.

"Hoa, when did you last tune mine?" Hoa tunes 600 pianos, has no idea, and wants a program that
knows. With SQLAlchemy's ORM a row is an object, and a class says what the table looks like. This
one is for cats:

    class Cat(Base):
        __tablename__ = "cats"

        id: Mapped[int] = mapped_column(primary_key=True)   # counted by the database
        chip: Mapped[str] = mapped_column(unique=True)      # no two cats have the same
        vet: Mapped[str | None]                             # may be missing

    session.add(Cat(chip="A7", vet=None))
    cat = session.get(Cat, 1)                               # by primary key, or None
    cat.vet = "Dr Roux"                                     # the session writes the UPDATE
    cats = session.scalars(select(Cat).where(Cat.chip < "B").order_by(Cat.chip)).all()

`Cat.vet`, asked of the class, is a column, and you build conditions from columns. Python's `is`,
`and`, `or` and `not` don't build anything. Write `Cat.vet.is_(None)`, and `&`, `|`, `~` with
parentheses.

Complete the class, then write the functions. Whoever calls them does the commit.

    pythlings shell orm1 -- python orm1.py
"""

from datetime import date

from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Piano(Base):
    """A row of the table pianos.

    - id
    - owner, serial and make: texts. No two pianos have the same serial
    - year: the year it was built, None if nobody knows
    - tuned: the date when Hoa last tuned it, None if never
    """

    __tablename__ = "pianos"

    id: Mapped[int] = mapped_column(primary_key=True)
    # TODO

    def __repr__(self) -> str:
        return f"<{self.make} of {self.owner}>"


def overdue(session: Session, before: date) -> list[Piano]:
    """Return the pianos that were last tuned before this date, or never.

    Those that were never tuned come first, then those that have waited longest. Pianos that have
    waited equally long are sorted by owner.
    """
    # TODO


def tuned(session: Session, serial: str, day: date) -> bool:
    """Note that the piano with this serial was tuned. Return False if there's no such piano.

    If a later day is in the database already, that one stays.
    """
    # TODO


def makes(session: Session) -> dict[str, int]:
    """Return how many pianos there are of each make: {"Yamaha": 212, ...}"""
    # TODO


def oldest(session: Session) -> Piano | None:
    """Return the oldest piano whose year is known, or None if no year is known."""
    # TODO


def main() -> None:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as the_session:
        the_session.add(Piano(owner="Petra", serial="K-17", make="Petrof", year=1931, tuned=None))
        the_session.add(
            Piano(owner="Bar Zanzibar", serial="Y1", make="Yamaha", tuned=date(2025, 3, 1))
        )
        the_session.commit()
        print("overdue:", overdue(the_session, date(2026, 1, 1)))
        print("noted:", tuned(the_session, "Y1", date(2026, 11, 30)))
        the_session.commit()
        print("overdue:", overdue(the_session, date(2026, 1, 1)))
        print("makes:", makes(the_session))
        print("oldest:", oldest(the_session))
    engine.dispose()


if __name__ == "__main__":
    main()
