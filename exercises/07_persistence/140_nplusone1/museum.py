"""The museum's tables, and a counter of statements. Nothing to do here."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, ForeignKey, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Room(Base):
    __tablename__ = "rooms"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    cases: Mapped[list["Case"]] = relationship(back_populates="room", order_by="Case.id")


class Case(Base):
    __tablename__ = "cases"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"))
    room: Mapped[Room] = relationship(back_populates="cases")
    things: Mapped[list["Thing"]] = relationship(back_populates="case", order_by="Thing.id")


class Donor(Base):
    __tablename__ = "donors"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Thing(Base):
    __tablename__ = "things"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    case: Mapped[Case] = relationship(back_populates="things")
    donor_id: Mapped[int | None] = mapped_column(ForeignKey("donors.id"))
    donor: Mapped[Donor | None] = relationship()


@contextmanager
def counting(engine: Engine) -> Iterator[list[str]]:
    """In the block, write every statement that's sent into a list."""
    sent: list[str] = []

    def note(connection: object, cursor: object, statement: str, *_: object) -> None:
        sent.append(" ".join(statement.split()))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)


def fill(session: Session, rooms: int) -> None:
    """Put things into so many rooms: two cases in each but the last, three things in each case."""
    donors = [Donor(name=f"Donor {number}") for number in range(1, 2 * rooms + 1)]
    session.add_all(donors)
    for number in range(1, rooms + 1):
        room = Room(name=f"Room {number}")
        for name in ("left", "right") if number < rooms else ():
            case = Case(name=name)
            things = [Thing(name=f"{word} {number}") for word in ("cup", "ring", "coin")]
            things[0].donor = donors[(7 * number + len(name)) % len(donors)]
            case.things.extend(things if name == "left" else things[:2])
            room.cases.append(case)
        session.add(room)
    session.commit()
