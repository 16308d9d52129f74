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
from urllib.parse import quote, unquote, urlsplit

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
    url = urlsplit(environ.get("DATABASE_URL", ""))
    if url.scheme not in ("postgres", "postgresql"):
        raise ValueError("DATABASE_URL should begin with postgres://")
    database = unquote(url.path.removeprefix("/"))
    if not (url.hostname and url.username and url.password and database):
        raise ValueError("DATABASE_URL should be postgres://USER:PASSWORD@HOST:PORT/DATABASE")
    most = int(environ.get("MAX_CONNECTIONS", "25"))
    processes = int(environ.get("PROCESSES", "1"))
    if processes < 1 or most - RESERVED < processes:
        raise ValueError(f"{most} connections aren't enough for {processes} processes")
    return Settings(
        host=url.hostname,
        port=url.port or 5432,
        database=database,
        user=unquote(url.username),
        password=unquote(url.password),
        sslmode="disable" if url.hostname in ("localhost", "127.0.0.1") else "verify-full",
        pool_size=(most - RESERVED) // processes,
    )


def dsn(chosen: Settings) -> str:
    """Return a URL for the driver, with the scheme postgresql, everything encoded as needed."""
    user, password, database = (
        quote(part, safe="") for part in (chosen.user, chosen.password, chosen.database)
    )
    where = f"{chosen.host}:{chosen.port}/{database}?sslmode={chosen.sslmode}"
    return f"postgresql://{user}:{password}@{where}"


def for_log(chosen: Settings) -> str:
    """Return where the data is, without the password: "shop@db.example.net:6432/orders, pool of 11"."""
    where = f"{chosen.user}@{chosen.host}:{chosen.port}/{chosen.database}"
    return f"{where}, pool of {chosen.pool_size}"


if __name__ == "__main__":
    try:
        print(for_log(settings(os.environ)))
    except ValueError as error:
        sys.exit(f"The database isn't configured: {error}")


# Why this way
#
# One URL in the environment, and the same code runs at home and at the provider's. The plan's limit
# holds for all processes together, which is what everybody forgets who sets pool_size in one of them.
# Some drivers and SQLAlchemy refuse the scheme postgres, so dsn always writes postgresql. And in real
# code the field would be `password: str = field(repr=False)`, so that no print can tell it.
