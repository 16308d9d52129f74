# expect: The cache was too slow
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

from collections.abc import Callable

import json

import redis

Table = dict[str, object]


def timetable(client: redis.Redis, stop: int, load: Callable[[int], Table]) -> Table:
    key = f"stop:{stop}"
    try:
        kept = client.get(key)
        client.incr("misses" if kept is None else "hits")
    except redis.ConnectionError:
        kept = None
    if kept is not None:
        return json.loads(kept)
    table = load(stop)
    try:
        client.set(key, json.dumps(table), ex=300)
    except redis.RedisError:
        pass
    return table


def stats(client: redis.Redis) -> tuple[int, int]:
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
