"""What every repository of birds has to keep."""

import pytest
from birds import Bird


def contract(make):
    birds = make()
    assert birds.all() == []
    with pytest.raises(KeyError):
        birds.get("A7")
    # TODO: the rest of what birds.py promises.
