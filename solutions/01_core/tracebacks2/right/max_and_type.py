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
        if type(answer) is str:
            answer = int(answer)
        total += answer
    return total


def people(line):
    """Return the number in a line such as "Okafor: 6 people"."""
    return int(line.split(":")[1].replace("people", ""))


def favourite(votes):
    """Return the dish with the most votes; of several, the first in the dict."""
    best = None
    for name in votes:
        if best is None or votes[name] > votes[best]:
            best = name
    print("favourite:", best)
    return best


def headline(votes):
    """Return a line such as "SOUP WINS"."""
    winner = favourite(votes)
    return winner.upper() + " WINS"
