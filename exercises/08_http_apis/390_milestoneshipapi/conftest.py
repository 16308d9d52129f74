"""Starts the service as its README says, once for all stages."""

import pytest
from pythlings_checks.web import server
from readme_for_check import HERE, Readme, Stranger

KEY = "tram-4711-office"


@pytest.fixture(scope="session")
def stranger():
    readme = Readme()
    words = readme.command()
    with server(*words, cwd=HERE / "lostfound", env={"OFFICE_KEY": KEY}, limit=60) as site:
        yield Stranger(readme, site, KEY)
