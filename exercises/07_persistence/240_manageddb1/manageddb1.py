"""Eleven o'clock, and the shop is down.

"FATAL: too many connections", says the log. Kaveh's shop has moved to a managed database: a
provider runs PostgreSQL, makes the backups, and has sent him a URL. The shop has eight processes
with 20 connections each, and his plan allows 100. The log also has the password in it. And nobody
checks the server's certificate, so the password may go to anybody who pretends to be the server.

    postgres://shop:p%40ss%2Fword@db.example.net:6432/orders?sslmode=require

Fix the three functions. The settings come from environment variables:

- DATABASE_URL, as above. Special characters in it are percent-encoded: this password is
  `p@ss/word`.
- MAX_CONNECTIONS, which the plan allows, and PROCESSES, the number of processes that share them.

Then fill in `database.toml`, the order for the provider. Its first lines say what the shop needs.

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

    Without a port it's 5432. The schemes postgres and postgresql are both fine. sslmode is
    verify-full, whatever the URL says. Only for the hosts localhost and 127.0.0.1 it's disable.

    Each process gets its share of MAX_CONNECTIONS minus RESERVED, rounded down. MAX_CONNECTIONS is
    25 if it's missing, PROCESSES is 1. If there's no DATABASE_URL, another scheme, no host, user,
    password or database, a number that isn't one or makes no sense, or not even one connection for
    each process, a ValueError says what's wrong. The password is never in its message.
    """
    url = environ["DATABASE_URL"]
    user, rest = url.removeprefix("postgres://").split("@")
    user, password = user.split(":")
    host, database = rest.split("/")
    return Settings(host, 5432, database, user, password, "require", 20)


def dsn(chosen: Settings) -> str:
    """Return a URL for the driver, with the scheme postgresql. Special characters are encoded."""
    return f"postgresql://{chosen.user}:{chosen.password}@{chosen.host}/{chosen.database}"


def for_log(chosen: Settings) -> str:
    """Return where the data is, with no password: "shop@db.example.net:6432/orders, pool of 11"."""
    return str(chosen)


if __name__ == "__main__":
    try:
        print(for_log(settings(os.environ)))
    except ValueError as error:
        sys.exit(f"The database isn't configured: {error}")
