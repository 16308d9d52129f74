import pytest

from display import Sensor, show


@pytest.mark.parametrize(
    "answers, wanted",
    [
        ([3], "3 knots"),
        ([TimeoutError, TimeoutError, 3], "3 knots"),
        ([TimeoutError, TimeoutError, TimeoutError], "no reading"),
    ],
)
def test_show(monkeypatch, answers, wanted):
    asked = iter(answers)

    def wind(self):
        answer = next(asked)
        if isinstance(answer, int):
            return answer
        raise answer

    monkeypatch.setattr(Sensor, "wind", wind)
    assert show(Sensor()) == wanted
    assert list(asked) == []


def test_broken(monkeypatch):
    asked = []

    def wind(self):
        asked.append(self)
        return int("broken")

    monkeypatch.setattr(Sensor, "wind", wind)
    with pytest.raises(ValueError):
        show(Sensor())
    assert len(asked) == 1
