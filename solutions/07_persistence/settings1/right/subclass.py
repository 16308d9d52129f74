import os
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="BOT_", extra="ignore", enable_decoding=False)

    channel: str = Field()
    token: SecretStr = Field(...)
    port: int = Field(8000, gt=0, lt=2**16)
    days: list[str] = Field(default_factory=lambda: ["sat", "sun"])

    @field_validator("days", mode="before")
    def _days(cls, text):
        if isinstance(text, str):
            text = [part.strip() for part in text.split(",")]
        return text


def load(folder):
    class Here(Settings):
        model_config = SettingsConfigDict(
            env_file=folder / ".env", env_file_encoding="utf-8", secrets_dir=folder / "secrets"
        )

    return Here()


def main():
    os.environ["BOT_CHANNEL"] = "customers"
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "secrets").mkdir()
        (folder / "secrets" / "bot_token").write_text("k9-bagel", encoding="utf-8")
        (folder / ".env").write_text("BOT_CHANNEL=test\nBOT_DAYS=mon, fri\n", encoding="utf-8")
        print(load(folder))
