"""Have we sung this before?

Before each concert, Mr Tanaka's choir argues: wasn't that the encore last year? He has three
tables, and a fourth that says which piece was in which concert. A *relationship* turns foreign keys
(ids of other rows) into attributes, so that you needn't handle ids. With kennels, dogs and shows:

    class Kennel(Base):
        ...
        dogs: Mapped[list["Dog"]] = relationship(
            back_populates="kennel", cascade="all, delete-orphan")   # no kennel, no dogs

    class Dog(Base):
        ...
        kennel_id: Mapped[int] = mapped_column(ForeignKey("kennels.id"))
        kennel: Mapped[Kennel] = relationship(back_populates="dogs")
        shows: Mapped[list["Show"]] = relationship(secondary=entries, back_populates="dogs")

    kennel.dogs.append(Dog(name="Laika"))          # sets kennel_id, and inserts the dog
    select(Show).join(Show.dogs).where(...)        # a row for each dog
    select(Show).where(Show.dogs.any(...))         # a row for each show that has such a dog
    session.delete(kennel)                         # and the cascade does its work

Each TODO in the classes is a relationship or two. With those, the four functions need no ids. The
caller commits.

    pythlings shell orm2 -- python orm2.py
"""

from datetime import date

from sqlalchemy import Column, ForeignKey, Table, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


programme = Table(
    "programme",
    Base.metadata,
    Column("concert_id", ForeignKey("concerts.id"), primary_key=True),
    Column("piece_id", ForeignKey("pieces.id"), primary_key=True),
)


class Composer(Base):
    __tablename__ = "composers"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    # TODO: pieces. Without its composer, a piece is removed, too.


class Piece(Base):
    __tablename__ = "pieces"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    composer_id: Mapped[int] = mapped_column(ForeignKey("composers.id"))
    # TODO: composer and concerts.


class Concert(Base):
    __tablename__ = "concerts"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    # TODO: pieces


def add(session: Session, name: str, title: str) -> Piece:
    """Add a piece by the composer with this name, who may be new, and return it.

    If this composer has a piece with this title already, return that one.
    """
    # TODO


def never_sung(session: Session) -> list[str]:
    """Return the titles of all pieces that haven't been in a concert, sorted."""
    # TODO


def sung(session: Session, name: str) -> list[date]:
    """Return the day of each concert with something by this composer, the latest first.

    Two concerts on the same day count as two.
    """
    # TODO


def forget(session: Session, name: str) -> bool:
    """Remove a composer and all their pieces. The concerts stay. Return whether there was one."""
    # TODO


def main() -> None:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as the_session:
        rain = add(the_session, "Toivo Kuula", "Autumn rain")
        add(the_session, "Toivo Kuula", "The birch")
        song = add(the_session, "Lili Boulanger", "Hymn to the sun")
        the_session.add(Concert(day=date(2025, 12, 13), pieces=[rain, song]))
        the_session.commit()
        print("never sung:", never_sung(the_session))
        print("Kuula:", *sung(the_session, "Toivo Kuula"))
        for piece in rain.concerts[0].pieces:
            print("-", piece.title, "by", piece.composer.name)
    engine.dispose()


if __name__ == "__main__":
    main()
