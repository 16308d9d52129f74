"""What pytest reads before it runs the tests of this folder."""

import pytest

from library import Library


@pytest.fixture
def library():
    """A new library for each test, with three things in it and nothing lent."""
    return Library(["tent", "drill", "projector"])
