"""Who is first in the queue?

Two people join the waiting list of Zanele's theatre in the same second. Both see "you're on the
list", and one of them isn't. The program reads the list from memcached, adds a name and writes the
list back. Another server does the same at the same time.

memcached is a cache with few commands, but some of them can help: (1 MB to download, once)

    >>> client.add("lamp", "on")                # only if there's nothing; otherwise False
    True
    >>> client.gets("lamp")                     # the value, and its version
    (b'on', b'7')
    >>> client.cas("lamp", "off", b'7')         # only if that's still its version; otherwise False
    True                                        # (None if it has vanished)

Fix `join`, so that nobody is lost. Then write `seats`, which asks the slow box office once a minute
at most.

    pythlings shell memcached1 -- python memcached1.py
"""

import json
from collections.abc import Callable

from memory import Memory
from pymemcache import Client


def join(client: Client, play: str, person: str) -> int:
    """Add a person to the end of the list of a play, and return their place: 1 is the first.

    If they're on it already, they keep their place, and nothing is written. The list is JSON, under
    a key such as "waiting:hamlet", and never expires. However many join at once, nobody is lost.
    """
    key = f"waiting:{play}"
    while True:
        kept, version = client.gets(key)
        names = json.loads(kept) if kept else []
        if person in names:
            return names.index(person) + 1
        names.append(person)
        text = json.dumps(names)
        written = client.add(key, text) if kept is None else client.cas(key, text, version)
        if written:
            return len(names)


def seats(client: Client, play: str, count: Callable[[str], int]) -> int:
    """Return the number of free seats: from the cache, or from `count(play)`.

    It's kept for 60 seconds, under "seats:hamlet". 0 is a number of seats, too.
    """
    key = f"seats:{play}"
    kept = client.get(key)
    if kept is not None:
        return int(kept)
    number = count(play)
    client.set(key, number, expire=60)
    return number


def main() -> None:
    client = Memory()
    for person in ("Lindiwe", "Björn", "Lindiwe"):
        print(f"{person} has place {join(client, 'hamlet', person)}")
    print("free seats:", seats(client, "hamlet", len))


if __name__ == "__main__":
    main()


# Why this way
#
# gets and cas work without a lock: whoever was too late reads again and tries once more. In each
# round somebody gets through, so it comes to an end. The first name has no version to compare with;
# there, `add` refuses the second of two. Values come back as bytes, None means "not there", and 0
# is a value. A list that must survive a restart belongs in a database: a cache may forget.
