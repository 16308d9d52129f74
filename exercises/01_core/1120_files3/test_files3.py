import builtins
import io
import os
import sys
from pathlib import Path

import pytest
from files3 import replace_in, save
from pythlings_checks import program

HERE = Path(__file__).parent
BREAD = "bread: flour, salt\ncrème: milk\ntoast: bread, no butter\n"

watching = []


def hear(event, arguments):
    """Note what happens to files, while a test wants to know."""
    if watching and event in ("open", "os.remove", "os.rename", "os.truncate", "shutil.copyfile"):
        watching[-1](event, arguments)


sys.addaudithook(hear)


class Watch:
    """What is opened, and what happens to bread.txt, while a function runs."""

    def __init__(self, monkeypatch):
        self.opened = []
        self.written = []
        self.problems = []
        real = builtins.open

        def noting(*args, **kwargs):
            file = real(*args, **kwargs)
            self.opened.append(file)
            return file

        monkeypatch.setattr(builtins, "open", noting)
        monkeypatch.setattr(io, "open", noting)

    def __enter__(self):
        watching.append(self.hear)
        return self

    def __exit__(self, *_):
        watching.pop()

    def hear(self, event, arguments):
        if not isinstance(arguments[0], str | os.PathLike):
            return
        name = os.path.basename(os.fspath(arguments[0]))
        if event == "open":
            _, mode, flags = arguments
            if mode.strip("bt") not in ("r", "") if mode else flags & (os.O_WRONLY | os.O_RDWR):
                self.written.append(name)
                if name == "bread.txt":
                    self.problems.append("bread.txt itself was opened for writing.")
        elif event == "os.remove" and name == "bread.txt":
            self.problems.append("bread.txt was deleted before the new one was in its place.")
        elif event == "os.truncate" and name == "bread.txt":
            self.problems.append("bread.txt was cut off.")
        elif event == "shutil.copyfile" and os.path.basename(arguments[1]) == "bread.txt":
            self.problems.append("bread.txt was written anew, by copying. That isn't one step.")
        elif event == "os.rename" and not all(file.closed for file in self.opened):
            self.problems.append("When bread.txt was replaced, a file was still open.")


@pytest.fixture(autouse=True)
def bread(tmp_path, monkeypatch):
    """Go to a folder of its own, with a file bread.txt."""
    monkeypatch.chdir(tmp_path)
    Path("bread.txt").write_bytes(BREAD.encode())


def look(call, **wanted):
    """Fail unless the folder holds exactly these files, with this text in them."""
    for path in sorted(Path().iterdir()):
        name = path.stem
        if path.name != f"{name}.txt" or name not in wanted:
            pytest.fail(f"After {call} there is a file {path.name} in the folder.")
        text = path.read_bytes().replace(b"\r\n", b"\n").decode(errors="replace")
        if text != wanted[name]:
            pytest.fail(f"After {call}, {path.name} should hold\n{wanted[name]}\nIt holds\n{text}")
    missing = [name for name in wanted if not Path(f"{name}.txt").exists()]
    if missing:
        pytest.fail(f"After {call} there is no {missing[0]}.txt.")


def test_save():
    """save: the new lines take the place of the old ones"""
    save("bread.txt", ["rye\n", "Käse, no X\n"])
    look("save", bread="rye\nKäse, no X\n")
    save("bread.txt", [])
    look("save with no lines", bread="")


def test_save_new():
    """save: a file that wasn't there before"""
    save("soup.txt", ["lentils\n", "lemon"])
    look("save", bread=BREAD, soup="lentils\nlemon")


def breaks(after, kind):
    """Give lines, so many, and then raise an error of this kind."""
    for number in range(after):
        yield f"line {number}\n"
    raise kind("the battery is empty")


def fails(path, after, kind):
    """Fail unless save lets the error of its lines go on."""
    try:
        save(path, breaks(after, kind))
    except kind:
        return
    except Exception as error:  # noqa: BLE001
        name = type(error).__name__
        pytest.fail(f"The lines raised a {kind.__name__}, and a {name} came out: {error}")
    pytest.fail(f"The lines raised a {kind.__name__}, but save kept it to itself.")


