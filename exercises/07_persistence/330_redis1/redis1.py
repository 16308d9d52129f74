"""Twelve seconds for a timetable.

Farid's bus site needs twelve seconds to work out a timetable, and on Monday at seven everybody asks
for the same three stops. His four web servers need a memory that they share. Redis is one. Valkey
is a fork of it, with the same commands, for the same client. (3 MB to download, once.)

    >>> client.set("stop:12", '{"name": "Port"}', ex=300)    # gone after 300 seconds
    True
    >>> client.get("stop:12")                                # None if it isn't there
    '{"name": "Port"}'

Values are texts, so use json. Finish `timetable` by its docstring, then `stats`.

On Tuesday, the cache was down, and so was the site. It may be slow without a cache, but it has to
answer: a `RedisError` never reaches the caller.

    pythlings shell redis1 -- python redis1.py
"""

from collections.abc import Callable

import redis

Table = dict[str, object]


def timetable(client: redis.Redis, stop: int, load: Callable[[int], Table]) -> Table:
    """Return the timetable of a stop: from the cache, or from `load(stop)`.

    What was loaded is kept as JSON under "stop:12" (for stop 12), for 300 seconds and no longer,
    however often it's used. In the same Redis, "hits" counts the answers from the cache, "misses"
    the others. If `load` fails, its error goes to the caller, and nothing is kept.
    """
    # TODO
    return load(stop)


def stats(client: redis.Redis) -> tuple[int, int]:
    """Return (hits, misses), for all servers together. (0, 0) if the cache is down."""
    # TODO
    return 0, 0


def main() -> None:
    """Ask three times, with a Redis or Valkey of your own if there is one."""
    client = redis.Redis(port=6379, decode_responses=True, socket_timeout=1, retry=None)
    for _ in range(3):
        print(timetable(client, 12, lambda stop: {"stop": stop, "bus 7": ["7:05", "7:25"]}))
    print(stats(client))


if __name__ == "__main__":
    main()
