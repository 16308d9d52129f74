# expect: the end of the input raises EOFError
"""Ask until the answer is good."""


def ask_int(prompt, low, high):
    """Ask with this prompt until the answer is a whole number from low to high.

    Print "That is not a whole number." or "It must be from 0 to 9." (with the
    limits) before asking again. The end of the input raises EOFError.
    """
    while True:
        try:
            number = int(input(prompt))
        except (ValueError, EOFError):
            print("That is not a whole number.")
            continue
        if low <= number <= high:
            return number
        print(f"It must be from {low} to {high}.")


def ride(top):
    """Ask "Floor? " for floors from 0 to top until 0 or the end of the input.

    Return the list of the floors chosen, without the final 0.
    """
    floors = []
    while True:
        try:
            floor = ask_int("Floor? ", 0, top)
        except EOFError:
            return floors
        if floor == 0:
            return floors
        floors.append(floor)
