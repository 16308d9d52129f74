"""Four hundred cooks, one soup.

Making the menu of Chiara's canteen takes nine seconds, so the cache keeps it for a minute. At noon
the minute is over, just when four hundred people look. All of them find nothing in the cache, all
of them make the menu, and the server goes down. It's called a stampede.

With a lock in Valkey, only one of them makes it, and the others wait:

    >>> client.set("lock:soup", "mine-81", nx=True, ex=10)    # only if there's no such key
    True
    >>> client.set("lock:soup", "yours-5", nx=True, ex=10)    # somebody has it

After 10 seconds the lock opens by itself, in case its owner has died. And if the owner was only
slow? Then the lock may be somebody else's by now, and the slow one mustn't delete it. `FREE` looks
and deletes in one step: client.eval(FREE, 1, "lock:soup", "mine-81").

Write `menu`.

    pythlings shell redis2 -- python redis2.py
"""

import time
from collections.abc import Callable

import redis

FREE = """
if redis.call("get", KEYS[1]) == ARGV[1] then
    return redis.call("del", KEYS[1])
end
return 0
"""


def menu(
    client: redis.Redis,
    name: str,
    make: Callable[[], str],
    sleep: Callable[[float], object] = time.sleep,
) -> str:
    """Return the menu: from the cache, or what `make()` returns, but only one makes it at a time.

    It's kept under "menu:soup" for 60 seconds. While somebody has the lock "lock:soup" (for 10
    seconds at most), the others call `sleep(0.1)` and look again: first for the menu, then whether
    the lock is free. If you get the lock, look once more: the menu may be there by now. At the end
    the lock is freed, even if `make` fails; its error goes to the caller. Nobody frees a lock that
    belongs to somebody else.
    """
    # TODO
    kept = client.get(f"menu:{name}")
    if kept is None:
        kept = make()
        client.set(f"menu:{name}", kept, ex=60)
    return kept


def main() -> None:
    """Ask twice, with a Redis or Valkey of your own."""
    client = redis.Redis(port=6379, decode_responses=True, socket_timeout=1, retry=None)
    for _ in range(2):
        print(menu(client, "soup", lambda: f"lentils, cooked at {time.ctime()}"))


if __name__ == "__main__":
    main()
