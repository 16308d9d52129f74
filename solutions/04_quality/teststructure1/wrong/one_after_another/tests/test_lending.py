# expect: your tests pass on library.py as it is
"""test_everything failed. And what now?"""

import pytest


def test_what_is_lent_is_not_available(library):
    library.lend("tent", "Ilse", 1)

    assert library.available() == ["drill", "projector"]


def test_what_is_given_back_is_available(library):
    library.give_back("tent", 2)

    assert library.available() == ["drill", "projector", "tent"]


def test_what_is_lent_cannot_be_lent_again(library):
    library.lend("tent", "Ilse", 1)

    with pytest.raises(ValueError):
        library.lend("tent", "Goran", 1)


def test_nobody_gets_a_third_thing(library):
    library.lend("tent", "Ilse", 1)
    library.lend("drill", "Ilse", 1)

    with pytest.raises(ValueError):
        library.lend("projector", "Ilse", 1)


def test_what_does_not_exist_cannot_be_lent(library):
    with pytest.raises(KeyError):
        library.lend("boat", "Ilse", 1)


def test_fourteen_days_are_free(library):
    library.lend("tent", "Ilse", 1)

    assert library.give_back("tent", 15) == 0


def test_each_further_day_costs_50(library):
    library.lend("tent", "Ilse", 1)

    assert library.give_back("tent", 18) == 150
