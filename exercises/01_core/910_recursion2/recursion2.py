"""Where has the disk gone?

Wei's laptop is full, and he has no idea why. The big file sits in a folder, in a folder,
in a folder. How many loops inside each other does it take to find it? Nobody knows before
having looked.

A function that calls itself needs no such number. What it does with a folder, it does with
every folder inside:

    >>> def count(items):
    ...     total = 0
    ...     for item in items:
    ...         if isinstance(item, list):
    ...             total += count(item)
    ...         else:
    ...             total += 1
    ...     return total
    >>> count(["tent", ["rope", ["knife", "map"]], []])
    4

Use what the inner call returns: without `total +=` its answer would be lost.

Here a folder is a dict: from each name to a size in MB if it's a file, or to another dict if
it's a folder. `size`, `tree` and `find` are yours to write. What fills Wei's disk? Find out
with `python3 recursion2.py` (on Windows `py recursion2.py`).
"""

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
    # TODO
    return 0


def tree(folder):
    """Return the lines of a picture of the folder, in the order of the dict.

    A folder has a / after its name, and the size of everything in it. What is in it follows
    below, two spaces further right.

    >>> tree({"b.txt": 3, "photos": {"a.jpg": 40, "may": {}}})
    ['b.txt 3', 'photos/ 40', '  a.jpg 40', '  may/ 0']
    """
    # TODO: what is in a folder is a tree as well. Put two spaces before each of its lines.
    return []


def find(folder, wanted):
    """Return where files and folders of this name are, in the order of the tree.

    >>> find({"a.jpg": 3, "photos": {"may": {"a.jpg": 40}}}, "a.jpg")
    ['a.jpg', 'photos/may/a.jpg']
    """
    # TODO
    return []


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
