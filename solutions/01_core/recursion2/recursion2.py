"""Where has the disk gone?"""

# Wei's disk: leave it as it is.
DISK = {
    "letter.txt": 1,
    "photos": {
        "may": {"cat.jpg": 40, "cat again.jpg": 60},
        "june": {},
        "cat.jpg": 40,
    },
    "work": {
        "old": {"older": {"film.mp4": 3100, "notes.txt": 0}},
        "plan.txt": 2,
    },
}


def size(folder):
    """Return the size of all files in the folder and in the folders inside it."""
    total = 0
    for value in folder.values():
        if isinstance(value, dict):
            total += size(value)
        else:
            total += value
    return total


def tree(folder):
    """Return the lines of a picture of the folder, in the order of the dict.

    A folder has a / after its name, and the size of everything in it. What is in it follows
    below, two spaces further right.

    >>> tree({"b.txt": 3, "photos": {"a.jpg": 40, "may": {}}})
    ['b.txt 3', 'photos/ 40', '  a.jpg 40', '  may/ 0']
    """
    lines = []
    for name, value in folder.items():
        if isinstance(value, dict):
            lines.append(f"{name}/ {size(value)}")
            for line in tree(value):
                lines.append("  " + line)
        else:
            lines.append(f"{name} {value}")
    return lines


def find(folder, wanted):
    """Return where files and folders of this name are, in the order of the tree.

    >>> find({"a.jpg": 3, "photos": {"may": {"a.jpg": 40}}}, "a.jpg")
    ['a.jpg', 'photos/may/a.jpg']
    """
    places = []
    for name, value in folder.items():
        if name == wanted:
            places.append(name)
        if isinstance(value, dict):
            for place in find(value, wanted):
                places.append(f"{name}/{place}")
    return places


print("\n".join(tree(DISK)))
while True:
    name = input("Find: ")
    if name == "":
        break
    places = find(DISK, name)
    for place in places:
        print(place)
    if not places:
        print("Nowhere.")


# Why this way
#
# Each call works on one folder and trusts the inner calls with the rest. So `tree` knows
# nothing of depth: the lines of an inner folder come back finished, and two spaces more are
# all they need. An empty folder is a dict like any other, and ends the calls by itself.
# isinstance is the right question; "does it have a size?" would call an empty folder a file.
