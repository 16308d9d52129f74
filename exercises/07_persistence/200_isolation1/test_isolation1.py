import psycopg
import pytest
from isolation1 import TABLES, go_home, take
from postgres_for_check import database

STATEMENTS = 5  # so many statements of the learner's are looked at


class Cursor(psycopg.Cursor):
    """Somebody else acts right after a certain statement of the learner's."""

    def execute(self, query, *args, **more):
        result = super().execute(query, *args, **more)
        plan = getattr(self.connection, "plan", None)
        if plan:
            plan["left"] -= 1
            if plan["left"] == 0:
                plan["after"] = " ".join(str(query).split())
                plan["act"]()
        return result


@pytest.fixture(scope="module")
def url():
    with database(TABLES) as made:
        yield made


class Clinic:
    """Two connections of two people who do the same, and one that looks on."""

    def __init__(self, url):
        self.mine = psycopg.connect(url, cursor_factory=Cursor)
        self.theirs = psycopg.connect(url)
        self.theirs.execute("SET lock_timeout = 100")  # who has to wait has waited: they come later
        self.theirs.commit()
        self.looks = psycopg.connect(url, autocommit=True)
        self.begin()

    def begin(self):
        self.mine.plan = None
        for each in (self.mine, self.theirs):
            each.rollback()
        self.looks.execute("TRUNCATE vaccines, nurses")
        self.looks.execute("INSERT INTO vaccines VALUES ('flu', 10), ('rabies', 0)")
        self.looks.execute(
            "INSERT INTO nurses VALUES ('Ada', 'A', true), ('Bo', 'A', true), ('Cem', 'A', false),"
            " ('Dua', 'B', true), ('Ève', 'B', false)"
        )

    def at_once(self, after, mine, theirs):
        """Both do the same; the other one right after a statement of mine. What they're told."""
        told = []

        def other():
            try:
                told.append(theirs(self.theirs))
            except psycopg.errors.LockNotAvailable:
                self.theirs.rollback()  # later, when I'm done

        plan = self.mine.plan = {"left": after, "act": other, "after": None}
        try:
            got = mine(self.mine)
        except psycopg.errors.SerializationFailure:
            self.mine.plan = None
            pytest.fail(
                "PostgreSQL refused the transaction: a SerializationFailure. Your function should "
                "try it again from its beginning."
            )
        self.mine.plan = None
        if not told:
            told.append(theirs(self.theirs))
        where = f"right after your\n\n    {plan['after']}\n\n" if plan["after"] else "afterwards, "
        return got, told[0], where

    def doses(self):
        return self.looks.execute("SELECT doses FROM vaccines WHERE name = 'flu'").fetchone()[0]

    def on_duty(self):
        sql = "SELECT name FROM nurses WHERE on_duty ORDER BY name"
        return [name for (name,) in self.looks.execute(sql)]

    def done(self):
        if self.mine.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
            pytest.fail("Afterwards a transaction is still open.")

    def close(self):
        for each in (self.mine, self.theirs, self.looks):
            each.close()


@pytest.fixture
def clinic(url):
    made = Clinic(url)
    yield made
    made.close()


def check(found, wanted, words):
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def test_take(clinic):
    """doses are taken while there are enough"""
    assert take(clinic.mine, "flu", 4) is True
    clinic.done()
    check(clinic.doses(), 6, "Of 10 doses, 4 were taken. Doses:")
    assert take(clinic.mine, "flu", 7) is False, "Six doses of flu are left, and 7 are wanted."
    clinic.done()
    assert take(clinic.mine, "flu", 6) is True, "Six doses of flu are left, and 6 are wanted."
    assert take(clinic.mine, "flu", 1) is False, "No dose of flu is left."
    assert take(clinic.mine, "nothing", 1) is False, "There's no vaccine called nothing."
    check(clinic.doses(), 0, "Then 6 more. Doses:")


def test_two_take(clinic):
    """of two clinics that want 6 of 10 at the same time, one gets them"""
    for after in range(1, STATEMENTS):
        clinic.begin()
        mine, theirs, where = clinic.at_once(
            after, lambda db: take(db, "flu", 6), lambda db: take(db, "flu", 6)
        )
        clinic.done()
        if mine and theirs:
            pytest.fail(
                f"Both clinics want 6 of 10 doses. The other one asks {where}Both were told yes."
            )
        if not mine and not theirs:
            pytest.fail(
                f"Both clinics want 6 of 10 doses. The other one asks {where}Both were told no."
            )
        check(clinic.doses(), 4, f"One clinic got 6 of 10; the other one asked {where}Doses:")


def test_two_take_little(clinic):
    """of two clinics that want 3 of 10 at the same time, both get them"""
    for after in range(1, STATEMENTS):
        clinic.begin()
        mine, theirs, where = clinic.at_once(
            after, lambda db: take(db, "flu", 3), lambda db: take(db, "flu", 3)
        )
        if not (mine and theirs):
            pytest.fail(
                f"Both clinics want 3 of 10 doses. The other one asks {where}Somebody was told no."
            )
        check(clinic.doses(), 4, f"Both clinics got 3 of 10; the other one asked {where}Doses:")


def test_go_home(clinic):
    """a nurse goes home if another one stays"""
    assert go_home(clinic.mine, "Bo") is True
    clinic.done()
    check(clinic.on_duty(), ["Ada", "Dua"], "Bo went home. On duty:")
    assert go_home(clinic.mine, "Ada") is False, (
        "Bo has gone home, and Ada is the last of her ward."
    )
    assert go_home(clinic.mine, "Dua") is False, "Dua is the only one of her ward."
    assert go_home(clinic.mine, "Cem") is False, "Cem isn't on duty."
    assert go_home(clinic.mine, "Nobody") is False, "There's nobody called Nobody."
    clinic.done()
    check(clinic.on_duty(), ["Ada", "Dua"], "Nobody else could go. On duty:")


def test_two_go_home(clinic):
    """of two nurses who want to go home at the same time, one stays"""
    for after in range(1, STATEMENTS):
        clinic.begin()
        mine, theirs, where = clinic.at_once(
            after, lambda db: go_home(db, "Ada"), lambda db: go_home(db, "Bo")
        )
        clinic.done()
        left = [name for name in clinic.on_duty() if name in ("Ada", "Bo")]
        if not left:
            pytest.fail(f"Ada goes home. Bo does, too, {where}Nobody is on duty any more.")
        if len(left) == 2:
            pytest.fail(f"Ada wants to go home. Bo does, too, {where}Neither of them was let go.")
        check(
            (mine, theirs),
            (left == ["Bo"], left == ["Ada"]),
            f"{left[0]} is on duty. Ada and Bo were told:",
        )
