import sqlite3

import pytest
from pythlings_checks import program
from replicas1 import Router

WORDS = "SELECT words FROM comments ORDER BY words"
INSERT = "INSERT INTO comments VALUES (?, ?)"


class Newspaper:
    """A primary and replicas, each of which says in a comment who it is. Time is made by hand."""

    def __init__(self, folder, replicas=2, lag=5, now=1000.0):
        self.now = now
        self.names = ["primary", *(f"replica {n + 1}" for n in range(replicas))]
        self.paths = [folder / f"{name}.db" for name in self.names]
        self.dbs = [sqlite3.connect(path) for path in self.paths]
        for name, db in zip(self.names, self.dbs, strict=True):
            db.execute("PRAGMA synchronous = OFF")
            db.execute("CREATE TABLE comments (name TEXT, words TEXT)")
            db.execute(INSERT, ("", name))
            db.commit()
        self.router = Router(self.dbs[0], self.dbs[1:], lag, lambda: self.now)

    def write(self, user):
        self.router.write(user, "UPDATE comments SET name = ?", (user,))

    def asked(self, user, times=1):
        """Who answered a user's questions."""
        found = []
        for _ in range(times):
            rows = self.router.read(user, WORDS)
            if not isinstance(rows, list) or not rows:
                pytest.fail(f"read should give a list of rows. It gave {rows!r}.")
            found.append(rows[0][0])
        return found

    def breaks(self, number):
        """This one doesn't answer any more: its table is gone."""
        self.dbs[number].execute("DROP TABLE comments")
        self.dbs[number].commit()

    def close(self):
        for db in self.dbs:
            db.close()


@pytest.fixture
def paper(tmp_path):
    made = Newspaper(tmp_path)
    yield made
    made.close()


def check(found, wanted, words):
    if found != wanted:
        pytest.fail(f"{words}\n\nasked:  {', '.join(found)}\nwanted: {', '.join(wanted)}")


def test_write(paper):
    """what's written is in the primary, committed, and in no replica"""
    paper.router.write("bilal", INSERT, ("Bilal", "Ça va!"))
    looks = sqlite3.connect(paper.paths[0])
    found = looks.execute("SELECT words FROM comments WHERE name = 'Bilal'").fetchall()
    looks.close()
    if found != [("Ça va!",)]:
        pytest.fail("Bilal's comment isn't in the primary, or it isn't committed.")
    for number in (1, 2):
        sql = "SELECT COUNT(*) FROM comments WHERE name = 'Bilal'"
        if paper.dbs[number].execute(sql).fetchone() != (0,):
            pytest.fail(f"Bilal's comment was written to replica {number}.")


def test_values(paper):
    """a SELECT may have values, and gives a list of rows"""
    sql = "SELECT name, words FROM comments WHERE words LIKE ?"
    assert paper.router.read("ines", sql, ("%1",)) == [("", "replica 1")]
    assert paper.router.read("ines", sql, ("nothing",)) == []


def test_turns(paper):
    """reading goes to the replicas in turn, whoever reads"""
    found = paper.asked("ines") + paper.asked("juho") + paper.asked("ines", 2)
    wanted = ["replica 1", "replica 2", "replica 1", "replica 2"]
    check(found, wanted, "Ines reads, then Juho, then Ines twice.")


def test_own_writes(paper):
    """after writing you read from the primary"""
    paper.write("bilal")
    check(paper.asked("bilal", 2), ["primary", "primary"], "Bilal has just written.")
    paper.now += 4.9
    check(paper.asked("bilal"), ["primary"], "Bilal wrote 4.9 seconds ago, and lag is 5.")


def test_others(paper):
    """somebody else's writing doesn't send you to the primary"""
    paper.write("bilal")
    check(paper.asked("ines", 2), ["replica 1", "replica 2"], "Bilal has written. Ines reads.")


def test_over(paper):
    """after `lag` seconds it's the replicas again"""
    paper.write("bilal")
    paper.now += 5
    check(paper.asked("bilal"), ["replica 1"], "Bilal wrote exactly 5 seconds ago, and lag is 5.")


def test_again(paper):
    """the last time somebody wrote is the one that counts"""
    paper.write("bilal")
    paper.now += 4
    paper.write("bilal")
    paper.now += 4
    check(paper.asked("bilal"), ["primary"], "Bilal wrote 8 and 4 seconds ago, and lag is 5.")


def test_young_clock(tmp_path):
    """somebody who has never written reads from the replicas, even right after the start"""
    paper = Newspaper(tmp_path, now=0.0)
    check(paper.asked("ines"), ["replica 1"], "The clock is at 0. Ines has never written.")
    paper.close()


def test_broken(paper):
    """if a replica doesn't answer, the next one does"""
    paper.breaks(1)
    check(paper.asked("ines", 3), ["replica 2"] * 3, "Replica 1 doesn't answer.")


def test_all_broken(paper):
    """if no replica answers, the primary does"""
    paper.breaks(1)
    paper.breaks(2)
    check(paper.asked("ines", 2), ["primary", "primary"], "No replica answers.")


def test_no_replicas(tmp_path):
    """without replicas, the primary answers"""
    paper = Newspaper(tmp_path, replicas=0)
    check(paper.asked("ines"), ["primary"], "There are no replicas.")
    paper.close()


def test_primary_broken(paper):
    """an error of the primary goes on to the caller, and no replica is asked"""
    paper.write("bilal")
    paper.breaks(0)
    try:
        found = paper.router.read("bilal", WORDS)
    except sqlite3.OperationalError:
        return
    pytest.fail(f"Bilal has just written, and the primary fails. He was given {found}.")


def test_nobody_answers(paper):
    """if nobody answers at all, the error goes on"""
    for number in range(3):
        paper.breaks(number)
    try:
        found = paper.router.read("ines", WORDS)
    except sqlite3.OperationalError:
        return
    pytest.fail(f"No replica answers, nor does the primary. Ines was given {found}.")


def test_failed_write(paper):
    """a write that fails doesn't count"""
    try:
        paper.router.write("bilal", "INSERT INTO nothing VALUES (1)")
    except sqlite3.OperationalError:
        pass
    else:
        pytest.fail("Bilal's statement is wrong. The error should go on to the caller.")
    check(paper.asked("bilal"), ["replica 1"], "Bilal's statement was refused. Then he reads.")


def test_program():
    """the program shows who sees the comment"""
    ran = program("replicas1.py").succeeds()
    ran.says("   0 s  bilal  sees [('Well said!',)]", "   0 s  ines   sees []")
    ran.says(" 4.9 s  bilal  sees [('Well said!',)]", "   5 s  bilal  sees []")
