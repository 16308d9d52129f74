import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

from pydantic import BeforeValidator, SecretStr
from pydantic.types import conint
from pydantic_settings import BaseSettings, NoDecode


def words(value):
    if not isinstance(value, str):
        return value
    return value.replace(" ", "").split(",")


class Settings(BaseSettings):
    channel: str
    token: SecretStr
    port: conint(gt=0, lt=65536) = 8000
    days: Annotated[list[str], NoDecode, BeforeValidator(words)] = ["sat", "sun"]

    model_config = {"env_prefix": "bot_", "extra": "ignore"}


def load(folder):
    return Settings(
        _env_file=folder / ".env", _env_file_encoding="utf-8", _secrets_dir=str(folder / "secrets")
    )


def main():
    os.environ["BOT_CHANNEL"] = "customers"
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "secrets").mkdir()
        (folder / "secrets" / "bot_token").write_text("k9-bagel", encoding="utf-8")
        (folder / ".env").write_text("BOT_CHANNEL=test\nBOT_DAYS=mon, fri\n", encoding="utf-8")
        print(load(folder))
