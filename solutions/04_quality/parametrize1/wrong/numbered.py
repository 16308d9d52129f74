# expect: A number tells nobody what has gone wrong
"""Six tests, one thought."""

import pytest

from race import places


@pytest.mark.parametrize(
    "times, wanted",
    [
        pytest.param({"Aroha": 61}, {"Aroha": 1}, id="case 1"),
        pytest.param(
            {"Aroha": 64, "Linh": 61, "Yaw": 70},
            {"Aroha": 2, "Linh": 1, "Yaw": 3},
            id="case 2",
        ),
        pytest.param(
            {"Aroha": 61, "Linh": 61, "Yaw": 70},
            {"Aroha": 1, "Linh": 1, "Yaw": 3},
            id="case 3",
        ),
        pytest.param(
            {"Aroha": 70, "Linh": 61, "Yaw": 70, "Ida": 72},
            {"Aroha": 2, "Linh": 1, "Yaw": 2, "Ida": 4},
            id="case 4",
        ),
        pytest.param({"Aroha": None, "Linh": 61}, {"Linh": 1}, id="case 5"),
        pytest.param({}, {}, id="case 6"),
    ],
)
def test_places(times, wanted):
    assert places(times) == wanted
