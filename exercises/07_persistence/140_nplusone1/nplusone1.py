"""Four minutes for a catalogue.

At the museum, Rui prints the catalogue in a second. From home it takes four minutes. The database
is as fast as ever. But each statement now needs 20 milliseconds there and back, and the catalogue
sends 12,000 of them.

Where are they? `room.cases` looks like an attribute, and it's a SELECT. So is `case.things`: one
more for each room, one more for each case. With five rooms in your tests, nobody notices.

Tell the query in advance what you're going to need:

    select(Room).options(selectinload(Room.cases))   # one more SELECT, for the cases of all rooms
    select(Case).options(joinedload(Case.room))      # none more: the room comes along in a JOIN
    select(A).options(selectinload(A.bs).selectinload(B.cs))

The first is good for lists, the second for single objects. If you need only numbers, let the
database count, and fetch no object at all.

The results are right already. Get them with fewer statements, however many rooms there are: at most
3 for catalogue, 2 for labels, 1 for numbers.

    pythlings shell nplusone1 -- python nplusone1.py
"""

from museum import Base, Case, Room, Thing, counting, fill
from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import Session, joinedload, selectinload


def catalogue(session: Session) -> list[str]:
    """Return a line for each case: its room, its name and all its things."""
    lines = []
    for room in session.scalars(select(Room).order_by(Room.id)):
        for case in room.cases:
            things = ", ".join(thing.name for thing in case.things)
            lines.append(f"{room.name}, {case.name}: {things}")
    return lines


def labels(session: Session, word: str) -> list[str]:
    """Return a label for each thing whose name begins with `word`: name, room, and who gave it."""
    found = []
    things = select(Thing).where(Thing.name.startswith(word)).order_by(Thing.id)
    for thing in session.scalars(things):
        label = f"{thing.name} ({thing.case.room.name})"
        if thing.donor is not None:
            label += f", given by {thing.donor.name}"
        found.append(label)
    return found


def numbers(session: Session) -> dict[str, int]:
    """Return how many things are in each room: {"Room 1": 5, ...}. Fetch no Room, Case or Thing."""
    return {
        room.name: sum(len(case.things) for case in room.cases)
        for room in session.scalars(select(Room).order_by(Room.id))
    }


def main() -> None:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as the_session:
        fill(the_session, rooms=40)
    for report in (catalogue, lambda session: labels(session, "cup"), numbers):
        with Session(engine) as the_session, counting(engine) as sent:
            result = list(report(the_session))
        print(f"{len(sent):4} statements for {len(result)} lines such as {result[0]!r}")
    engine.dispose()


if __name__ == "__main__":
    main()
