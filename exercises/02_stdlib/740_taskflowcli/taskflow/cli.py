"""The command line. Stage 4 of the brief in README.md."""


def main(argv=None):
    """Run the command line; return the exit status."""
    # TODO
    return 0
