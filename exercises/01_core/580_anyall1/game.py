"""Noughts and crosses for two. The rules come from anyall1.py."""

from anyall1 import can_win, full, is_champion, won


def draw(board):
    """Print the board. A free square shows its number, from 1 to 9."""
    squares = []
    for number, mark in enumerate(board, start=1):
        if mark == " ":
            mark = str(number)
        squares.append(mark)
    for start in [0, 3, 6]:
        print(" ", " | ".join(squares[start : start + 3]))


def play(players):
    """Play one game and return the mark that wins, or " " for a draw."""
    board = [" "] * 9
    mark = "X"
    while True:
        draw(board)
        if can_win(board, mark):
            print(f"{players[mark]}, you can win now!")
        choice = input(f"{players[mark]} ({mark})? ")
        if choice not in list("123456789") or board[int(choice) - 1] != " ":
            print("A free square, please: its number.")
            continue
        board[int(choice) - 1] = mark
        if won(board, mark):
            draw(board)
            print(f"Three in a row! {players[mark]} wins.")
            return mark
        if full(board):
            draw(board)
            print("A draw.")
            return " "
        if mark == "X":
            mark = "O"
        else:
            mark = "X"


players = {"X": input("Who plays X? "), "O": input("Who plays O? ")}
results = {"X": [], "O": []}
while True:
    winner = play(players)
    for mark in results:
        if winner == " ":
            results[mark].append("drawn")
        elif winner == mark:
            results[mark].append("won")
        else:
            results[mark].append("lost")
    if input("Another game (y/n)? ") != "y":
        break

for mark in results:
    if is_champion(results[mark]):
        print(f"{players[mark]} has won everything!")
print("Bye!")
