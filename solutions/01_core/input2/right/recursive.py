def ask_number(question, low, high):
    """Ask the question until the answer is a whole number from low to high; return it."""
    try:
        number = int(input(question))
    except ValueError:
        print("Please type a whole number.")
        return ask_number(question, low, high)
    if number not in range(low, high + 1):
        print(f"From {low} to {high}, please.")
        return ask_number(question, low, high)
    return number


matches = 4 * ask_number("How many rows of four matches? ", 2, 9)

for matches in range(matches, 0, -4):
    print("|" * matches)
    taken = ask_number("How many do you take? ", 1, 3)

    answer = 4 - taken
    print(f"I take {answer}.")


print("That was the last match. I win!")
