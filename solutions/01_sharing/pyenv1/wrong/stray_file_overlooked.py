# expect: the version in projects/archive/reports: mind every folder on the way up
"""Which Python for which project."""


def choose(local, global_version, system):
    """Return the version to use; a text is empty where nothing is set."""
    return local or global_version or system


ANSWER_TRAM = "3.12"
ANSWER_MUSEUM_IMAGES = "3.11"
ANSWER_REPORTS = "3.13"
ANSWER_DESK = "3.13"
ANSWER_DESK_NO_GLOBAL = "3.10"
