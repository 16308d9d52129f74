"""Four reports from the bike shop.

Pedro's shop runs on SQLAlchemy, and he has a list:

1. "open_job gives me None."
2. "One bike of ten has a tag that's taken, and none of the ten is added."
3. "Ana raised a price at the other computer. Mine still shows the old one."
4. "I printed the job after pay, and got a DetachedInstanceError."

A session gives you the same object for a row every time. Your changes wait in the session:

- `flush` sends them. A new object gets its id, but nothing is final yet.
- `commit` makes them final. Then all objects *expire*: the session reads them again at their next
  use, unless you say expire_on_commit=False. A closed session can't read.
- `with session.begin_nested():` undoes only its own block, if that fails.
- `refresh(job)` reads an object again.

Fix all four. Don't commit where the docstring leaves that to the caller.

    pythlings shell sessions1 -- python sessions1.py
"""

from engines import make_engine
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Job(Base):
    __tablename__ = "jobs"

    id: Mapped[int] = mapped_column(primary_key=True)
    tag: Mapped[str] = mapped_column(unique=True)  # the paper tag on the bike
    work: Mapped[str]
    price: Mapped[int] = mapped_column(default=0)
    paid: Mapped[bool] = mapped_column(default=False)


def open_job(session: Session, tag: str, work: str) -> int:
    """Add a job and return its id. The caller commits, or rolls back."""
    job = Job(tag=tag, work=work)
    session.add(job)
    session.flush()
    return job.id


def take_in(session: Session, bikes: list[tuple[str, str]]) -> list[str]:
    """Add a job for each (tag, work), and return the tags that are taken already.

    Those bikes are left out. All the others are added, before and after them. The caller commits.
    """
    taken = []
    for tag, work in bikes:
        try:
            with session.begin_nested():
                open_job(session, tag, work)
        except IntegrityError:
            taken.append(tag)
    return taken


def price_now(session: Session, number: int) -> int:
    """Return a job's price as it is in the database now. Without such a job, it's a LookupError."""
    job = session.get(Job, number, populate_existing=True)
    if job is None:
        raise LookupError(f"there's no job {number}")
    return job.price


def pay(engine: Engine, number: int) -> Job:
    """Save that a job is paid, and return the job. The caller can read it without a session.

    If there's no such job, it's a LookupError.
    """
    with Session(engine, expire_on_commit=False) as session:
        job = session.get(Job, number)
        if job is None:
            raise LookupError(f"there's no job {number}")
        job.paid = True
        session.commit()
        return job


def main() -> None:
    the_engine = make_engine("sqlite://")
    Base.metadata.create_all(the_engine)
    with Session(the_engine) as the_session:
        print("opened:", open_job(the_session, "R-1", "new chain"))
        print(
            "taken:", take_in(the_session, [("R-2", "brakes"), ("R-1", "bell"), ("R-3", "light")])
        )
        the_session.commit()
    with Session(the_engine) as the_session:
        print("jobs:", [job.tag for job in the_session.query(Job).order_by(Job.id)])
        print("price:", price_now(the_session, 1))
    receipt = pay(the_engine, 1)
    print("paid:", receipt.tag, receipt.work, receipt.paid)
    the_engine.dispose()


if __name__ == "__main__":
    main()


# Why this way
#
# A flush gets the id and decides nothing. begin_nested is a savepoint: if its block fails, only
# that block is undone, and the error shows up here, not at the caller's commit. populate_existing
# reads the row even if the session knows it; refresh does the same for an object you have. An
# object that leaves its session can't be read again: so let nothing expire, or hand out plain data
# instead.
