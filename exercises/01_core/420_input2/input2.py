"""The last match.

Can you beat this program? You say how many matches there are. You take 1, 2 or 3, then the
computer does, and so on. The winner is whoever takes the last match.

Dmitri's little sister typed "two", and the game ended with a traceback. "So I've won", she
said. A good program asks again. It asks for ever, until a good answer leaves the loop:

    while True:
        size = input("Size? ")
        if size == "S" or size == "M" or size == "L":
            break
        print("Please S, M or L.")

1. Write `ask_number`, which no answer can crash.
2. So far the game has one round. Make it go on until no matches are left.

Play it in a terminal: `python3 input2.py` (on Windows `py input2.py`). Then let a friend
try. When you know why the computer always wins, you can do it without a computer.
"""


def ask_number(question, low, high):
    """Ask the question until the answer is a whole number from low to high; return it.

    After a wrong answer, print one of these (with the limits of this question) and ask again:

    Please type a whole number.
    From 1 to 3, please.

    Ctrl+C, and the end of the input (Ctrl+D, on Windows Ctrl+Z), still stop the game.
    """
    # TODO
    return int(input(question))


matches = 4 * ask_number("How many rows of four matches? ", 2, 9)

# TODO: go on until there are no matches left.
print("|" * matches)
taken = ask_number("How many do you take? ", 1, 3)
matches -= taken
answer = 4 - taken
print(f"I take {answer}.")
matches -= answer

print("That was the last match. I win!")
