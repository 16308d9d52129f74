"""A trainer for cards. It uses the two functions of leitner1.py."""

from leitner1 import box_after_right, due_day

CARDS = {
    "A line that Python skips begins with": "#",
    "The type of 7 / 2 is": "float",
    "Make a number of the text '12'": "int('12')",
    "The length of a name": "len(name)",
    "Hand a value back from a function": "return",
    "The last value in the REPL": "_",
    "Read a line from the keyboard": "input()",
    "2 to the power of 5": "2 ** 5",
    "Find out what a text can do": "help(str)",
    "What an f-string puts values into": "{}",
}


def answer(box, is_right):
    """Return the box of a card after an answer."""
    return box_after_right(box) if is_right else 1


def study(day, boxes, due, known):
    """Ask the cards that are due on that day, and put them into their new boxes."""
    for card in CARDS:
        if due[card] <= day:
            boxes[card] = answer(boxes[card], card in known)
            due[card] = due_day(boxes[card], day)


def calendar(days, known):
    """Return, for each day, how many of the ten cards are asked on it."""
    boxes = dict.fromkeys(CARDS, 1)
    due = dict.fromkeys(CARDS, 0)
    asked = []
    for day in range(days):
        asked.append(sum(1 for card in CARDS if due[card] <= day))
        study(day, boxes, due, known)
    return asked


if __name__ == "__main__":
    print("Cards a day, all known:  ", *calendar(21, CARDS))
    print("Cards a day, none known: ", *calendar(21, ()))
