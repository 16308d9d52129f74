"""Since Tuesday, the museum's program doesn't start.

    ModuleNotFoundError: No module named 'imp'

Ingrid hasn't touched it. But she has moved on to Python 3.13, and imp was
removed in 3.12. The museum needs 3.11, the tram 3.12. pyenv and uv keep
several Pythons on one machine, and choose by a small file called
.python-version:

    1. in the folder you are in, or else in the one above, and so on upwards;
    2. if there's none, they take a Python that was set for everything.

Above projects/museum/images come projects/museum and then projects.

version_for looks in one folder only. Make it walk upwards, from the folder it
is given to the first one in the path. Then write the right number into
projects/museum/.python-version (in a terminal, `ls -a` shows such files), and
ask the program about projects/museum/images: python3 pyenv1.py
"""

EVERYTHING_ELSE = "3.13"


def version_for(folder):
    """Return the Python for a folder, such as "3.12", without a line end."""
    # TODO: an upper folder's file counts, too, and after the last one EVERYTHING_ELSE.
    with open(f"{folder}/.python-version", encoding="utf-8") as file:
        return file.read()


if __name__ == "__main__":
    where = input("Which folder? ")
    print(f"In {where} you get Python {version_for(where)}.")
