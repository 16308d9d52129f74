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

    Without a port it's 5432. The schemes postgres and postgresql are both fine. sslmode is
    verify-full, whatever the URL says. Only for the hosts localhost and 127.0.0.1 it's disable.

    Each process gets its share of MAX_CONNECTIONS minus RESERVED, rounded down. MAX_CONNECTIONS is
    25 if it's missing, PROCESSES is 1. If there's no DATABASE_URL, another scheme, no host, user,
    password or database, a number that isn't one or makes no sense, or not even one connection for
    each process, a ValueError says what's wrong. The password is never in its message.
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
    """Return a URL for the driver, with the scheme postgresql. Special characters are encoded."""
    user, password, database = (
        quote(part, safe="") for part in (chosen.user, chosen.password, chosen.database)
    )
    where = f"{chosen.host}:{chosen.port}/{database}?sslmode={chosen.sslmode}"
    return f"postgresql://{user}:{password}@{where}"


def for_log(chosen: Settings) -> str:
    """Return where the data is, with no password: "shop@db.example.net:6432/orders, pool of 11"."""
    where = f"{chosen.user}@{chosen.host}:{chosen.port}/{chosen.database}"
    return f"{where}, pool of {chosen.pool_size}"


if __name__ == "__main__":
    try:
        print(for_log(settings(os.environ)))
    except ValueError as error:
        sys.exit(f"The database isn't configured: {error}")


# Why this way
#
# With one URL in the environment, the same code runs at home and at the provider's. The plan's
# limit holds for all processes together. That's easily forgotten when you set pool_size in one of
# them. Some drivers and SQLAlchemy refuse the scheme postgres, so dsn always writes postgresql. In
# real code the field would be `password: str = field(repr=False)`, so that no print can give it
# away.
