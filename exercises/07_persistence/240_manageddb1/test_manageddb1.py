import pytest
from manageddb1 import Settings, dsn, for_log, settings
from pythlings_checks import program, read

URL = "postgres://shop:p%40ss%2Fword@db.example.net:6432/orders?sslmode=require"
SECRET = "p@ss/word"


def test_settings():
    """the parts of the URL, decoded, and a checked certificate"""
    assert settings({"DATABASE_URL": URL, "MAX_CONNECTIONS": "100", "PROCESSES": "8"}) == Settings(
        "db.example.net", 6432, "orders", "shop", "p@ss/word", "verify-full", 11
    )


def test_defaults():
    """without a port it's 5432, and without numbers 20 connections"""
    url = "postgresql://%C3%A5sa%3A1:a%3Ab@10.1.2.3/l%C3%A5n"
    assert settings({"DATABASE_URL": url}) == Settings(
        "10.1.2.3", 5432, "lån", "åsa:1", "a:b", "verify-full", 20
    )


def test_plus():
    """a + in a URL's password is a +"""
    found = settings({"DATABASE_URL": "postgres://shop:1+1%2B@db.example.net/orders"}).password
    if found != "1+1+":
        pytest.fail(f"In the URL it's 1+1%2B, so the password is 1+1+. Yours is {found!r}.")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_local(host):
    """only on your own computer is there no TLS"""
    url = f"postgres://me:pw@{host}/dev?sslmode=verify-full"
    assert settings({"DATABASE_URL": url}).sslmode == "disable"


def test_not_local():
    """a host whose name only begins like yours isn't your own"""
    url = "postgres://me:pw@localhost.example.org/dev?sslmode=disable"
    assert settings({"DATABASE_URL": url}).sslmode == "verify-full"


def pool(most, processes):
    """The pool of each process."""
    environ = {"DATABASE_URL": URL, "MAX_CONNECTIONS": most, "PROCESSES": processes}
    return settings(environ).pool_size


def test_pool():
    """the processes share what the plan allows, minus five"""
    for most, processes, wanted in [
        ("100", "1", 95),
        ("15", "10", 1),
        ("24", "10", 1),
        ("25", "10", 2),
    ]:
        found = pool(most, processes)
        if found != wanted:
            pytest.fail(
                f"{most} connections, {processes} processes, 5 reserved: each should have a pool "
                f"of {wanted}. It has {found}."
            )


WRONG = {
    "no DATABASE_URL": {},
    "an empty DATABASE_URL": {"DATABASE_URL": ""},
    "the scheme mysql": {"DATABASE_URL": URL.replace("postgres:", "mysql:")},
    "no password": {"DATABASE_URL": "postgres://shop@db.example.net/orders"},
    "an empty password": {"DATABASE_URL": "postgres://shop:@db.example.net/orders"},
    "no user": {"DATABASE_URL": "postgres://:p%40ss%2Fword@db.example.net/orders"},
    "no host": {"DATABASE_URL": "postgres://shop:p%40ss%2Fword@/orders"},
    "no database": {"DATABASE_URL": "postgres://shop:p%40ss%2Fword@db.example.net/"},
    "a password with a / that isn't encoded": {
        "DATABASE_URL": "postgres://shop:sesame/word@db.example.net/orders"
    },
    "a port that isn't a number": {
        "DATABASE_URL": "postgres://shop:p%40ss%2Fword@db.example.net:north/orders"
    },
    "14 connections for 10 processes": {
        "DATABASE_URL": URL,
        "MAX_CONNECTIONS": "14",
        "PROCESSES": "10",
    },
    "4 connections, of which 5 are reserved": {"DATABASE_URL": URL, "MAX_CONNECTIONS": "4"},
    "no process at all": {"DATABASE_URL": URL, "PROCESSES": "0"},
    "'many' connections": {"DATABASE_URL": URL, "MAX_CONNECTIONS": "many"},
}


@pytest.mark.parametrize("words", WRONG)
def test_wrong(words):
    """bad settings are a ValueError that says why, without the password"""
    try:
        found = settings(WRONG[words])
    except ValueError as error:
        if not str(error):
            pytest.fail(f"In the environment: {words}. The ValueError has no words.")
        if any(part in str(error) for part in (SECRET, "p%40ss", "sesame")):
            pytest.fail(f"In the environment: {words}. The ValueError tells the password: {error}")
        return
    except Exception as error:  # noqa: BLE001  it is told
        pytest.fail(
            f"In the environment: {words}. That should be a ValueError. It ended with: {error!r}"
        )
    pytest.fail(f"In the environment: {words}. That should be a ValueError. It gave: {found}")


def test_dsn():
    """dsn writes the parts into a URL, encoded"""
    chosen = Settings("db.example.net", 6432, "orders", "shop", "p@ss/word", "verify-full", 11)
    assert (
        dsn(chosen)
        == "postgresql://shop:p%40ss%2Fword@db.example.net:6432/orders?sslmode=verify-full"
    )


def test_dsn_back():
    """what dsn writes, settings reads again"""
    chosen = Settings("h", 1, "å/b", "a:b@c", "50% +?#/&å", "verify-full", 20)
    assert settings({"DATABASE_URL": dsn(chosen)}) == chosen


def test_for_log():
    """the log says where the data is, and not the password"""
    chosen = Settings("db.example.net", 6432, "orders", "shop", "p@ss/word", "verify-full", 11)
    assert for_log(chosen) == "shop@db.example.net:6432/orders, pool of 11"


def test_engine():
    """database.toml orders PostgreSQL 18"""
    read("database.toml").has("database.engine", "postgresql").has("database.version", "18")


def test_safe():
    """database.toml: a second zone, and nothing is deleted by accident"""
    order = read("database.toml")
    order.has("database.high_availability", True).has("database.deletion_protection", True)


def test_network():
    """database.toml: encrypted, and only from the shop's own network"""
    order = read("database.toml")
    order.has("network.require_tls", True).has("network.allowed", ["10.20.0.0/16"])


def test_backup():
    """database.toml: 30 days of backups, to the minute"""
    order = read("database.toml")
    order.has("backup.retention_days", 30).has("backup.point_in_time_recovery", True)


def test_maintenance():
    """database.toml: updates come on Sundays from 03:00 on"""
    read("database.toml").has("maintenance.day", "sunday").has("maintenance.hour", 3)


def test_program():
    """the program says where the data is"""
    ran = program(
        "manageddb1.py", env={"DATABASE_URL": URL, "MAX_CONNECTIONS": "100", "PROCESSES": "8"}
    )
    ran.prints("shop@db.example.net:6432/orders, pool of 11\n")
