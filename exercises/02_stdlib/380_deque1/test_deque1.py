import ast
import tracemalloc
from pathlib import Path

import deque1
import pytest
from deque1 import last_lines, make_history, serve, sliding_mean


@pytest.mark.parametrize("count", [1, 3, 10])
def test_last_lines(count):
    """the last lines, in their order"""
    lines = [f"{number} cm\n" for number in range(8)]
    wanted = lines[-count:]
    assert last_lines(lines, count) == wanted


def test_last_none():
    """the last 0 lines are no lines"""
    assert last_lines(["a", "b"], 0) == []


def test_last_lines_of_a_file(tmp_path):
    """an open file of any size costs little memory"""
    path = tmp_path / "gauge.log"
    path.write_text("".join(f"{n} all quiet at the gauge\n" for n in range(20_000)))
    with open(path, encoding="utf-8") as file:
        tracemalloc.start()
        lines = last_lines(file, 2)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert lines == [f"{n} all quiet at the gauge\n" for n in (19_998, 19_999)]
    assert (peak < 500_000) is True


@pytest.mark.parametrize("width", [1, 2, 3, 10])
@pytest.mark.parametrize("readings", [[4, 8, 6, -2, 10, 1], []])
def test_sliding_mean(readings, width):
    """the mean of the last readings after each reading"""
    wanted = []
    for end in range(1, len(readings) + 1):
        window = readings[max(end - width, 0) : end]
        wanted.append(sum(window) / len(window))
    assert sliding_mean(readings, width) == pytest.approx(wanted)


@pytest.mark.parametrize(("names", "rounds"), [("ABC", 5), ("A", 3), ("ABCD", 0), ("", 4)])
def test_serve(names, rounds):
    """who was served goes to the end"""
    wanted = [names[number % len(names)] for number in range(rounds)] if names else []
    assert serve(list(names), rounds) == wanted


def test_serve_changes_nothing():
    """the list handed in stays as it is"""
    queue = ["Ana", "Bo"]
    assert (serve(queue, 3), queue) == (["Ana", "Bo", "Ana"], ["Ana", "Bo"])


def test_undo():
    """undo gives the steps back, the newest first"""
    do, undo = make_history(10)
    do("open gate")
    do("pump on")
    assert [undo(), undo(), undo()] == ["pump on", "open gate", None]


def test_undo_and_do():
    """after an undo new steps can be done"""
    do, undo = make_history(10)
    do("a")
    do("b")
    undo()
    do("c")
    assert [undo(), undo(), undo()] == ["c", "a", None]


@pytest.mark.parametrize("limit", [1, 3])
def test_undo_limit(limit):
    """only the last steps are remembered"""
    do, undo = make_history(limit)
    for step in range(6):
        do(step)
    assert [undo() for _ in range(limit + 1)] == [5 - n for n in range(limit)] + [None]


def test_histories_are_separate():
    """two histories do not share their steps"""
    do, undo = make_history(3)
    _, other_undo = make_history(3)
    do("a")
    assert (other_undo(), undo()) == (None, "a")


def test_no_slow_pop():
    """nothing is taken from or put to the front of a list"""
    tree = ast.parse(Path(deque1.__file__).read_text(encoding="utf-8"))
    slow = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            first = node.args[0] if node.args else None
            if node.func.attr in {"pop", "insert"} and isinstance(first, ast.Constant):
                slow.append(ast.unparse(node))
    assert slow == []
