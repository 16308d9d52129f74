# expect: favourite: the name is given back
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
