# expect: the parts of the URL, decoded, and a checked certificate
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


def settings(environ):
    url = urlsplit(environ["DATABASE_URL"])
    return Settings(
        url.hostname,
        url.port or 5432,
        unquote(url.path[1:]),
        unquote(url.username),
        unquote(url.password),
        "verify-full",
        int(environ.get("MAX_CONNECTIONS", 25)) - RESERVED,
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
