import ast
import importlib
import json
import shutil
from pathlib import Path

import pytest
from pythlings_checks import called, program, read

HERE = Path(__file__).parent
LAYERS = {
    "core": "core.py decides",
    "storage": "storage.py reads and writes",
    "cli": "cli.py talks",
}
MAY = {"core": set(), "storage": {"core"}, "cli": {"core", "storage"}}
OUTSIDE = {"json", "pathlib", "os", "io", "sys", "argparse", "sqlite3", "shutil", "pickle", "csv"}
NOT_FOR = {
    "core": (OUTSIDE, {"print", "input", "open"}),
    "storage": ({"argparse"}, {"print", "input"}),
    "cli": ({"json", "sqlite3", "pickle", "csv"}, {"open"}),
}

# Another core below the learner's: 7 are left of everything, and what's nearly gone is turned round.
OTHER = """

_taken, _overview = taken, overview


def taken(stock, name, count):
    return _taken({**stock, name: 7}, name, 8)


def overview(stock):
    return [
        row._replace(**{row._fields[2]: not row[2]})
        if hasattr(row, "_fields")
        else (*row[:2], not row[2])
        for row in _overview(stock)
    ]
"""


def imports(tree):
    """What a file imports: (line, name), for `from seedbank import core` "seedbank.core"."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, each.name) for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(filter(None, ["seedbank" if node.level else "", node.module]))
            yield node.lineno, base
            yield from ((node.lineno, f"{base}.{each.name}") for each in node.names)


@pytest.mark.parametrize("layer", LAYERS, ids=lambda layer: f"{layer}.py")
def test_layers(layer):
    """each layer imports and does only what it may"""
    page = read(f"seedbank/{layer}.py")
    tree = ast.parse(page.text)
    modules, names = NOT_FOR[layer]
    for line, name in imports(tree):
        top, _, rest = name.partition(".")
        other = rest.partition(".")[0] if top == "seedbank" else ""
        if top == "layers1" or other in LAYERS.keys() - MAY[layer] - {layer}:
            allowed = " and ".join(sorted(MAY[layer])) or "nothing"
            page.wrong(line, f"Of the package, {layer}.py may import {allowed}.")
        if top in modules:
            page.wrong(line, f"{LAYERS[layer]}: `{top}` isn't its business.")
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in names:
            page.wrong(node.lineno, f"{LAYERS[layer]}: `{node.id}` isn't its business.")
    if not any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree)):
        page.wrong(1, f"{layer}.py holds no function so far.")


def test_start():
    """layers1.py only starts"""
    page = read("layers1.py")
    tree = ast.parse(page.text)
    found = list(imports(tree))
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            page.wrong(node.lineno, f"layers1.py only starts; `{node.name}` belongs to a layer.")
    if not any(name.startswith("seedbank.cli") for _, name in found):
        page.wrong(1, "layers1.py only starts: it imports main from seedbank.cli and calls it.")


def part(layer, name):
    """Return something that a layer has to have."""
    module = importlib.import_module(f"seedbank.{layer}")
    if not hasattr(module, name):
        pytest.fail(f"seedbank/{layer}.py has no `{name}`. What does its docstring ask for?")
    return getattr(module, name)


def test_returned():
    """core: returned adds to a new stock without zeros, and leaves the one handed in alone"""
    returned = part("core", "returned")
    stock = {"beans": 3}
    assert returned(stock, "beans", 4) == {"beans": 7}
    assert stock == {"beans": 3}, f"the stock that was handed in to returned is {stock} now"
    assert returned({}, "dill", 2) == {"dill": 2}
    assert returned({}, "dill", 0) == {}


def test_taken():
    """core: taken takes from a new stock, which is without zeros"""
    taken = part("core", "taken")
    stock = {"beans": 3, "dill": 2}
    assert taken(stock, "beans", 1) == {"beans": 2, "dill": 2}
    assert taken(stock, "dill", 2) == {"beans": 3}
    assert stock == {"beans": 3, "dill": 2}, f"the stock that was handed in to taken is {stock} now"


@pytest.mark.parametrize(("name", "left"), [("beans", 3), ("kale", 0)])
def test_not_enough(name, left):
    """core: taken raises NotEnough, a ValueError that says how many are left"""
    taken, kind = part("core", "taken"), part("core", "NotEnough")
    assert issubclass(kind, ValueError), "NotEnough isn't a ValueError"
    try:
        found = taken({"beans": 3}, name, 4)
    except kind as error:
        assert getattr(error, "left", None) == left, (
            f"3 beans are there, 4 {name} are wanted: the error's `left` should be {left}"
        )
    else:
        pytest.fail(f"3 beans are there, and 4 {name} are taken all the same: {found}")


def test_overview():
    """core: overview says what's there, sorted, and what's nearly gone"""
    overview = part("core", "overview")
    found = [tuple(row) for row in overview({"leek": 10, "beans": 9, "Āboli": 1})]
    assert found == [("beans", 9, True), ("leek", 10, False), ("Āboli", 1, True)]


def test_storage(tmp_path):
    """storage: what was saved is loaded, and without a file the stock is empty"""
    load, save = part("storage", "load"), part("storage", "save")
    path = tmp_path / "stock.json"
    assert load(path) == {}, "without a file, load doesn't return an empty stock"
    save(path, {"Āboli": 3})
    found = load(path)
    assert found == {"Āboli": 3}, f"3 Āboli were saved, and {found} is loaded"
    assert json.loads(path.read_text(encoding="utf-8")) == {"Āboli": 3}, "the file isn't JSON"


def test_cli(tmp_path):
    """cli: main returns, takes, lists, and keeps seeds.json without zeros"""
    main = part("cli", "main")

    def run(*words):
        return called(main, *words, name="python layers1.py", cwd=tmp_path)

    run("list").prints("").succeeds()
    run("return", "leek", "12").prints("thank you for 12 leek").succeeds()
    run("return", "beans", "3").prints("thank you for 3 beans").succeeds()
    run("take", "leek", "3").prints("here are 3 leek").succeeds()
    run("list").prints("beans: 3 (nearly gone)\nleek: 9 (nearly gone)").succeeds()
    run("take", "beans", "4").fails(1).prints("only 3 beans are left")
    run("take", "kale", "1").fails(1).prints("only 0 kale are left")
    run("take", "beans", "3").prints("here are 3 beans").succeeds()
    run("return", "leek", "1").prints("thank you for 1 leek").succeeds()
    run("list").prints("leek: 10").succeeds()
    found = json.loads((tmp_path / "seeds.json").read_text(encoding="utf-8"))
    assert found == {"leek": 10}, f"seeds.json should hold 10 leek, without zeros; it has {found}"


@pytest.mark.parametrize(
    "words", [[], ["sell"], ["take", "leek"], ["return", "leek", "-1"]], ids=str
)
def test_usage(words, tmp_path):
    """cli: words that make no sense get the usage, and the exit status 2"""
    main = part("cli", "main")
    ran = called(main, *words, name="python layers1.py", cwd=tmp_path)
    ran.fails(2).prints("usage: list | return NAME COUNT | take NAME COUNT")


def test_program(tmp_path):
    """the program still does what it did"""
    program("layers1.py", "return", "dill", "0", cwd=tmp_path).prints("thank you for 0 dill")
    ran = program("layers1.py", "take", "dill", "1", cwd=tmp_path)
    ran.fails(1).prints("only 0 dill are left")


@pytest.fixture
def other(tmp_path):
    """A folder with the learner's program, 20 beans, and a core that decides otherwise."""
    shutil.copytree(HERE / "seedbank", tmp_path / "seedbank")
    shutil.copy(HERE / "layers1.py", tmp_path)
    (tmp_path / "seeds.json").write_text('{"beans": 20}', encoding="utf-8")
    with (tmp_path / "seedbank" / "core.py").open("a", encoding="utf-8") as file:
        file.write(OTHER)
    return tmp_path


@pytest.mark.parametrize(
    ("words", "wanted", "decided"),
    [
        (["take", "beans", "12"], "only 7 beans are left", "that 7 beans are left"),
        (["list"], "beans: 20 (nearly gone)", "that 20 beans are nearly gone"),
    ],
    ids=["taken", "overview"],
)
def test_who_decides(words, wanted, decided, other):
    """cli: it doesn't decide itself, it asks core"""
    part("core", "taken"), part("core", "overview")
    found = program(other / "layers1.py", *words, cwd=other).stdout.strip()
    if found != wanted:
        pytest.fail(
            f"A core that says {decided} was put in place of yours. Then `{' '.join(words)}` should "
            f"print\n\n    {wanted}\n\nbut with your cli.py it's\n\n    {found}\n\n"
            "Which line of cli.py decides this, instead of core?"
        )
