"""As long as it takes."""


def weeks_to_save(have, weekly, goal):
    """Return after how many weeks of saving the goal is reached."""
    weeks = 0
    while have < goal:
        have += weekly
        weeks += 1
    return weeks


def halvings(length):
    """Return how often a ribbon of whole centimetres must be halved to be 1 cm."""
    count = 0
    while length > 1:
        length //= 2
        count += 1
    return count


def steps_to_one(number):
    """Return the number of steps of the game of Collatz from the number to 1."""
    steps = 0
    while number != 1:
        if number % 2 == 0:
            number //= 2
        else:
            number = number * 3 + 1
        steps += 1
    return steps
