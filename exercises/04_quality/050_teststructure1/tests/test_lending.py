"""test_everything failed. And what now?

Ilse's library lends things: a drill, a projector, a tent. Its one test has nearly 20 lines. When
it's red, she knows that something is wrong somewhere. About the lines after the first failure she
knows nothing: they never ran.

Good tests have three parts. Arrange: build what you need. Act: do the one thing that it's about.
Assert: look at what came of it. Each looks at one behaviour, and its name says which:

    def test_what_is_given_back_can_be_lent_again(library):

Split this test into such tests, six at least, so that for every bug the names of the red ones say
what's broken. None needs what another has done before.

The fixture in conftest.py, next to this file, gives a new library to each test with a parameter
`library`, as pytest does with tmp_path. library.py is right. To run your tests:

    pythlings shell teststructure1 -- python -m pytest tests
"""

import pytest


def test_everything(library):
    library.lend("tent", "Ilse", 1)
    assert library.available() == ["drill", "projector"]
    with pytest.raises(ValueError):
        library.lend("tent", "Goran", 2)
    library.lend("drill", "Ilse", 3)
    with pytest.raises(ValueError):
        library.lend("projector", "Ilse", 3)
    library.lend("projector", "Goran", 3)
    assert library.available() == []
    with pytest.raises(KeyError):
        library.lend("boat", "Goran", 4)
    assert library.give_back("tent", 15) == 0
    assert library.available() == ["tent"]
    library.lend("tent", "Goran", 16)
    assert library.available() == []
    assert library.give_back("drill", 20) == 150
    assert library.give_back("projector", 18) == 50
    assert library.available() == ["drill", "projector"]


# TODO: split it.
