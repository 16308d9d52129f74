import json

import pytest
from argparse3 import main
from pythlings_checks import called, program

START = '{"tent": null, "drill": "Ana", "élan": null}'


@pytest.fixture
def house(tmp_path):
    """Call the program in a folder with three things, one of them lent."""
    (tmp_path / "library.json").write_text(START, encoding="utf-8")
    return lambda *words: called(main, *words, cwd=tmp_path)


def complains(run, *parts):
    """Fail unless the run ends with one line on standard error that has these parts."""
    run.fails(1)
    lines = run.stderr.splitlines()
    if run.stdout:
        pytest.fail(f"Complaints go to standard error. This is on standard output: {run.stdout}")
    if len(lines) != 1 or not lines[0].startswith("library: "):
        pytest.fail(
            f"There should be one line on standard error that begins with `library: `. There is: "
            f"{run.stderr.rstrip() or 'nothing'}"
        )
    for part in parts:
        if part not in lines[0]:
            pytest.fail(f"The complaint should name {part}. It is: {lines[0]}")


def test_list(house):
    """list prints the things in order of the alphabet, with whoever has them"""
    house("list").succeeds().prints("drill: Ana\ntent: free\nélan: free\n")


def test_list_free(house):
    """list --free prints only what's free"""
    house("list", "--free").succeeds().prints("tent: free\nélan: free\n")


def test_list_nothing(tmp_path):
    """an empty library lists nothing"""
    called(main, "list", cwd=tmp_path).succeeds().prints("")


def test_add(house):
    """add adds a thing, and the others stay"""
    house("add", "cake tin").succeeds().prints("")
    house("list").prints("cake tin: free\ndrill: Ana\ntent: free\nélan: free\n")


def test_lend(house):
    """lend notes who has a thing"""
    house("lend", "tent", "--to", "Zoë M").succeeds().prints("")
    house("list").prints("drill: Ana\ntent: Zoë M\nélan: free\n")


def test_back(house):
    """back makes a thing free again, and somebody else can have it"""
    house("back", "drill").succeeds().prints("")
    house("list").prints("drill: free\ntent: free\nélan: free\n")
    house("lend", "drill", "--to", "Bo").succeeds()
    house("list").prints("drill: Bo\ntent: free\nélan: free\n")


def test_file(house):
    """with --file, the things are in another file"""
    house("--file", "cellar.json", "add", "sledge").succeeds()
    house("--file", "cellar.json", "lend", "sledge", "--to", "Bo").succeeds()
    house("--file", "cellar.json", "list").prints("sledge: Bo\n")
    house("--file", "cellar.json", "back", "sledge").succeeds()
    house("--file", "cellar.json", "list", "--free").prints("sledge: free\n")
    house("list").prints("drill: Ana\ntent: free\nélan: free\n")


def test_add_twice(house):
    """adding a thing twice is a complaint and status 1"""
    complains(house("add", "tent"), "tent")


def test_lend_lent(house):
    """lending what's lent is a complaint that says who has it, and nothing changes"""
    complains(house("lend", "drill", "--to", "Bo"), "drill", "Ana")
    house("list").prints("drill: Ana\ntent: free\nélan: free\n")


def test_lend_unknown(house):
    """lending an unknown thing is a complaint, and nothing changes"""
    complains(house("lend", "boat", "--to", "Bo"), "boat")
    house("list").prints("drill: Ana\ntent: free\nélan: free\n")


def test_back_free(house):
    """what nobody has can't come back"""
    complains(house("back", "tent"), "tent")


def test_back_unknown(house):
    """an unknown thing can't come back, and isn't added"""
    complains(house("back", "boat"), "boat")
    house("list").prints("drill: Ana\ntent: free\nélan: free\n")


def test_no_command(house):
    """a call without a command is status 2 and a usage line"""
    house().fails(2).says("usage:")
    house("--file", "cellar.json").fails(2)


@pytest.mark.parametrize(
    "words",
    [
        ("sell", "tent"),
        ("add",),
        ("lend", "tent"),
        ("lend", "--to", "Bo"),
        ("back",),
        ("list", "--all"),
        ("list", "tent"),
        ("add", "saw", "--free"),
    ],
)
def test_wrong_call(house, words):
    """a wrong call is status 2 and a usage line"""
    house(*words).fails(2).says("usage:")


def test_damaged(tmp_path, monkeypatch):
    """a damaged file is no LibraryError: its exception gets through"""
    (tmp_path / "library.json").write_text('{"tent": ', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(json.JSONDecodeError):
        main(["list"])


def test_returns(tmp_path, monkeypatch):
    """`main` returns 0 when all went well"""
    monkeypatch.chdir(tmp_path)
    assert main(["add", "saw"]) == 0
    assert main(["lend", "saw", "--to", "Bo"]) == 0


def test_started(tmp_path):
    """from the shell: what's lent can't be lent again, and the status is 1"""
    (tmp_path / "library.json").write_text(START, encoding="utf-8")
    program("argparse3.py", "lend", "drill", "--to", "Bo", cwd=tmp_path).fails(1)
