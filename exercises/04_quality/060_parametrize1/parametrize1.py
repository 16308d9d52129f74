"""Six tests, one thought.

Mateus times a fun run in the park. `places` in race.py says who came in where, and it's right. Its
tests were made with copy and paste. Everybody who has read six nearly equal ones knows what
happens: one of them isn't what its name says, and nobody has seen it.

pytest can run one function with a list of cases:

    @pytest.mark.parametrize("word, length", [
        pytest.param("bee", 3, id="a short one"),
        pytest.param("", 0, id="no letters at all"),
    ])
    def test_length(word, length):
        assert len(word) == length

Each case is a test of its own and runs even if another fails. The id is what you read when it's
red. Without ids, cases with dictionaries are called times0, times1: no help at all.

Make one test function of the six, with an id for every case that says what it's about, and with
the case that's missing. They run with five broken versions. To run them yourself:

    pythlings shell parametrize1 -- python -m pytest -v parametrize1.py
"""

from race import places


def test_a_single_runner():
    assert places({"Aroha": 61}) == {"Aroha": 1}


def test_the_quickest_wins():
    assert places({"Aroha": 64, "Linh": 61, "Yaw": 70}) == {"Aroha": 2, "Linh": 1, "Yaw": 3}


def test_tie_for_the_first_place():
    assert places({"Aroha": 61, "Linh": 61, "Yaw": 70}) == {"Aroha": 1, "Linh": 1, "Yaw": 3}


def test_tie_for_the_second_place():
    assert places({"Aroha": 61, "Linh": 61, "Yaw": 70}) == {"Aroha": 1, "Linh": 1, "Yaw": 3}


def test_one_has_not_finished():
    assert places({"Aroha": None, "Linh": 61}) == {"Linh": 1}


def test_nobody_came():
    assert places({}) == {}


# TODO: one test function.
