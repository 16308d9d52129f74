import pytest
from engines import make_engine
from pythlings_checks import called
from sessions1 import Base, Job, main, open_job, pay, price_now, take_in
from sqlalchemy import event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import DetachedInstanceError


@pytest.fixture
def engine(tmp_path):
    made = make_engine(f"sqlite:///{tmp_path / 'shop.db'}")
    event.listen(made, "connect", lambda db, _: db.execute("PRAGMA synchronous = OFF"))
    Base.metadata.create_all(made)
    run(made, "INSERT INTO jobs VALUES (7, 'A', 'brakes', 40, 0), (3, 'Ö', 'paint', 90, 0)")
    yield made
    made.dispose()


@pytest.fixture
def session(engine):
    with Session(engine) as opened:
        yield opened


def run(engine, sql):
    """What another computer does, or finds: with a connection of its own."""
    with engine.begin() as connection:
        result = connection.exec_driver_sql(sql)
        return [tuple(row) for row in result] if result.returns_rows else []


def tags(engine):
    return sorted(tag for (tag,) in run(engine, "SELECT tag FROM jobs"))


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def commit(session):
    """The caller's commit."""
    try:
        session.commit()
    except SQLAlchemyError as error:
        pytest.fail(f"The caller's commit ends with an error:\n\n{error}")


def test_number(session, engine):
    """open_job returns the id of the new job"""
    check(
        open_job(session, "B", "wheel"),
        8,
        "The last job has the id 7. open_job gave:",
    )
    commit(session)
    check(tags(engine), ["A", "B", "Ö"], "After the caller's commit, the tags in the database:")


def test_cancelled(session, engine):
    """a job that's rolled back was never saved"""
    open_job(session, "B", "wheel")
    session.rollback()
    check(tags(engine), ["A", "Ö"], "After open_job and a rollback, the tags in the database:")


def test_take_in(session, engine):
    """of a list, only the bikes with a taken tag are left out"""
    bikes = [("C", "bell"), ("A", "light"), ("D", "saddle"), ("D", "chain"), ("É", "bell")]
    found = take_in(session, bikes)
    check(found, ["A", "D"], "A is in the shop already, D is on the list twice. take_in gave:")
    commit(session)
    check(tags(engine), ["A", "C", "D", "É", "Ö"], "After the commit, the tags in the database:")
    words = "The work on the bikes A and D:"
    found = run(engine, "SELECT work FROM jobs WHERE tag IN ('A', 'D') ORDER BY tag")
    check(found, [("brakes",), ("saddle",)], words)


def test_take_in_keeps(session, engine):
    """what the caller added before take_in isn't lost"""
    session.add(Job(tag="Z", work="spokes"))
    take_in(session, [("A", "light"), ("B", "bell")])
    commit(session)
    check(
        tags(engine),
        ["A", "B", "Z", "Ö"],
        "Z was added before take_in. After the commit, the tags:",
    )


def test_take_in_cancelled(session, engine):
    """a list that's rolled back was never saved"""
    take_in(session, [("C", "bell"), ("A", "light"), ("D", "saddle")])
    session.rollback()
    check(tags(engine), ["A", "Ö"], "After take_in and a rollback, the tags in the database:")


def test_price(session, engine):
    """price_now sees what somebody else has saved"""
    job = session.get(Job, 7)
    check(job.price, 40, "The price of job 7:")
    run(engine, "UPDATE jobs SET price = 55 WHERE id = 7")
    check(
        price_now(session, 7),
        55,
        "This session has seen job 7 for 40. Then Ana made it 55. price_now:",
    )
    check(
        price_now(session, 3),
        90,
        "Job 3, which the session hasn't seen. price_now:",
    )


def test_price_keeps(session, engine):
    """price_now loses nothing that the session hasn't saved yet"""
    other = session.get(Job, 3)
    session.get(Job, 7)
    other.work = "paint, twice"
    session.add(Job(tag="N", work="new"))
    price_now(session, 7)
    commit(session)
    found = run(engine, "SELECT work FROM jobs WHERE id = 3")
    check(
        found,
        [("paint, twice",)],
        "Job 3 was changed, then price_now was called. After the commit:",
    )
    check(
        tags(engine), ["A", "N", "Ö"], "N was added before price_now. After the commit, the tags:"
    )


def test_price_unknown(session):
    """the price of a job that isn't there is a LookupError"""
    try:
        found = price_now(session, 99)
    except LookupError:
        return
    except AttributeError as error:
        pytest.fail(f"There's no job 99. That should be a LookupError. It ended with: {error}")
    pytest.fail(f"There's no job 99. That should be a LookupError. price_now gave {found}.")


def test_pay(engine):
    """a paid job is saved, and can be read afterwards"""
    job = pay(engine, 7)
    check(run(engine, "SELECT paid FROM jobs WHERE id = 7"), [(1,)], "After pay, the column paid:")
    try:
        found = (job.id, job.tag, job.work, job.price, job.paid)
    except DetachedInstanceError:
        pytest.fail(
            "pay gave back a job that can't be read. It has expired, so its values would have to "
            "be fetched again. But its session is closed."
        )
    check(found, (7, "A", "brakes", 40, True), "The job that pay gave back:")


def test_pay_unknown(engine):
    """paying for a job that isn't there is a LookupError"""
    try:
        found = pay(engine, 99)
    except LookupError:
        return
    except AttributeError as error:
        pytest.fail(f"There's no job 99. That should be a LookupError. It ended with: {error}")
    pytest.fail(f"There's no job 99. That should be a LookupError. pay gave {found}.")


def test_program():
    """the program opens, takes in and gets paid"""
    called(main).prints(
        "opened: 1\ntaken: ['R-1']\njobs: ['R-1', 'R-2', 'R-3']\nprice: 0\npaid: R-1 new chain True\n"
    )
