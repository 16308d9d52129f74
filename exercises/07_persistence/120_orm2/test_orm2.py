from datetime import date

import pytest
from orm2 import Base, Composer, Concert, Piece, add, forget, main, never_sung, sung
from pythlings_checks import called
from sqlalchemy import create_engine
from sqlalchemy.exc import ArgumentError, InvalidRequestError, SQLAlchemyError
from sqlalchemy.orm import Session, configure_mappers
from sqlalchemy.pool import StaticPool

COMPOSERS = [(5, "Zoltán"), (2, "Amy"), (9, "Lili"), (4, "Nobody yet")]
PIECES = [
    (1, "Rain", 9),
    (2, "Evening", 5),
    (3, "Spring", 9),
    (4, "Árvalányhaj", 5),
    (5, "Rain", 2),
    (6, "Amen", 9),
]
CONCERTS = [(1, "2025-12-13"), (2, "2026-06-21"), (3, "2024-12-14"), (4, "2026-12-12")]
PROGRAMME = [(1, 1), (1, 3), (1, 2), (2, 3), (3, 1), (3, 3), (2, 4)]


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


@pytest.fixture
def engine():
    made = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(made)
    with made.begin() as connection:
        for table, rows in [
            ("composers", COMPOSERS),
            ("pieces", PIECES),
            ("concerts", CONCERTS),
            ("programme", PROGRAMME),
        ]:
            marks = ", ".join("?" for _ in rows[0])
            for row in rows:
                connection.exec_driver_sql(f"INSERT INTO {table} VALUES ({marks})", row)
    yield made
    made.dispose()


@pytest.fixture
def session(engine):
    for kind, name in [
        (Composer, "pieces"),
        (Piece, "composer"),
        (Piece, "concerts"),
        (Concert, "pieces"),
    ]:
        if not hasattr(kind, name):
            pytest.fail(f"{kind.__name__} has no {name} yet.")
    try:
        configure_mappers()
    except (ArgumentError, InvalidRequestError) as error:
        pytest.fail(f"The relationships don't fit together:\n\n{error}")
    with Session(engine) as opened:
        yield opened


def listed(found):
    """What a function has given, which has to be a list."""
    if not isinstance(found, list):
        pytest.fail(f"A list is wanted. It's {found!r}.")
    return found


def rows(session, sql):
    try:
        session.flush()
    except SQLAlchemyError as error:
        pytest.fail(f"What was done can't be written to the database:\n\n{error}")
    return [tuple(row) for row in session.connection().exec_driver_sql(sql)]


def test_attributes(session):
    """pieces know their composer and their concerts, and the other way round"""
    rain = session.get(Piece, 1)
    check(rain.composer.name, "Lili", "Rain, piece 1, is by Lili. piece.composer.name:")
    days = sorted(str(concert.day) for concert in rain.concerts)
    check(
        days, ["2024-12-14", "2025-12-13"], "Rain was in two concerts. piece.concerts has the days:"
    )
    titles = sorted(piece.title for piece in session.get(Composer, 5).pieces)
    check(titles, ["Evening", "Árvalányhaj"], "composer.pieces of Zoltán:")
    titles = sorted(piece.title for piece in session.get(Concert, 1).pieces)
    check(titles, ["Evening", "Rain", "Spring"], "concert.pieces of the concert 1:")


def test_both_sides(session):
    """what you append on one side is seen from the other at once"""
    composer, piece = Composer(name="Ruth"), Piece(title="Dust")
    composer.pieces.append(piece)
    check(
        piece.composer is composer,
        True,
        "After composer.pieces.append(piece), is it piece.composer?",
    )
    concert = Concert(day=date(2027, 1, 1))
    piece.concerts.append(concert)
    check(
        piece in concert.pieces,
        True,
        "After piece.concerts.append(concert), is it in concert.pieces?",
    )
    session.add(composer)
    found = rows(session, "SELECT title FROM pieces WHERE composer_id > 9")
    check(found, [("Dust",)], "Only the composer was added to the session. The pieces by Ruth:")


def test_add(session):
    """add makes a piece of a composer who's there"""
    piece = add(session, "Amy", "Song")
    check((piece.title, piece.composer.name), ("Song", "Amy"), 'add(session, "Amy", "Song") gave:')
    found = rows(session, "SELECT title, composer_id FROM pieces WHERE id > 6")
    check(found, [("Song", 2)], "Amy has the id 2. The new pieces in the table:")
    check(rows(session, "SELECT COUNT(*) FROM composers"), [(4,)], "The number of composers:")


