from itertools import islice

import pytest
from iterators3 import Players, Roll, pairings
from pythlings_checks import program


def test_players():
    """Players: a loop has them in the order in which they arrived"""
    assert list(islice(Players(["Rui", "Ana", "Zé"]), 9)) == ["Rui", "Ana", "Zé"]
    assert list(islice(Players([]), 9)) == []


def test_players_nested():
    """Players: a loop inside another one has a place of its own"""
    assert list(islice(pairings(Players(["Ana", "Bia", "Caio"])), 9)) == [
        ("Ana", "Bia"),
        ("Ana", "Caio"),
        ("Bia", "Ana"),
        ("Bia", "Caio"),
        ("Caio", "Ana"),
        ("Caio", "Bia"),
    ]


def test_players_side_by_side():
    """Players: two loops side by side don't disturb each other"""
    players = Players(["Ana", "Bia", "Caio"])
    one, other = iter(players), iter(players)
    found = [next(one), next(one), next(other), next(one), next(other)]
    if found != ["Ana", "Bia", "Ana", "Caio", "Bia"]:
        pytest.fail(
            "One loop has had Ana and Bia when another begins. Taking a name from the second, the "
            f"first and the second again should give Ana, Caio, Bia. It gave {', '.join(found[2:])}."
        )


def test_players_broken_off():
    """Players: after a loop that was broken off, the next one begins at the front"""
    players = Players(["Ana", "Bia", "Caio"])
    for _ in players:
        break
    assert list(islice(players, 9)) == ["Ana", "Bia", "Caio"], "the loop before it was broken off"


def test_players_late():
    """Players: somebody who arrives late is in the next loop"""
    players = Players(["Ana", "Bia"])
    list(islice(players, 9))
    players.arrive("Zé")
    assert list(islice(players, 9)) == ["Ana", "Bia", "Zé"], 'after players.arrive("Zé")'


def test_players_no_iterator():
    """Players: it isn't an iterator any more"""
    if hasattr(Players(["Ana"]), "__next__"):
        pytest.fail(
            "Players still has a __next__, and with it one place for everybody. What __iter__ "
            "returns should have the place."
        )


def test_players_own_list():
    """Players: the names that were handed in stay as they are"""
    names = ["Ana", "Bia"]
    players = Players(names)
    players.arrive("Zé")
    assert names == ["Ana", "Bia"], "the list that was handed in, after somebody arrived"
    assert list(islice(Players(iter(["Ana", "Bia"])), 9)) == ["Ana", "Bia"]


def test_roll_next():
    """Roll: `next` tears off a number"""
    roll = Roll()
    assert next(roll) == 1
    assert next(roll) == 2


def test_roll_shared():
    """Roll: two iterators of one roll never give the same number"""
    roll = Roll()
    left, right = iter(roll), iter(roll)
    found = [next(left), next(right), next(right), next(left)]
    if found != [1, 2, 3, 4]:
        pytest.fail(
            "Two tables tear numbers off one roll: the left, the right, the right, the left. They "
            f"should get 1, 2, 3 and 4. They got {', '.join(map(str, found))}."
        )


def test_roll_loops():
    """Roll: a loop goes on where the one before it stopped, without an end"""
    roll = Roll()
    assert list(islice(roll, 3)) == [1, 2, 3]
    assert list(islice(roll, 2)) == [4, 5], "a second loop over the same roll"
    for number in range(6, 20_000):
        found = next(roll, None)
        if found != number:
            pytest.fail(f"After {number - 1} comes {number}. Here it's {found}.")


def test_roll_two():
    """Roll: each roll begins with 1"""
    roll = Roll()
    list(islice(roll, 3))
    assert list(islice(Roll(), 2)) == [1, 2], "another roll is at 4"


def test_program():
    """the program calls out all twelve matches"""
    pairs = ["Ana - Bruno", "Ana - Caio", "Ana - Dora", "Bruno - Ana", "Bruno - Caio"]
    pairs += ["Bruno - Dora", "Caio - Ana", "Caio - Bruno", "Caio - Dora", "Dora - Ana"]
    pairs += ["Dora - Bruno", "Dora - Caio"]
    program("iterators3.py").prints(
        "\n".join(
            f"match {number} on the {'left' if number % 2 else 'right'}: {pair}"
            for number, pair in enumerate(pairs, 1)
        )
    )
