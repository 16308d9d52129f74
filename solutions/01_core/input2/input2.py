"""The last match."""


def ask_number(question, low, high):
    """Ask the question until the answer is a whole number from low to high; return it."""
    while True:
        try:
            number = int(input(question))
        except ValueError:
            print("Please type a whole number.")
            continue
        if number < low or number > high:
            print(f"Please take {low} to {high}.")
        else:
            return number


matches = 20

while matches > 0:
    print("|" * matches)
    taken = ask_number("How many do you take? ", 1, 3)
    matches -= taken
    answer = 4 - taken
    print(f"I take {answer}.")
    matches -= answer

print("That was the last match. I win!")


# Why this way
#
# `ask_number` knows nothing of matches: question and limits are handed in, so the same
# function serves an age, a menu or a floor in a lift. It names ValueError alone. A bare
# `except:` would also swallow Ctrl+C, and nobody could leave the game any more.
