from hints2 import Board, Player, read
from pythlings_checks import program
from types_for_check import Types

HEAD = "from hints2 import Board, Player, read, show\n"
RIGHT = """\
player = Player("Tuan", 180)
nobody_yet = Player("Ida")
player = player.throw(60)
name: str = player.name
throws: tuple[int, ...] = player.throws
points: int = player.throws[0]
total: int = player.total()
better: bool = player.beats(nobody_yet)
board = Board()
count: int = board.add(player)
name, total = board.best()
place: int = board.places()[0][0]
player = board.places()[0][1]
players: list[Player] = board.players
board = read(["Tuan:180"])
show(board)
"""
WRONG = """\
player = Player(180, "Tuan")  # wrong
player = Player("Tuan", "180")  # wrong
player = Player("Tuan", [60, 45])  # wrong
player = Player("Tuan", 180)
player.throw("60")  # wrong
player.beats(180)  # wrong
board = Board()
board.add("Tuan")  # wrong
board.players.append("Tuan")  # wrong
read([180])  # wrong
show(player)  # wrong
number: int = player.name  # wrong
text: str = player.total()  # wrong
text = player.throws[0]  # wrong
text = board.best()[1]  # wrong
number = board.best()[0]  # wrong
number = board.places()[0][1]  # wrong
text = board.places()[0][0]  # wrong
third = board.best()[2]  # wrong
"""
types = Types("hints2.py", callers={"right": HEAD + RIGHT, "wrong": HEAD + WRONG})


def test_clean():
    """mypy has nothing to say about hints2.py"""
    types.clean()


def test_escapes():
    """no hint is Any, and mypy isn't told to look away"""
    types.without("Any", "cast", "ignore")


def test_right():
    """Henrike may use players and boards as they are meant"""
    types.accepts("right")


def test_wrong():
    """when Henrike mixes something up, mypy tells her"""
    types.refuses("wrong", "Is the hint as exact as it could be?")


def test_program():
    """the board shows the same as before"""
    ran = program("hints2.py", "Marisol:60,45,26", "Tuan:180", "Ida:0,131")
    ran.prints("1. Tuan     180  (180)\n2. Marisol  131  (60, 45, 26)\n3. Ida      131  (0, 131)\n")


def test_behaviour():
    """players and boards work as before"""
    tuan = Player("Tuan", 180)
    assert tuan.throw(60).total() == 240
    assert tuan.total() == 180, f"after throw, the old player has {tuan.total()}, and had 180"
    assert tuan.beats(Player("Ida", 179)), "180 should beat 179"
    assert not tuan.beats(Player("Ida", 180)), "180 shouldn't beat 180"
    board = Board()
    assert board.add(Player("Ida", 100)) == 1
    assert board.add(Player("Tuan", 101)) == 2
    assert board.best() == ("Tuan", 101)
    assert read(["Ida:60,40", "Marisol:99,1"]).best() == ("Ida", 100)
    assert [place for place, _ in board.places()] == [1, 2], "the places should be 1 and 2"
