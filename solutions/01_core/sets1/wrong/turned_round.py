# expect: needed and owned by neither: to buy
"""Two kettles."""


def things(line):
    """Return the set of things in a line with commas."""
    found = []
    for thing in line.lower().split(","):
        if thing.strip() != "":
            found.append(thing.strip())
    return set(found)


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
show("In the way", needs ^ both)

