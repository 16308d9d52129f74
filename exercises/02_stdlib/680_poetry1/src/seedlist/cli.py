"""The command line of the catalogue."""


def main():
    """Print the first line of the catalogue."""
    print("seeds")
    return 0
