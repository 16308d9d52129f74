# expect: isn't run case by case
from race import places

CASES = [
    ({"Aroha": 61}, {"Aroha": 1}),
    ({"Aroha": 64, "Linh": 61, "Yaw": 70}, {"Aroha": 2, "Linh": 1, "Yaw": 3}),
    ({"Aroha": 61, "Linh": 61, "Yaw": 70}, {"Aroha": 1, "Linh": 1, "Yaw": 3}),
    ({"Aroha": 70, "Linh": 61, "Yaw": 70}, {"Aroha": 2, "Linh": 1, "Yaw": 2}),
    ({"Aroha": None, "Linh": 61}, {"Linh": 1}),
    ({}, {}),
]


def test_places():
    for times, wanted in CASES:
        assert places(times) == wanted
