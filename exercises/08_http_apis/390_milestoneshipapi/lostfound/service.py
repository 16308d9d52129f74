"""The lost property office. The brief is in ../README.md; README.md is what others get."""

import os

from fastapi import FastAPI


def make_app(key: str) -> FastAPI:
    """Return an app without any things in it. `key` is the office's."""
    # TODO
    return FastAPI(title="Lost property")


app = make_app(os.environ.get("OFFICE_KEY", ""))
