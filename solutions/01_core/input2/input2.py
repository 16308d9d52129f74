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
            print(f"From {low} to {high}, please.")
        else:
            return number


matches = 4 * ask_number("How many rows of four matches? ", 2, 9)

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
# `ask_number` knows nothing of matches: question and limits are handed in, so one function
# serves both questions, and an age or a floor in a lift tomorrow. It names ValueError alone. A bare
# `except:` would also swallow Ctrl+C, and nobody could leave the game any more.
