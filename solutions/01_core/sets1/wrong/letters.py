# expect: a thing is a whole word, not a set of letters
"""Two kettles."""


def things(line):
    """Return the set of things in a line with commas."""
    found = []
    for thing in line.lower().split(","):
        if thing.strip() != "":
            found.append(thing.strip())
    return set(line.lower())


def show(title, found):
    """Print the things in alphabetical order."""
    if not found:
        print(f"{title}: nothing")
    else:
        print(f"{title}:", ", ".join(sorted(found)))


noor = things(input("Noor has? "))
pavel = things(input("Pavel has? "))
needs = things(input("The flat needs? "))
both = noor | pavel

show("Twice", noor & pavel)
show("Still to buy", needs - both)
show("In the way", both - needs)

