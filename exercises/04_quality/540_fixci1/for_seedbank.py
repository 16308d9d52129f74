"""The project's tests. They run with the other three commands, and they stay as they are."""

from seedbank import Seed, needed, packets_left, shopping

SEEDS = [Seed("Kale", 3), Seed("Beans", 1, 0.8), Seed("Chilli", 0, 0.6)]


def test_packets_left():
    assert packets_left(SEEDS, "KALE") == 3
    assert packets_left(SEEDS, "beans") == 1


def test_enough_is_sown():
    assert needed(8, SEEDS[1]) == 10
    assert needed(10, SEEDS[2]) == 17


def test_shopping():
    assert shopping(SEEDS) == ["Beans", "Chilli"]
