from classes3 import ChessClock
from pythlings_checks import program


def test_start():
    """at first both have all their seconds"""
    clock = ChessClock(60)
    assert clock.text() == "White 60, Black 60, moves 0"


def test_turn():
    """White begins"""
    clock = ChessClock(60)
    assert clock.turn == "White"


def test_press():
    """White's move takes White's time"""
    clock = ChessClock(60)
    clock.press(20)
    assert clock.left == {"White": 40, "Black": 60}


def test_moves():
    """a move is counted"""
    clock = ChessClock(60)
    clock.press(20)
    clock.press(5)
    clock.press(1)
    assert clock.moves == 3


def test_switch():
    """then it's Black's turn"""
    clock = ChessClock(60)
    clock.press(20)
    assert clock.turn == "Black"


def test_black():
    """Black's move takes Black's time"""
    clock = ChessClock(60)
    clock.press(20)
    clock.press(5)
    assert clock.left == {"White": 40, "Black": 55}


def test_white_again():
    """after Black it's White's turn again"""
    clock = ChessClock(60)
    clock.press(20)
    clock.press(5)
    clock.press(30)
    assert clock.text() == "White 10, Black 55, moves 3"


def test_bonus():
    """a move in time brings the bonus"""
    clock = ChessClock(60, 3)
    clock.press(20)
    clock.press(5)
    assert clock.left == {"White": 43, "Black": 58}


def test_over():
    """when no time is left, the game is over, and there's no bonus"""
    clock = ChessClock(60, 3)
    clock.press(60)
    assert [clock.over(), clock.left["White"], clock.moves, clock.turn] == [True, 0, 0, "White"]


def test_not_over():
    """as long as time is left, it isn't over"""
    clock = ChessClock(60)
    clock.press(59)
    assert clock.over() is False


def test_after():
    """when the game is over, pressing does nothing"""
    clock = ChessClock(60)
    clock.press(75)
    clock.press(10)
    assert clock.text() == "White 0, Black 60, moves 0"


def test_winner():
    """if White runs out of time, Black has won"""
    clock = ChessClock(60)
    clock.press(61)
    assert clock.winner() == "Black"


def test_winner_white():
    """if Black runs out of time, White has won"""
    clock = ChessClock(60)
    clock.press(20)
    clock.press(60)
    assert clock.winner() == "White"


def test_winner_none():
    """until then nobody has won"""
    clock = ChessClock(60)
    clock.press(20)
    assert clock.winner() is None


def test_two():
    """two clocks don't share their times"""
    first = ChessClock(60)
    second = ChessClock(300)
    first.press(20)
    second.press(50)
    first.press(1)
    assert [first.text(), second.text()] == [
        "White 40, Black 59, moves 2",
        "White 250, Black 300, moves 1",
    ]


def test_program():
    """the game in the text"""
    program("classes3.py", "60", "20", "5", "30", "70").prints(
        "White 40, Black 60, moves 1\n"
        "White 40, Black 55, moves 2\n"
        "White 10, Black 55, moves 3\n"
        "White 10, Black 0, moves 3\n"
        "White wins on time\n"
    )
