"""Eleven o'clock, and the shop is down.

"FATAL: too many connections", says the log. Kaveh's shop has moved to a managed database: somebody
else runs PostgreSQL, makes the backups, and has sent him a URL. Eight processes, 20 connections each,
and the plan he pays for allows 100. The log also has the password in it. And the certificate was
never checked, so the password might have gone to anybody.

    postgres://shop:p%40ss%2Fword@db.example.net:6432/orders?sslmode=require

Fix the three functions. Everything comes from the environment, nothing is in the code:

- DATABASE_URL, as above. Whatever is special in it is percent-encoded: this password is `p@ss/word`.
- MAX_CONNECTIONS of the plan, and PROCESSES of the shop that share them.

Then fill in `database.toml`, the order for the provider, by the words at its top.

    DATABASE_URL=... MAX_CONNECTIONS=100 PROCESSES=8 python3 manageddb1.py
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass

RESERVED = 5  # connections that are left for people: migrations, psql


@dataclass(frozen=True)
class Settings:
    host: str
    port: int
    database: str
    user: str
    password: str
    sslmode: str
    pool_size: int


def settings(environ: Mapping[str, str]) -> Settings:
    """Return the settings for one process.

    Without a port it's 5432. The schemes postgres and postgresql are right. sslmode is verify-full,
    whatever the URL says; only for the hosts localhost and 127.0.0.1 it's disable.

    Each process gets its share of MAX_CONNECTIONS less RESERVED, rounded down. Without MAX_CONNECTIONS
    it's 25, without PROCESSES 1. A ValueError tells what's wrong: no DATABASE_URL, another scheme, no
    host, user, password or database, a number that isn't one or makes no sense, not even one
    connection for each process. The password is never in its words.
    """
    url = environ["DATABASE_URL"]
    user, rest = url.removeprefix("postgres://").split("@")
    user, password = user.split(":")
    host, database = rest.split("/")
    return Settings(host, 5432, database, user, password, "require", 20)


def dsn(chosen: Settings) -> str:
    """Return a URL for the driver, with the scheme postgresql, everything encoded as needed."""
    return f"postgresql://{chosen.user}:{chosen.password}@{chosen.host}/{chosen.database}"


def for_log(chosen: Settings) -> str:
    """Return where the data is, without the password: "shop@db.example.net:6432/orders, pool of 11"."""
    return str(chosen)


if __name__ == "__main__":
    try:
        print(for_log(settings(os.environ)))
    except ValueError as error:
        sys.exit(f"The database isn't configured: {error}")
