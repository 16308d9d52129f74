# expect: you can't take fewer than 1 or more than 3
def ask_number(question, low, high):
    """Ask the question until the answer is a whole number from low to high; return it."""
    while True:
        try:
            number = int(input(question))
        except ValueError:
            print("Please type a whole number.")
            continue
        if number < 1 or number > 9:
            print("From 1 to 9, please.")
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
