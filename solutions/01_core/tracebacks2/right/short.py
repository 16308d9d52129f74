KEY = "Noor "
KIND = "str"
TEXT = " 6 people"
CULPRIT = "favourite"


def dish(dishes, guest):
    """Return what this guest brings. People type spaces before and after their names."""
    return dishes[guest.strip()]


def plates(answers):
    """Return the sum of the answers. Some were typed into a form and came as text."""
    return sum(map(int, answers))


def people(line):
    """Return the number in a line such as "Okafor: 6 people"."""
    _, _, behind = line.partition(":")
    digits = "".join(letter for letter in behind if letter.isdigit())
    return int(digits)


def favourite(votes):
    """Return the dish with the most votes; of several, the first in the dict."""
    return max(votes, key=votes.get)


def headline(votes):
    """Return a line such as "SOUP WINS"."""
    return f"{favourite(votes).upper()} WINS"
