import contextlib
import functools
import io

from played import play
from pythlings_checks import program

with contextlib.redirect_stdout(io.StringIO()):
    play("lifegame1", "flower", "1")

from lifegame1 import neighbours, next_generation, picture

SHIP = {(1, 2), (1, 5), (2, 6), (3, 2), (3, 6), (4, 3), (4, 4), (4, 5), (4, 6)}
SHIP_ON = {
    (2, 5),
    (2, 6),
    (3, 3),
    (3, 4),
    (3, 6),
    (3, 7),
    (4, 3),
    (4, 4),
    (4, 5),
    (4, 6),
    (5, 4),
    (5, 5),
}

if next_generation(set(SHIP)) == SHIP_ON:
    print(picture(SHIP | {(row, column + 11) for row, column in SHIP_ON}, 6, 36))


def test_neighbours():
    """a cell has eight neighbours"""
    assert sorted(neighbours((2, 5))) == [
        (1, 4),
        (1, 5),
        (1, 6),
        (2, 4),
        (2, 6),
        (3, 4),
        (3, 5),
        (3, 6),
    ]


def test_neighbours_negative():
    """there are neighbours beyond row 0 and column 0 as well"""
    assert sorted(neighbours((0, 0))) == [
        (-1, -1),
        (-1, 0),
        (-1, 1),
        (0, -1),
        (0, 1),
        (1, -1),
        (1, 0),
        (1, 1),
    ]


def test_picture():
    """the picture shows living cells in their row and column"""
    assert picture({(0, 1), (1, 0), (1, 2)}, 2, 4) == "  ██    \n██  ██  "


def test_picture_size():
    """the picture has so many rows and columns, whatever lives outside"""
    assert picture({(0, 0), (-1, 0), (0, -1), (3, 0), (0, 2)}, 3, 2) == "██  \n    \n    "
    assert picture(set(), 1, 3) == "      "


def test_old_world():
    """the old world stays as it was"""
    world = {(7, 4), (7, 5), (7, 6)}
    next_generation(world)
    assert world == {(7, 4), (7, 5), (7, 6)}, "next_generation has changed the world it was given"


def test_born():
    """with exactly three living neighbours, a dead cell comes to life"""
    assert next_generation({(0, 0), (0, 2), (2, 1)}) == {(1, 1)}
    assert next_generation({(0, 0), (0, 2), (2, 0), (2, 2)}) == set()


def test_lonely():
    """with no or one living neighbour, a cell dies"""
    assert next_generation({(3, 3)}) == set()
    assert next_generation({(3, 3), (4, 4)}) == set()
    assert next_generation(set()) == set()


def test_lives_on():
    """with two or three living neighbours, a cell lives on"""
    assert next_generation({(5, 1), (6, 2), (7, 3)}) == {(6, 2)}
    assert next_generation({(5, 1), (5, 2), (6, 1), (6, 2)}) == {(5, 1), (5, 2), (6, 1), (6, 2)}


def test_crowded():
    """with four living neighbours, a cell dies"""
    plus = {(4, 5), (5, 4), (5, 5), (5, 6), (6, 5)}
    assert (5, 5) not in next_generation(plus), "the cell (5, 5) in the middle of a cross lives on"


def test_same_moment():
    """all cells change at the same moment"""
    assert next_generation({(7, 4), (7, 5), (7, 6)}) == {(6, 5), (7, 5), (8, 5)}
    assert next_generation({(6, 5), (7, 5), (8, 5)}) == {(7, 4), (7, 5), (7, 6)}


def test_no_edge():
    """the world has no edge, not even at row 0 or column 0"""
    assert next_generation({(0, -1), (0, 0), (0, 1)}) == {(-1, 0), (0, 0), (1, 0)}
    assert next_generation({(-7, -40), (-8, -40), (-9, -40)}) == {(-8, -41), (-8, -40), (-8, -39)}
    assert next_generation({(30, 90), (31, 90), (32, 90)}) == {(31, 89), (31, 90), (31, 91)}
    assert next_generation({(-4000, 7000), (-4000, 7001), (-4000, 7002)}) == {
        (-4001, 7001),
        (-4000, 7001),
        (-3999, 7001),
    }


def later(world, generations):
    for _ in range(generations):
        world = next_generation(world)
    return world


def test_glider():
    """a glider looks the same after four generations, one row and one column further on"""
    start = {(1, 2), (2, 3), (3, 1), (3, 2), (3, 3)}
    end = later(start, 4)
    assert end == {(2, 3), (3, 4), (4, 2), (4, 3), (4, 4)}, (
        f"after four generations, the glider from glider.txt is {sorted(end)}"
    )


@functools.cache
def played(folder, pattern, generations):
    return program("lifegame1.py", typed=[pattern, generations], cwd=folder)


def test_program(tmp_path):
    """the program shows the drawing and the generations after it"""
    (tmp_path / "blink.txt").write_text("....\n.###\n", encoding="utf-8")
    ran = played(tmp_path, "blink", "1").succeeds()
    assert "\n  ██████" in ran.screen, "the three cells of the drawing aren't to be seen"
    assert ran.screen.count("\n    ██ ") == 3, "the three cells should stand upright after one step"


def test_told(tmp_path):
    """at the end it says how many cells are alive"""
    (tmp_path / "blink.txt").write_text("....\n.###\n", encoding="utf-8")
    played(tmp_path, "blink", "2").succeeds().says("Generation 2: 3 living cells")
