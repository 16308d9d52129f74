"""Which Python for which project.

The old program needs Python 3.9, the new one 3.13, and both live on your machine.
pyenv (or uv, which reads the same files) installs several Pythons side by side and
chooses by the folder you are in:

    1. the nearest .python-version: in this folder, else in the one above, and so on
    2. if there is none, the global version:  pyenv global 3.13
    3. if there is none, the Python of the system

The file holds a version and nothing else. `pyenv local 3.12` writes it, and it goes
with the project into git. A choice such as "this, or else that" is one word:

    >>> "" or "3.13"
    '3.13'
    >>> "3.12" or "3.13"
    '3.12'

An empty text counts as nothing, so `or` goes on to what stands behind it.

Complete choose. Then mend two files: the project in projects/tram needs 3.12, the one
in projects/museum 3.11. Last, answer which version each folder gets. Here the global
version is 3.13 and the Python of the system is 3.10. Look with `ls -a` first.
"""


def choose(local, global_version, system):
    """Return the version to use; a text is empty where nothing is set."""
    # TODO: the local one, or else the global one, or else the system's.
    return system


# TODO: answer with texts such as "3.10", after you have mended the two files.
ANSWER_TRAM = None  # in projects/tram
ANSWER_MUSEUM_IMAGES = None  # in projects/museum/images, a folder without a file
ANSWER_REPORTS = None  # in projects/archive/reports
ANSWER_DESK = None  # in desk, beside projects, without a file
ANSWER_DESK_NO_GLOBAL = None  # in desk, on a machine where no global version is set
