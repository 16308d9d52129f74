# expect: had 100 seconds left
"""Twelve seconds for a timetable.

A timetable takes Farid's bus site twelve seconds to work out, and on Monday at seven everybody
asks for the same three stops. His four web servers need a memory that they share. Redis is one,
and Valkey is its free sibling: the same commands, the same client. (3 MB to download, once.)

    >>> client.set("stop:12", '{"name": "Port"}', ex=300)    # gone after 300 seconds
    True
    >>> client.get("stop:12")                                # None if it isn't there
    '{"name": "Port"}'

Values are texts, so use json. Finish `timetable` by its docstring, then `stats`.

On Tuesday, the cache was down. That may cost time, but no timetable: a `RedisError` never reaches
the caller.

    pythlings shell redis1 -- python redis1.py
"""

import json
from collections.abc import Callable
from contextlib import suppress

import redis

Table = dict[str, object]


def timetable(client: redis.Redis, stop: int, load: Callable[[int], Table]) -> Table:
    """Return the timetable of a stop: from the cache, or from `load(stop)`.

    What was loaded is kept as JSON under "stop:12" (for stop 12), for 300 seconds and no longer,
    however often it's used. In the same Redis, "hits" and "misses" count how it went: one of the
    two for each call. If `load` fails, its error goes to the caller, and nothing is kept.
    """
    key = f"stop:{stop}"
    try:
        kept = client.get(key)
        client.incr("misses" if kept is None else "hits")
    except redis.RedisError:
        kept = None
    if kept is not None:
        client.expire(key, 300)
        return json.loads(kept)
    table = load(stop)
    with suppress(redis.RedisError):
        client.set(key, json.dumps(table), ex=300)
    return table


def stats(client: redis.Redis) -> tuple[int, int]:
    """Return how many hits and misses there were, for all servers together. (0, 0) if it's down."""
    try:
        hits, misses = client.mget("hits", "misses")
    except redis.RedisError:
        return 0, 0
    return int(hits or 0), int(misses or 0)


def main() -> None:
    """Ask three times, with a Redis or Valkey of your own if there is one."""
    client = redis.Redis(port=6379, decode_responses=True, socket_timeout=1, retry=None)
    for _ in range(3):
        print(timetable(client, 12, lambda stop: {"stop": stop, "bus 7": ["7:05", "7:25"]}))
    print(stats(client))


if __name__ == "__main__":
    main()
