import pytest
from race import places

CASES = {
    "alone": ({"Aroha": 61}, {"Aroha": 1}),
    "quickest": ({"Aroha": 64, "Linh": 61, "Yaw": 70}, {"Aroha": 2, "Linh": 1, "Yaw": 3}),
    "tie-first": ({"Aroha": 61, "Linh": 61, "Yaw": 70}, {"Aroha": 1, "Linh": 1, "Yaw": 3}),
    "tie-last": ({"Aroha": 61, "Linh": 64, "Yaw": 64}, {"Aroha": 1, "Linh": 2, "Yaw": 2}),
    "tie-second": (
        {"Aroha": 61, "Linh": 64, "Yaw": 64, "Mia": 70},
        {"Aroha": 1, "Linh": 2, "Yaw": 2, "Mia": 4},
    ),
    "unfinished": ({"Aroha": None, "Linh": 61}, {"Linh": 1}),
    "empty": ({}, {}),
}


@pytest.mark.parametrize("key", CASES)
def test_places(key):
    times, wanted = CASES[key]
    assert places(times) == wanted
