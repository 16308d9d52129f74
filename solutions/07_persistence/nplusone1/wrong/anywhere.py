# expect: No name begins with
"""Four minutes for a catalogue.

At the museum, Rui's catalogue is printed in a second. From home it takes four minutes. The database
is as fast as ever, but each statement now travels 20 milliseconds there and back, and the catalogue
sends 12,000.

It doesn't look so. But `room.cases` is a SELECT, and so is `case.things`: one more for each room,
one more for each case. With five rooms in your tests nobody notices.

Tell the query beforehand what you're going to need:

    select(Room).options(selectinload(Room.cases))   # one more SELECT, for the cases of all rooms
    select(Case).options(joinedload(Case.room))      # none more: the room comes along in a JOIN
    select(A).options(selectinload(A.bs).selectinload(B.cs))

The first is good for lists, the second for single objects. And whoever needs only numbers lets the
database count, and fetches no object at all.

The results are right already. Get them with at most so many statements, however many rooms there
are: catalogue with 3, labels with 2, numbers with 1.

    pythlings shell nplusone1 -- python nplusone1.py
"""

from museum import Base, Case, Room, Thing, counting, fill
from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import Session, joinedload, selectinload


def catalogue(session: Session) -> list[str]:
    lines = []
    query = select(Room).options(selectinload(Room.cases).selectinload(Case.things)).order_by(Room.id)
    for room in session.scalars(query):
        for case in room.cases:
            things = ", ".join(thing.name for thing in case.things)
            lines.append(f"{room.name}, {case.name}: {things}")
    return lines


def labels(session: Session, word: str) -> list[str]:
    """Return a label for each thing whose name begins so: its name, its room, and who has given it."""
    found = []
    things = (
        select(Thing)
        .where(Thing.name.contains(word))
        .order_by(Thing.id)
        .options(joinedload(Thing.case).joinedload(Case.room), joinedload(Thing.donor))
    )
    for thing in session.scalars(things):
        label = f"{thing.name} ({thing.case.room.name})"
        if thing.donor is not None:
            label += f", given by {thing.donor.name}"
        found.append(label)
    return found


def numbers(session: Session) -> dict[str, int]:
    query = (
        select(Room.name, func.count(Thing.id))
        .outerjoin(Room.cases)
        .outerjoin(Case.things)
        .group_by(Room.id)
        .order_by(Room.id)
    )
    return {name: number for name, number in session.execute(query)}


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
