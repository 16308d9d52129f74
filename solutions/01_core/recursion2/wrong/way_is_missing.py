# expect: find: every place of a file, with the way there
"""Where has the disk gone?"""

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

    A folder has a / behind its name, and the size of everything in it. What is in it follows
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
                places.append(place)
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