def test_save_fails():
    """save: if an error is raised on the way, the file is as it was, and there's no other"""
    for after, kind in [(2, ValueError), (0, TypeError), (9000, RuntimeError)]:
        fails("bread.txt", after, kind)
        look(f"a {kind.__name__} in line {after + 1}", bread=BREAD)


def test_save_fails_new():
    """save: if an error is raised on the way to a new file, there is none"""
    fails("soup.txt", 3, ValueError)
    look("a ValueError in line 4", bread=BREAD)


def test_beside():
    """save: the second file is beside the first, in the same folder"""
    Path("kitchen").mkdir()
    folders = set()

    def written(event, arguments):
        name = arguments[0]
        if event == "open" and isinstance(name, str | os.PathLike):
            flags = arguments[2]
            if flags & (os.O_WRONLY | os.O_RDWR):
                folders.add(os.path.basename(os.path.dirname(os.path.abspath(name))))

    watching.append(written)
    try:
        save("kitchen/soup.txt", ["soup\n"])
    finally:
        watching.pop()
    if folders != {"kitchen"}:
        pytest.fail("For kitchen/soup.txt, a file was written in another folder.")


def test_save_step(monkeypatch):
    """save: at every moment there is a whole file with that name"""
    with Watch(monkeypatch) as watch:
        save("bread.txt", iter(["rye\n", "barley\n"]))
    if watch.problems:
        pytest.fail(watch.problems[0])


def test_replace():
    """replace_in: how many lines have changed"""
    assert replace_in("bread.txt", "bread", "roll") == 2
    look('replace_in("bread.txt", "bread", "roll")', bread=BREAD.replace("bread", "roll"))
    assert replace_in("bread.txt", "o", "oo") == 2
    look("a second time", bread=BREAD.replace("bread", "roll").replace("o", "oo"))


def test_replace_letters():
    """replace_in: texts such as è stay what they are"""
    assert replace_in("bread.txt", "crème", "purée") == 1
    look("replace_in", bread=BREAD.replace("crème", "purée"))


def test_replace_nothing(monkeypatch):
    """replace_in: if the text is nowhere in the file, nothing is written"""
    with Watch(monkeypatch) as watch:
        changed = replace_in("bread.txt", "cumin", "salt")
    if changed != 0 or type(changed) is not int:
        pytest.fail(f'replace_in("bread.txt", "cumin", "salt") should give 0. It gives {changed}.')
    if watch.written:
        pytest.fail(f"No line has changed, and yet {watch.written[0]} was written.")


def test_replace_step(monkeypatch):
    """replace_in: at every moment there is a whole file, and in the end none is open"""
    with Watch(monkeypatch) as watch:
        replace_in("bread.txt", "bread", "roll")
    if watch.problems:
        pytest.fail(watch.problems[0])
    if not all(file.closed for file in watch.opened):
        pytest.fail("In the end, a file is still open.")


def test_replace_missing():
    """replace_in: the error for a missing file goes on to the caller"""
    try:
        changed = replace_in("soup.txt", "a", "b")
    except FileNotFoundError:
        look('replace_in("soup.txt", "a", "b")', bread=BREAD)
        return
    pytest.fail(f'replace_in("soup.txt", "a", "b") should raise an error. It gives {changed}.')


def test_program(tmp_path):
    """the program replaces the butter"""
    Path("recipes.txt").write_bytes((HERE / "recipes.txt").read_bytes())
    ran = program(HERE / "files3.py", typed=["recipes.txt", "butter", "olive oil"], cwd=tmp_path)
    ran.shows("File: recipes.txt\nReplace: butter\nWith: olive oil\n3 lines changed.\n")


def test_program_missing(tmp_path):
    """the program says so if there is no such file"""
    ran = program(HERE / "files3.py", typed=["soups.txt", "salt", "pepper"], cwd=tmp_path)
    ran.shows("File: soups.txt\nReplace: salt\nWith: pepper\nThere is no file soups.txt.\n")
