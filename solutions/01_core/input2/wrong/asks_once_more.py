# expect: an answer that isn't a whole number is asked for again
def ask_number(question, low, high):
    """Ask the question until the answer is a whole number from low to high; return it."""
    try:
        number = int(input(question))
    except ValueError:
        print("Please type a whole number.")
        number = int(input(question))
    while number < low or number > high:
        print(f"From {low} to {high}, please.")
        number = int(input(question))
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
