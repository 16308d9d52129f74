"""A test, to four thousand people.

"TEST TEST" went to all four thousand customers of Emre's bakery. The server's environment variables
said which channel to use. But his bot found a forgotten file, named `.env`, and believed that
instead.

Emre wants one rule for every computer. The strongest comes first:

1. environment variables, such as BOT_CHANNEL
2. the file `.env`, with lines such as BOT_CHANNEL=test. Other programs have lines in it, too
3. a folder `secrets` with a file for each value: `bot_token` contains the token
4. the defaults

Pydantic's `BaseSettings` can do all this, and its `model_config` says how:

    >>> class Boat(BaseSettings):
    ...     model_config = SettingsConfigDict(env_prefix="BOAT_", env_file=".env")

Write `Settings`, by its docstring, and `load`. Days are written as "mon, wed,fri". For a list,
Pydantic expects JSON, unless you tell it otherwise (`NoDecode`, and a validator).

    pythlings shell settings1 -- python settings1.py
"""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import SecretStr
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    """The settings of the bot, all with BOT_ in front.

    - channel: a text; there's no default
    - token: a SecretStr, so that no log shows it; there's no default
    - port: 1 to 65535; the default is 8000
    - days: a list of texts without spaces around them; the default is ["sat", "sun"]
    """

    # TODO
    channel: str = "test"
    token: SecretStr = SecretStr("")
    port: int = 8000
    days: list[str] = ["sat", "sun"]


def load(folder: Path) -> Settings:
    """Return the settings, with `.env` and `secrets` from this folder."""
    # TODO
    return Settings(_env_file=folder / ".env")


def main() -> None:
    os.environ["BOT_CHANNEL"] = "customers"
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "secrets").mkdir()
        (folder / "secrets" / "bot_token").write_text("k9-bagel", encoding="utf-8")
        (folder / ".env").write_text("BOT_CHANNEL=test\nBOT_DAYS=mon, fri\n", encoding="utf-8")
        print(load(folder))


if __name__ == "__main__":
    main()
