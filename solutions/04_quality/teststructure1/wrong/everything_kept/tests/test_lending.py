# expect: turns red for 6 of the 6 bugs
# breaks: "Split this test": the long one is still there behind the short ones, and is red for every bug
import pytest


def test_what_is_lent_is_not_available(library):
    library.lend("tent", "Ilse", 1)
    assert library.available() == ["drill", "projector"]


def test_a_lent_thing_cannot_be_lent(library):
    library.lend("tent", "Ilse", 1)
    with pytest.raises(ValueError):
        library.lend("tent", "Goran", 2)


def test_nobody_has_three_things(library):
    library.lend("tent", "Ilse", 1)
    library.lend("drill", "Ilse", 3)
    with pytest.raises(ValueError):
        library.lend("projector", "Ilse", 3)


def test_unknown_thing(library):
    with pytest.raises(KeyError):
        library.lend("boat", "Goran", 4)


def test_14_days_are_free(library):
    library.lend("tent", "Ilse", 1)
    assert library.give_back("tent", 15) == 0


def test_each_further_day_costs_50(library):
    library.lend("drill", "Ilse", 3)
    assert library.give_back("drill", 20) == 150


def test_what_is_given_back_can_be_lent_again(library):
    library.lend("tent", "Ilse", 1)
    library.give_back("tent", 15)
    library.lend("tent", "Goran", 16)


def test_available_is_in_alphabetical_order(library):
    assert library.available() == ["drill", "projector", "tent"]


def test_everything(library):
    library.lend("tent", "Ilse", 1)
    assert library.available() == ["drill", "projector"]
    with pytest.raises(ValueError):
        library.lend("tent", "Goran", 2)
    library.lend("drill", "Ilse", 3)
    with pytest.raises(ValueError):
        library.lend("projector", "Ilse", 3)
    with pytest.raises(KeyError):
        library.lend("boat", "Goran", 4)
    assert library.give_back("tent", 15) == 0
    assert library.give_back("drill", 20) == 150
    assert library.available() == ["drill", "projector", "tent"]
