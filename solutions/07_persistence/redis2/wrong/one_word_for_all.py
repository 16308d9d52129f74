# expect: Two calls wrote the same into their lock
"""Four hundred cooks, one soup.

The menu of Chiara's canteen is kept for a minute, since making it takes nine seconds. At noon, the
minute is over while four hundred people look. All of them find nothing in the cache, all of them
make the menu, and the server goes down. It's called a stampede.

With a lock in Valkey, only one of them makes it, and the others wait for it:

    >>> client.set("lock:soup", "mine-81", nx=True, ex=10)    # only if there's no such key
    True
    >>> client.set("lock:soup", "yours-5", nx=True, ex=10)    # somebody has it

After 10 seconds, it opens by itself, in case its owner has died. And if the owner was only slow?
Then the lock belongs to somebody else by now, and mustn't be taken from them. `FREE` looks and
deletes in one step: client.eval(FREE, 1, "lock:soup", "mine-81").

Write `menu`.

    pythlings shell redis2 -- python redis2.py
"""

import time
import uuid
from collections.abc import Callable

import redis

FREE = """
if redis.call("get", KEYS[1]) == ARGV[1] then
    return redis.call("del", KEYS[1])
end
return 0
"""


def menu(client, name, make, sleep=time.sleep):
    key, lock = f"menu:{name}", f"lock:{name}"
    mine = "mine"
    while True:
        kept = client.get(key)
        if kept is not None:
            return kept
        if client.set(lock, mine, nx=True, ex=10):
            break
        sleep(0.1)
    try:
        kept = client.get(key)
        if kept is None:
            kept = make()
            client.set(key, kept, ex=60)
        return kept
    finally:
        client.eval(FREE, 1, lock, mine)


def main() -> None:
    """Ask twice, with a Redis or Valkey of your own."""
    client = redis.Redis(port=6379, decode_responses=True, socket_timeout=1, retry=None)
    for _ in range(2):
        print(menu(client, "soup", lambda: f"lentils, cooked at {time.ctime()}"))


if __name__ == "__main__":
    main()
