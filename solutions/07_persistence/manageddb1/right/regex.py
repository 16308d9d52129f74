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


PATTERN = r"postgres(?:ql)?://([^:@/]+):([^:@/]+)@([^:@/?]+)(?::(\d+))?/([^/?]+)(\?.*)?"


def settings(environ):
    import re

    found = re.fullmatch(PATTERN, environ.get("DATABASE_URL", ""))
    if not found:
        raise ValueError("DATABASE_URL is missing or wrong")
    user, password, host, port, database, _ = found.groups()
    try:
        limit = int(environ.get("MAX_CONNECTIONS", 25)) - RESERVED
        size = limit // int(environ.get("PROCESSES", 1))
    except (ValueError, ZeroDivisionError):
        raise ValueError("MAX_CONNECTIONS and PROCESSES are numbers above 0") from None
    if size < 1:
        raise ValueError("too few connections")
    sslmode = "verify-full"
    if host == "localhost" or host == "127.0.0.1":
        sslmode = "disable"
    port = int(port) if port else 5432
    return Settings(host, port, unquote(database), unquote(user), unquote(password), sslmode, size)


def dsn(chosen):
    return "postgresql://{}:{}@{}:{}/{}?sslmode={}".format(
        quote(chosen.user, ""),
        quote(chosen.password, ""),
        chosen.host,
        chosen.port,
        quote(chosen.database, ""),
        chosen.sslmode,
    )


def for_log(chosen):
    c = chosen
    return f"{c.user}@{c.host}:{c.port}/{c.database}, pool of {c.pool_size}"


if __name__ == "__main__":
    try:
        print(for_log(settings(os.environ)))
    except ValueError as error:
        sys.exit(f"The database isn't configured: {error}")
