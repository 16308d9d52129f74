"""The seats of the puppet theatre. This file is right as it is."""

free = 12


def sell(count):
    """Count this many seats as sold."""
    global free
    free -= count