def test_add_new_composer(session):
    """add makes a composer who's new, once"""
    for title in ("Dust", "Ash"):
        add(session, "Ruth", title)
    found = rows(session, "SELECT name FROM composers WHERE id NOT IN (2, 4, 5, 9)")
    check(found, [("Ruth",)], "Two pieces by Ruth, who is new, were added. The new composers:")
    sql = "SELECT title FROM pieces WHERE composer_id NOT IN (2, 4, 5, 9) ORDER BY title"
    check(rows(session, sql), [("Ash",), ("Dust",)], "The pieces by Ruth:")


def test_add_again(session):
    """a piece that's there already isn't added again, but the same title by somebody else is"""
    check(
        add(session, "Lili", "Rain").id,
        1,
        'add(session, "Lili", "Rain") gave the piece:',
    )
    check(rows(session, "SELECT COUNT(*) FROM pieces"), [(6,)], "The number of pieces:")
    add(session, "Zoltán", "Rain")
    check(
        rows(session, "SELECT COUNT(*) FROM pieces"),
        [(7,)],
        "Then Rain by Zoltán was added. Pieces:",
    )


def test_never_sung(session):
    """never_sung has the pieces without a concert"""
    found = never_sung(session)
    check(
        listed(found), ["Amen", "Rain"], "Amen by Lili and Rain by Amy were never sung. never_sung:"
    )


def test_sung(session):
    """sung has each concert once, the latest first"""
    found = [str(day) for day in listed(sung(session, "Lili"))]
    words = "Two pieces by Lili were in the same concert, twice. The days of her concerts:"
    check(found, ["2026-06-21", "2025-12-13", "2024-12-14"], words)
    session.add(Concert(id=5, day=date(2026, 6, 21), pieces=[session.get(Piece, 1)]))
    session.flush()
    found = [str(day) for day in listed(sung(session, "Lili"))]
    words = "On 2026-06-21, Lili was also sung in a second concert. The days of her concerts:"
    check(found, ["2026-06-21", "2026-06-21", "2025-12-13", "2024-12-14"], words)
    check(listed(sung(session, "Amy")), [], "Nothing by Amy was ever sung. sung:")
    check(listed(sung(session, "Who?")), [], "A composer who isn't there. sung:")


def test_forget(session):
    """forget removes a composer and the pieces, also from the programmes"""
    check(forget(session, "Lili"), True, 'forget(session, "Lili"):')
    found = rows(session, "SELECT name FROM composers ORDER BY id")
    check(found, [("Amy",), ("Nobody yet",), ("Zoltán",)], "The composers that are left:")
    found = rows(session, "SELECT title FROM pieces ORDER BY id")
    check(found, [("Evening",), ("Árvalányhaj",), ("Rain",)], "The pieces that are left:")
    found = [str(day) for (day,) in rows(session, "SELECT day FROM concerts ORDER BY id")]
    check(found, [day for _, day in CONCERTS], "The concerts stay. Their days:")
    found = rows(session, "SELECT concert_id, piece_id FROM programme ORDER BY 1, 2")
    check(found, [(1, 2), (2, 4)], "What's left in the table programme:")


def test_no_commit(session):
    """add and forget leave the commit to their caller"""
    add(session, "Ruth", "Dust")
    forget(session, "Lili")
    session.flush()
    session.rollback()
    found = rows(session, "SELECT name FROM composers ORDER BY id")
    wanted = [("Amy",), ("Nobody yet",), ("Zoltán",), ("Lili",)]
    check(found, wanted, "Ruth was added, Lili forgotten, and then came a rollback. The composers:")


def test_forget_nobody(session):
    """forgetting somebody who isn't there changes nothing"""
    check(forget(session, "Who?"), False, 'forget(session, "Who?"):')
    check(rows(session, "SELECT COUNT(*) FROM pieces"), [(6,)], "The number of pieces:")


def test_orphan(session):
    """a piece that's taken out of its composer's pieces is removed"""
    composer = session.get(Composer, 5)
    composer.pieces.remove(session.get(Piece, 2))
    try:
        found = rows(session, "SELECT title FROM pieces WHERE composer_id = 5 OR id = 2")
    except SQLAlchemyError as error:
        pytest.fail(
            f"Evening was removed from Zoltán's pieces. That ended with an error:\n\n{error}"
        )
    check(found, [("Árvalányhaj",)], "Evening was removed from Zoltán's pieces. In the table:")


def test_program():
    """the program knows what was sung before"""
    ran = called(main).succeeds()
    ran.says("never sung: ['The birch']\nKuula: 2025-12-13\n")
    ran.says("- Autumn rain by Toivo Kuula\n", "- Hymn to the sun by Lili Boulanger\n")
