"""Project: a file organiser. The brief is in README.md.

Work stage by stage: the tests of a stage fail until it is done.
"""

FOLDERS = {
    "pictures": {".jpg", ".jpeg", ".png", ".gif"},
    "documents": {".pdf", ".txt", ".md", ".docx"},
    "archives": {".zip", ".gz", ".tar"},
}


def plan(folder, by="type"):
    """Return a sorted list of pairs (source, target) of Path objects; change nothing."""
    # TODO: stage 1
    return []


def move(pairs):
    """Move each source to its target; return how many were moved."""
    # TODO: stage 2
    return 0


def main(argv=None):
    """Run the command line; return the exit status."""
    # TODO: stage 3
    return 0


# TODO: stage 3: what runs when the file is started as a program?
