import pytest
from birds import Bird


def contract(make):
    birds = make()
    owl = Bird("B2", "tawny owl", 430)
    birds.add(owl)
    assert birds.get("B2") == owl
    assert birds.all() == [owl]
    with pytest.raises(ValueError):
        birds.add(owl)
    birds.remove("B2")
    assert birds.all() == []
    with pytest.raises(KeyError):
        birds.get("B2")
    with pytest.raises(KeyError):
        birds.remove("B2")
