"""Four crashes before dinner."""

KEY = "Noor "
KIND = "str"
TEXT = " 6 people"
CULPRIT = "favourite"


def dish(dishes, guest):
    """Return what this guest brings. People type spaces before and after their names."""
    return dishes[guest.strip()]


def plates(answers):
    """Return the sum of the answers. Some were typed into a form and came as text."""
    total = 0
    for answer in answers:
        total = total + int(answer)
    return total


def people(line):
    """Return the number in a line such as "Okafor: 6 people"."""
    behind = line.split(":")[1]
    return int(behind.split()[0])


def favourite(votes):
    """Return the dish with the most votes; of several, the first in the dict."""
    most = -1
    for name, count in votes.items():
        if count > most:
            most = count
            best = name
    return best


def headline(votes):
    """Return a line such as "SOUP WINS"."""
    winner = favourite(votes)
    return winner.upper() + " WINS"


# Why this way
#
# Every fix goes to the cause and not to the marked line. `headline` was marked and stays
# as it is: an `if winner is not None` there would have stopped the crash and hidden the
# missing `return`. `int(answer)` leaves a number as it is, so nobody has to ask for its
# type. `dishes.get(...)` would turn a guest without a dish into a silent None.
