# expect: in wants a whole word
"""A train that Python understands."""

import sys


class Train:
    """Coaches in their order, each a text with what it offers: Train(["quiet", "bistro bikes"]).

    Train(coaches)     takes a list, and keeps a copy: the caller's list can change later on
    len(train)         how many coaches it has; a train without coaches is false
    train[0]           the first coach's text; train[-1] is the last one's
    train[1:3]         a slice is a Train of its own, with these coaches
    train[9]           an IndexError if there's no such coach
    "bikes" in train   whether any coach offers this; it's a whole word of the coach's text
    for coach in train each coach's text, from the front
    str(train)         the drawing: <##[quiet][bistro bikes]   and <## without any coach
    """

    def __init__(self, coaches):
        self._coaches = list(coaches)

    def __len__(self):
        return len(self._coaches)

    def __getitem__(self, place):
        if isinstance(place, slice):
            return Train(self._coaches[place])
        return self._coaches[place]

    def __contains__(self, what):
        return f" {what} " in " " + " ".join(self._coaches) + " "

    def __str__(self):
        text = "<##"
        for coach in self._coaches:
            text += f"[{coach}]"
        return text


def announce(train):
    """Return the lines that Mireille reads out."""
    if not train:
        return ["This is an engine. Please don't board."]
    lines = [str(train), f"Your train has {len(train)} coaches."]
    for number, coach in enumerate(train, start=1):
        if "bistro" in coach.split():
            lines.append(f"The bistro is in coach {number}.")
    if "bikes" not in train:
        lines.append("There's no room for bikes today.")
    if len(train) > 3:
        lines.append(f"Only the front goes on to Nice: {train[:2]}")
    return lines


if __name__ == "__main__":
    # python3 dunder2.py quiet "bistro bikes" first family   (on Windows: py dunder2.py ...)
    print("\n".join(announce(Train(sys.argv[1:]))))
