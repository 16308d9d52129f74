def ask_number(question, low, high):
    """Ask the question until the answer is a whole number from low to high; return it."""
    number = None
    while number is None:
        print(question, end="")
        try:
            number = int(input())
            if not low <= number <= high:
                print("From", low, "to", f"{high}, please.")
                number = None
        except ValueError:
            print("Please type a whole number.")
    return number


matches = 4 * ask_number("How many rows of four matches? ", 2, 9)

while True:
    if matches == 0:
        break
    print("|" * matches)
    taken = ask_number("How many do you take? ", 1, 3)
    matches -= taken
    answer = 4 - taken
    print(f"I take {answer}.")
    matches -= answer

print("That was the last match. I win!")
