"""Which Python for which project.

An old program needs Python 3.9, a new one 3.13. pyenv (or uv, which reads the
same files) keeps several Pythons and chooses by the folder you are in:

    1. the nearest .python-version: in this folder, else in the one above ...
    2. if there is none, the global version, set with  pyenv global 3.13
    3. if there is none, the Python of the system

The file holds a version and nothing else, and goes into git with the project.
"This, or else that" is one word in Python: "" or "3.13" is "3.13", since an
empty text counts as nothing, and "3.12" or "3.13" is "3.12".

Complete choose. Then mend the files of two projects: tram needs 3.12, museum
3.11. Last, answer which version each folder gets; look with `ls -a` first.
"""


def choose(local, global_version, system):
    """Return the version to use; a text is empty where nothing is set."""
    # TODO: the local one, or else the global one, or else the system's.
    return ""


# TODO: answer with texts such as "3.10", after you have mended the two files. The
# global version is 3.13, the Python of the system is 3.10.
ANSWER_TRAM = ...  # in projects/tram
ANSWER_MUSEUM_IMAGES = ...  # in projects/museum/images, a folder without a file
ANSWER_REPORTS = ...  # in projects/archive/reports
ANSWER_DESK = ...  # in desk, beside projects, without a file
ANSWER_DESK_NO_GLOBAL = ...  # in desk, on a machine where no global version is set
