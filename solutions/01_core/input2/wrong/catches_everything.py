# expect: went on asking all the
def ask_number(question, low, high):
    """Ask the question until the answer is a whole number from low to high; return it."""
    while True:
        try:
            number = int(input(question))
        except:  # noqa: E722
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
