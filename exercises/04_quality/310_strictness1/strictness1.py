"""Success: no issues found, because nobody looked.

mypy says "Success" about Noor's chess league. Then the program crashes before it has printed a
word. What else has mypy not seen? It skips every function without hints, unless pyproject.toml
says more:

    [tool.mypy]
    check_untyped_defs = true       # look into functions without hints, too
    disallow_untyped_defs = true    # complain about them
    warn_return_any = true          # a function says float, and returns whatever was in a file
    strict_equality = true          # comparing what can never be equal
    warn_unreachable = true         # lines that never run, whatever happens

`strict = true` turns on the first four and some more, but not the last.

1. Set strict and warn_unreachable in pyproject.toml.
2. Work through the messages until there's none, without `Any`, cast or ignore. Four bugs are behind
   them. The docstrings are right.

    pythlings shell strictness1 -- python -m mypy strictness1.py
"""

import json
from dataclasses import dataclass


@dataclass
class Game:
    """A game, and what it was worth for white: "1", "0.5" or "0" in the file, a float here."""

    white: str
    black: str
    points: float


LEAGUE = '[["Noor", "Pia", "1"], ["Pia", "Ravi", "0.5"], ["Ravi", "Noor", "0"]]'


def read_points(row: str) -> float:
    """Return the points of a game in JSON, such as '["Noor", "Pia", "0.5"]', as a float."""
    return json.loads(row)[2]


def load(text: str) -> list[Game]:
    """Return the games in a JSON text."""
    rows = json.loads(text)
    return [Game(row[0], row[1], read_points(json.dumps(row))) for row in rows]


def table(games):
    """Return a list of name and points, the best first, and equal ones by name."""
    points = {}
    for game in games:
        points[game.white] = points.get(game.white, 0.0) + game.points
        points[game.black] = points.get(game.black, 0.0) + 1 - game.points
    return sorted(points.items(), key=lambda pair: (-pair[1], pair[0]))


def place(games, name):
    """Return somebody's place in the table, from 1 on, or None for somebody who didn't play."""
    for number, (player, _) in enumerate(table(games), start=1):
        if player == name:
            return number
    return None


def cup(games, name):
    """Return "gold", "silver" or "bronze" for the first three places, otherwise "no cup"."""
    number = place(games, name)
    if number == "1":
        return "gold"
    return {2: "silver", 3: "bronze"}.get(number, "no cup")


def letter(games, name):
    """Return "Pia: place 3, bronze", or "Bo: didn't play"."""
    number = place(games, name)
    if name is None:
        return f"{name}: didn't play"
    return f"{name}: place {number}, {cup(games, name)}"


def headline():
    """Return "3 games, 3 points" for the games and points in LEAGUE."""
    games = load(LEAGUE)
    return len(games) + " games, " + f"{sum(points for _, points in table(games)):g} points"


if __name__ == "__main__":
    print(headline())
    for who in ("Noor", "Pia", "Ravi", "Bo"):
        print(letter(load(LEAGUE), who))
