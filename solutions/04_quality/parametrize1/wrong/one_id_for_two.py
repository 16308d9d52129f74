# expect: Two of the cases have the same id
# breaks: "with an id for every case": two cases have the same id
import pytest

from race import places


@pytest.mark.parametrize(
    "times, wanted",
    [
        pytest.param({"Aroha": 61}, {"Aroha": 1}, id="a single runner"),
        pytest.param(
            {"Aroha": 64, "Linh": 61, "Yaw": 70},
            {"Aroha": 2, "Linh": 1, "Yaw": 3},
            id="the quickest wins",
        ),
        pytest.param(
            {"Aroha": 61, "Linh": 61, "Yaw": 70},
            {"Aroha": 1, "Linh": 1, "Yaw": 3},
            id="tie for the first place",
        ),
        pytest.param(
            {"Aroha": 61, "Linh": 64, "Yaw": 64},
            {"Aroha": 1, "Linh": 2, "Yaw": 2},
            id="tie for the first place",
        ),
        pytest.param({"Aroha": None, "Linh": 61}, {"Linh": 1}, id="one has not finished"),
        pytest.param({}, {}, id="nobody came"),
    ],
)
def test_places(times, wanted):
    assert places(times) == wanted
