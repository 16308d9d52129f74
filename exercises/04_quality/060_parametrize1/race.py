"""Who came in where?"""


def places(times):
    """Return the place of each runner: a dictionary, name -> place.

    `times` says how many seconds each needed, or None for somebody who hasn't finished and so has
    no place. The quickest is first. Those with the same time share a place, and the places that
    they'd have filled are left out: 1, 1, 3. Nobody at all: an empty dictionary.
    """
    finished = {name: seconds for name, seconds in times.items() if seconds is not None}
    return {
        name: 1 + sum(other < seconds for other in finished.values())
        for name, seconds in finished.items()
    }
