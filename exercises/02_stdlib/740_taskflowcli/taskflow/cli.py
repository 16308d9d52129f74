"""The command line. This is stage 4 of README.md."""


def main(argv=None):
    """Run the command line and return the exit status."""
    # TODO
    return 0
