"""Which Python for which project."""


def choose(local, global_version, system):
    """Return the version to use; a text is empty where nothing is set."""
    return local or global_version or system


ANSWER_TRAM = "3.12"
ANSWER_MUSEUM_IMAGES = "3.11"
ANSWER_REPORTS = "3.9"
ANSWER_DESK = "3.13"
ANSWER_DESK_NO_GLOBAL = "3.10"


# Why this way
#
# `or` gives the first value that is not empty, so the order of the names is the
# order of precedence; settings in many programs are read like this. The 3.9 for the
# reports comes from a file that somebody left in projects. `pyenv version` names the
# file that decided, which saves a long search.
