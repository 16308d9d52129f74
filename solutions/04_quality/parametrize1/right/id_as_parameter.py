import pytest

from race import places


@pytest.mark.parametrize(
    "what, times, wanted",
    [
        ("one", {"A": 1}, {"A": 1}),
        ("two", {"A": 2, "B": 1}, {"A": 2, "B": 1}),
        ("tie first", {"A": 1, "B": 1, "C": 2}, {"A": 1, "B": 1, "C": 3}),
        ("tie second", {"A": 1, "B": 2, "C": 2}, {"A": 1, "B": 2, "C": 2}),
        ("lost in the wood", {"A": 1, "B": None}, {"A": 1}),
        ("rain", {}, {}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_all(what, times, wanted):
    assert places(times) == wanted, what
