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


def need(value, words):
    if not value:
        raise ValueError(f"DATABASE_URL has no {words}")
    return unquote(value)


def settings(environ):
    if "DATABASE_URL" not in environ:
        raise ValueError("there's no DATABASE_URL")
    url = urlsplit(environ["DATABASE_URL"])
    if url.scheme not in {"postgres", "postgresql"}:
        raise ValueError(f"{url.scheme!r} is not PostgreSQL")
    host = need(url.hostname, "host")
    user, password = need(url.username, "user"), need(url.password, "password")
    database = need(url.path.strip("/"), "database")
    processes = max(int(environ.get("PROCESSES", 1)), 0)
    for size in range(1000, 0, -1):
        if processes and size * processes + RESERVED <= int(environ.get("MAX_CONNECTIONS", 25)):
            break
    else:
        raise ValueError("not enough connections")
    ssl = {"localhost": "disable", "127.0.0.1": "disable"}.get(host, "verify-full")
    return Settings(host, url.port if url.port else 5432, database, user, password, ssl, size)


def dsn(chosen):
    from urllib.parse import quote_plus

    def q(text):
        return quote_plus(text).replace("+", "%20")

    return (
        f"postgresql://{q(chosen.user)}:{q(chosen.password)}@{chosen.host}:{chosen.port}"
        f"/{q(chosen.database)}?sslmode={chosen.sslmode}"
    )


def for_log(chosen):
    return (
        chosen.user + "@" + chosen.host + ":" + str(chosen.port) + "/" + chosen.database
        + ", pool of " + str(chosen.pool_size)
    )


if __name__ == "__main__":
    try:
        print(for_log(settings(os.environ)))
    except ValueError as error:
        sys.exit(f"The database isn't configured: {error}")
