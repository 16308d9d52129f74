# expect: and then came a rollback
"""Have we sung this before?

Before each concert, the choir of Mr Tanaka argues: wasn't that the encore last year? He has three
tables, and a fourth that says which piece was in which concert. A *relationship* turns foreign keys
into attributes, so that nobody has to handle ids. With kennels, dogs and shows:

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

Add the relationships, and write the functions. The caller commits.

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
    pieces: Mapped[list["Piece"]] = relationship(
        back_populates="composer", cascade="all, delete-orphan"
    )


class Piece(Base):
    __tablename__ = "pieces"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    composer_id: Mapped[int] = mapped_column(ForeignKey("composers.id"))
    composer: Mapped[Composer] = relationship(back_populates="pieces")
    concerts: Mapped[list["Concert"]] = relationship(secondary=programme, back_populates="pieces")


class Concert(Base):
    __tablename__ = "concerts"

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    pieces: Mapped[list[Piece]] = relationship(secondary=programme, back_populates="concerts")


def add(session: Session, name: str, title: str) -> Piece:
    composer = session.scalars(select(Composer).where(Composer.name == name)).first()
    if composer is None:
        composer = Composer(name=name)
        session.add(composer)
    for piece in composer.pieces:
        if piece.title == title:
            return piece
    piece = Piece(title=title)
    composer.pieces.append(piece)
    session.commit()
    return piece
    # TODO


def never_sung(session: Session) -> list[str]:
    return session.scalars(select(Piece.title).where(~Piece.concerts.any()).order_by(Piece.title)).all()
    # TODO


def sung(session: Session, name: str) -> list[date]:
    query = (
        select(Concert.day)
        .where(Concert.pieces.any(Piece.composer.has(Composer.name == name)))
        .order_by(Concert.day.desc())
    )
    return session.scalars(query).all()
    # TODO


def forget(session: Session, name: str) -> bool:
    composer = session.scalars(select(Composer).where(Composer.name == name)).first()
    if composer is None:
        return False
    session.delete(composer)
    return True
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
