import pytest
from museum import Base, Case, Donor, Room, Thing, counting
from nplusone1 import catalogue, labels, main, numbers
from pythlings_checks import called
from sqlalchemy import create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool


def museum(rooms):
    """A museum with so many rooms, a hall with an empty case, and a cellar with none."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add(Room(id=500, name="Cellar"))
        session.add(Room(id=300, name="Hall", cases=[Case(id=900, name="empty")]))
        for number in range(rooms):
            case = Case(id=800 - number, name=f"case {number}", room_id=200 - number)
            session.add(Room(id=200 - number, name=f"Room {number}"))
            session.add(Donor(id=number + 1, name=f"Donor {number}"))
            session.flush()
            session.add(case)
            for each, word in enumerate(["cup", "Ümit's ring", "cup"]):
                donor = None if each == 2 else number + 1
                session.add(
                    Thing(
                        id=700 - 3 * number - each,
                        name=f"{word} {number}.{each}",
                        case=case,
                        donor_id=donor,
                    )
                )
        session.commit()
    return engine


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def run(rooms, words, report, *args):
    """What a report gives, the statements that it sent, and the kinds of objects it fetched."""
    engine = museum(rooms)
    fetched = set()

    def note(thing, _):
        fetched.add(type(thing).__name__)

    event.listen(Base, "load", note, propagate=True)
    try:
        with Session(engine) as session, counting(engine) as sent:
            result = report(session, *args)
    finally:
        event.remove(Base, "load", note)
        engine.dispose()
    return result, sent, sorted(fetched)


def at_most(limit, words, report, *args):
    """Fail if the report sends more statements, with few rooms or many."""
    for rooms in (2, 12):
        _, sent, _ = run(rooms, words, report, *args)
        if len(sent) > limit:
            shown = [sql if len(sql) < 72 else f"{sql[:34]} … {sql[-34:]}" for sql in sent[:5]]
            more = f"\n  and {len(sent) - 5} more" if len(sent) > 5 else ""
            pytest.fail(
                f"{words}: {len(sent)} statements for {rooms + 2} rooms, at most {limit} are wanted."
                f"\n\n  " + "\n  ".join(shown) + more
            )


def test_catalogue_statements():
    """the catalogue takes three statements at most"""
    at_most(3, "catalogue", catalogue)


def test_labels_statements():
    """the labels take two statements at most"""
    at_most(2, "labels", labels, "cup")


def test_numbers_statements():
    """the numbers take one statement"""
    at_most(1, "numbers", numbers)


def test_numbers_fetch_nothing():
    """the numbers fetch no object"""
    _, _, fetched = run(3, "numbers", numbers)
    if fetched:
        pytest.fail(f"numbers has fetched objects of {', '.join(fetched)}. It only needs numbers.")


def test_catalogue():
    """the catalogue has all cases, room by room"""
    found, _, _ = run(2, "catalogue", catalogue)
    wanted = [
        "Room 1, case 1: cup 1.2, Ümit's ring 1.1, cup 1.0",
        "Room 0, case 0: cup 0.2, Ümit's ring 0.1, cup 0.0",
        "Hall, empty: ",
    ]
    check(list(found), wanted, "catalogue:")


def test_labels():
    """the labels have the room, and the donor if there's one"""
    found, _, _ = run(2, "labels", labels, "cup")
    wanted = [
        "cup 1.2 (Room 1)",
        "cup 1.0 (Room 1), given by Donor 1",
        "cup 0.2 (Room 0)",
        "cup 0.0 (Room 0), given by Donor 0",
    ]
    check(list(found), wanted, 'labels(session, "cup"):')
    found, _, _ = run(2, "labels", labels, "up")
    check(list(found), [], 'No name begins with "up". labels(session, "up"):')


def test_numbers():
    """the numbers are right, also where there's nothing"""
    found, _, _ = run(2, "numbers", numbers)
    words = "The Hall has one case, which is empty, and the Cellar has none. numbers:"
    check(found, {"Room 1": 3, "Room 0": 3, "Hall": 0, "Cellar": 0}, words)


def test_program():
    """the program says how few statements it sent"""
    ran = called(main).succeeds()
    ran.says(" statements for 78 lines such as 'Room 1, left: cup 1, ring 1, coin 1'")
    ran.says(" statements for 40 lines such as 'Room 1'")
