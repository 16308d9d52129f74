import functools
import tempfile
from pathlib import Path

import pytest
from pythlings_checks import called, program
from sysargs1 import count_words, main

TEXTS = {
    "story.txt": "The ferry leaves\nat ten\n\n past nine\n",
    "my élan.txt": "so it is",
    "-": "",
}


@functools.cache
def ran(how, *names):
    """Give these names to the program, or to main in the process of the test."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in TEXTS.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        Path(folder, "old").mkdir()
        if how == "started":
            return program("sysargs1.py", *names, cwd=folder)
        return called(main, *names, cwd=folder)


def complains(run, *lines):
    """Fail unless exactly these lines are on standard error."""
    said = run.stderr.splitlines()
    if said != list(lines):
        wanted = ", ".join(lines) or "nothing"
        pytest.fail(
            f"On standard error there should be: {wanted}. There is: {', '.join(said) or 'nothing'}."
        )


def test_one():
    """the number of words and the name go to standard output"""
    ran("called", "story.txt").prints("7 story.txt\n")
    ran("called", "my élan.txt").prints("3 my élan.txt\n")


def test_one_status():
    """if all went well, the status is 0 and nobody complains"""
    run = ran("called", "story.txt")
    complains(run.succeeds())


def test_several():
    """several files are counted in their order, and then comes the total"""
    run = ran("called", "story.txt", "-", "my élan.txt")
    run.prints("7 story.txt\n0 -\n3 my élan.txt\n10 total\n").succeeds()


def test_twice():
    """a file that is named twice is counted twice"""
    ran("called", "story.txt", "story.txt").prints("7 story.txt\n7 story.txt\n14 total\n")


def test_missing():
    """a missing file is a complaint on standard error, and status 1"""
    run = ran("called", "stroy.txt").prints("")
    complains(run, "can't read stroy.txt")
    run.fails(1)


def test_folder():
    """a folder can't be read either"""
    run = ran("called", "old").prints("")
    complains(run, "can't read old")
    run.fails(1)


def test_missing_among():
    """the other files are counted all the same, and the status is still 1"""
    run = ran("called", "stroy.txt", "story.txt", "old", "my élan.txt")
    run.prints("7 story.txt\n3 my élan.txt\n10 total\n")
    complains(run, "can't read stroy.txt", "can't read old")
    run.fails(1)


def test_missing_total():
    """for two names there is a total, even if a file can't be read"""
    ran("called", "story.txt", "stroy.txt").prints("7 story.txt\n7 total\n").fails(1)


def test_usage():
    """without a name there is a line about the usage on standard error, and status 2"""
    run = ran("called").prints("")
    complains(run, "usage: sysargs1.py FILE...")
    run.fails(2)


def test_returns(tmp_path, monkeypatch):
    """main returns the status, and leaves it to others to end the program"""
    monkeypatch.chdir(tmp_path)
    Path("story.txt").write_text("at ten", encoding="utf-8")
    statuses = {}
    for names in [(), ("stroy.txt",), ("story.txt",)]:
        shown = ", ".join(repr(name) for name in names)
        try:
            statuses[shown] = main(list(names))
        except SystemExit:
            pytest.fail(f"main([{shown}]) ends the program itself, with sys.exit")
    for (shown, status), wanted in zip(statuses.items(), [2, 1, 0], strict=True):
        if status != wanted:
            pytest.fail(f"main([{shown}]) should return {wanted}, and it returned {status}")


def test_count_words():
    """count_words still raises, so that others can use it"""
    try:
        count_words("stroy.txt")
    except FileNotFoundError:
        return
    pytest.fail("count_words of a missing file should go on raising FileNotFoundError")


def test_started():
    """started from the shell: the numbers, and status 0"""
    run = ran("started", "story.txt", "my élan.txt")
    run.prints("7 story.txt\n3 my élan.txt\n10 total\n").succeeds()


def test_started_missing():
    """started from the shell, the status of a failure arrives"""
    run = ran("started", "stroy.txt").prints("").says("can't read stroy.txt")
    run.fails(1)


def test_started_usage():
    """started from the shell without a name, the status is 2"""
    ran("started").says("usage: sysargs1.py FILE...").fails(2)
