import os

import pytest
from pydantic import ValidationError
from pydantic_settings import SettingsError
from pythlings_checks import called
from settings1 import load, main


@pytest.fixture(autouse=True)
def clean(monkeypatch):
    for name in list(os.environ):
        if name.upper().startswith("BOT_") or name.upper() in ("CHANNEL", "TOKEN", "PORT", "DAYS"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("BOT_CHANNEL", "")  # main sets it, and it has to go afterwards
    monkeypatch.delenv("BOT_CHANNEL")


@pytest.fixture
def given(tmp_path, monkeypatch):
    """Prepare the sources, and return what a setting is then, or the ValidationError."""

    def settings(environment=None, env_file="", token="k9"):
        told = []
        for name, value in (environment or {}).items():
            monkeypatch.setenv(name, value)
            told.append(f"  environment: {name}={value}")
        (tmp_path / "secrets").mkdir()
        (tmp_path / ".env").write_text(env_file, encoding="utf-8")
        told += [f"  .env: {line}" for line in env_file.splitlines()]
        if token:
            (tmp_path / "secrets" / "bot_token").write_text(token, encoding="utf-8")
            told.append(f"  secrets/bot_token: {token}")
        try:
            found = load(tmp_path)
        except (ValidationError, SettingsError) as error:
            found = error
        return "\n".join(told), found

    return settings


def check(given, name, wanted):
    """The setting has this value."""
    told, found = given
    if isinstance(found, Exception):
        why = "Pydantic expected JSON here." if isinstance(found, SettingsError) else ""
        pytest.fail(f"{told}\n\nload ended with a {type(found).__name__}. {why}\n{found}")
    value = getattr(found, name)
    value = value.get_secret_value() if hasattr(value, "get_secret_value") else value
    if value != wanted:
        pytest.fail(f"{told}\n\nExpected {name}: {wanted!r}\nIt was:   {value!r}")


def refused(given, name, why):
    told, found = given
    if not isinstance(found, ValidationError):
        pytest.fail(
            f"{told}\n\n{why} That should be a ValidationError, but load returned {found!r}."
        )
    if [error["loc"][-1] for error in found.errors()] not in ([name], [f"BOT_{name}".upper()]):
        pytest.fail(f"{told}\n\n{why} Only {name} is wrong here. The error:\n{found}")


def test_environment(given):
    """a setting comes from the environment, with BOT_ in front"""
    found = given({"BOT_CHANNEL": "customers", "CHANNEL": "tv", "BOT_PORT": "80"})
    check(found, "channel", "customers")
    check(found, "port", 80)


def test_env_file(given):
    """a setting comes from the file .env"""
    check(given({}, "BOT_CHANNEL=Köyceğiz\n"), "channel", "Köyceğiz")


def test_stronger(given):
    """the environment is stronger than .env"""
    check(given({"BOT_CHANNEL": "customers"}, "BOT_CHANNEL=test\n"), "channel", "customers")


def test_secrets(given):
    """the token comes from the folder secrets"""
    check(given({"BOT_CHANNEL": "customers"}), "token", "k9")


def test_env_file_stronger(given):
    """.env is stronger than the folder secrets"""
    check(given({}, "BOT_CHANNEL=test\nBOT_TOKEN=laptop\n"), "token", "laptop")


def test_environment_strongest(given):
    """the environment is stronger than the folder secrets"""
    found = given({"BOT_TOKEN": "typed", "BOT_CHANNEL": "customers"})
    check(found, "token", "typed")


def test_defaults(given):
    """port and days have a default"""
    found = given({"BOT_CHANNEL": "customers"})
    check(found, "port", 8000)
    check(found, "days", ["sat", "sun"])


def test_others(given):
    """lines of other programs in .env do no harm"""
    found = given({}, "OVEN_HEAT=220\nBOT_CHANNEL=test\nPORT=1\nBOT_OLD=1\n")
    check(found, "channel", "test")
    check(found, "port", 8000)


def test_days(given):
    """days are separated by commas"""
    check(given({"BOT_CHANNEL": "c", "BOT_DAYS": "mon, wed,fri"}), "days", ["mon", "wed", "fri"])


def test_days_env_file(given):
    """a single day in .env is enough"""
    check(given({}, "BOT_CHANNEL=test\nBOT_DAYS= tue\n"), "days", ["tue"])


def test_no_channel(given):
    """without a channel, load ends with an error"""
    refused(given({}), "channel", "There's no channel, and no default for it.")


def test_no_token(given):
    """without a token, load ends with an error"""
    found = given({"BOT_CHANNEL": "customers"}, token="")
    refused(found, "token", "There's no token, and no default for it.")


@pytest.mark.parametrize("port", ["0", "65536", "oven"])
def test_port(given, port):
    """a port is a number from 1 to 65535"""
    found = given({"BOT_CHANNEL": "customers", "BOT_PORT": port})
    refused(found, "port", f"A port can't be {port}.")


def test_last_port(given):
    """1 and 65535 are ports"""
    check(given({"BOT_CHANNEL": "customers", "BOT_PORT": "65535"}), "port", 65535)


def test_secret(given):
    """the token isn't shown"""
    told, found = given({"BOT_CHANNEL": "customers"}, token="k9-bagel")
    if "k9-bagel" in f"{found!r} {found}":
        pytest.fail(f"{told}\n\nprint(settings) shows the token: {found!r}")


def test_program():
    """the program shows where it would send"""
    called(main).says("channel='customers'", "['mon', 'fri']")
