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
from urllib.parse import quote, unquote, unquote_plus, urlsplit

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
    url = environ.get("DATABASE_URL")
    if not url:
        raise ValueError("there's no DATABASE_URL")
    parts = urlsplit(url)
    if parts.scheme not in ("postgres", "postgresql"):
        raise ValueError("the scheme should be postgres or postgresql")
    database = parts.path.removeprefix("/")
    for value, word in [
        (parts.hostname, "host"),
        (parts.username, "user"),
        (parts.password, "password"),
        (database, "database"),
    ]:
        if not value:
            raise ValueError(f"DATABASE_URL has no {word}")
    try:
        port = parts.port or 5432
    except ValueError:
        raise ValueError("the port isn't a number") from None
    maximum = number(environ, "MAX_CONNECTIONS", 25)
    processes = number(environ, "PROCESSES", 1)
    pool_size = (maximum - RESERVED) // processes
    if pool_size < 1:
        raise ValueError("not even one connection for each process")
    sslmode = "disable" if parts.hostname in ("localhost", "127.0.0.1") else "verify-full"
    return Settings(
        parts.hostname, port, unquote(database), unquote(parts.username), unquote_plus(parts.password), sslmode, pool_size
    )


def number(environ, name, default):
    try:
        value = int(environ.get(name, default))
    except ValueError:
        raise ValueError(f"{name} isn't a number") from None
    if value < 1:
        raise ValueError(f"{name} should be positive")
    return value


def dsn(chosen: Settings) -> str:
    user, password, database = (quote(x, safe="") for x in (chosen.user, chosen.password, chosen.database))
    return f"postgresql://{user}:{password}@{chosen.host}:{chosen.port}/{database}?sslmode={chosen.sslmode}"


def for_log(chosen: Settings) -> str:
    return f"{chosen.user}@{chosen.host}:{chosen.port}/{chosen.database}, pool of {chosen.pool_size}"


if __name__ == "__main__":
    try:
        print(for_log(settings(os.environ)))
    except ValueError as error:
        sys.exit(f"The database isn't configured: {error}")
