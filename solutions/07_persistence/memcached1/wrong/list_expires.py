# expect: An hour later, the list under waiting:hamlet
"""Who is first in the queue?

At noon, Zanele's theatre opens its waiting list. Two people press the button in the same second,
both see "you're on it", and one of them isn't. Her program reads the list from memcached, adds a
name and writes the list back. So do the others, at the same time.

memcached is a cache with few commands, among them two that help: (1 MB to download, once)

    >>> client.add("lamp", "on")                # only if there's nothing; otherwise False
    True
    >>> client.gets("lamp")                     # the value, and its version
    (b'on', b'7')
    >>> client.cas("lamp", "off", b'7')         # only if that's still its version; otherwise False
    True                                        # (None if it has vanished)

Fix `join`, so that nobody is lost, and write `seats`, which asks the slow box office once a minute.

    pythlings shell memcached1 -- python memcached1.py
"""

import json
from collections.abc import Callable

from memory import Memory
from pymemcache import Client


def join(client: Client, play: str, person: str) -> int:
    key = f"waiting:{play}"
    while True:
        kept, version = client.gets(key)
        names = json.loads(kept) if kept else []
        if person in names:
            return names.index(person) + 1
        names.append(person)
        if kept is None:
            done = client.add(key, json.dumps(names))
        else:
            done = client.cas(key, json.dumps(names), version, expire=60)
        if done:
            return len(names)


def seats(client: Client, play: str, count: Callable[[str], int]) -> int:
    key = f"seats:{play}"
    kept = client.get(key)
    if kept is None:
        number = count(play)
        client.set(key, number, expire=60)
        return number
    return int(kept)


def main() -> None:
    client = Memory()
    for person in ("Lindiwe", "Björn", "Lindiwe"):
        print(f"{person} has place {join(client, 'hamlet', person)}")
    print("free seats:", seats(client, "hamlet", len))


if __name__ == "__main__":
    main()
