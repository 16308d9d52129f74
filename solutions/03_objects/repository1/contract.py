"""What every repository of birds has to keep."""

import pytest
from birds import Bird

OWL = Bird("B2", "tawny owl", 430)
WREN = Bird("A7", "wren", 9.5)
SWIFT = Bird("C1", "swift", 41)


def contract(make):
    birds = make()
    assert birds.all() == []
    with pytest.raises(KeyError):
        birds.get("A7")

    birds.add(OWL)
    birds.add(WREN)
    birds.add(SWIFT)
    assert birds.all() == [WREN, OWL, SWIFT]
    assert birds.get("B2") == OWL

    with pytest.raises(ValueError):
        birds.add(Bird("B2", "barn owl", 300))
    assert birds.get("B2") == OWL

    birds.all().clear()
    assert birds.all() == [WREN, OWL, SWIFT]

    birds.remove("A7")
    assert birds.all() == [OWL, SWIFT]
    with pytest.raises(KeyError):
        birds.remove("A7")

    assert make().all() == []
