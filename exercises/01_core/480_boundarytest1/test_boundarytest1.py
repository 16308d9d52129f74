import boundarytest1


def your_tests():
    names = [name for name in vars(boundarytest1) if name.startswith("test_")]
    return [(name, vars(boundarytest1)[name]) for name in names]


def complaints(version, monkeypatch):
    """Run the learner's tests with this version and name the ones that fail."""
    monkeypatch.setattr(boundarytest1, "fine", version)
    failed = []
    for name, test in your_tests():
        try:
            test()
        except AssertionError:
            failed.append(name)
    return failed


def noticed(version, monkeypatch):
    failed = complaints(version, monkeypatch)
    return {"wrong version": "noticed" if failed else "not noticed by any of your tests"}


def from_bands(*bands):
    """Return a fine() in which each band is (lowest speed, fine)."""

    def version(speed):
        euros = 0
        for lowest, amount in bands:
            if speed >= lowest:
                euros = amount
        return euros

    return version


def test_right_version():
    """your tests do not complain about the right version"""
    for _, test in your_tests():
        test()


def test_limit_itself_fined(monkeypatch):
    """a version that fines drivers who keep to the limit is noticed"""
    wrong = from_bands((50, 30), (61, 60), (71, 200))
    found = noticed(wrong, monkeypatch)
    assert found["wrong version"] == "noticed"


def test_first_band_too_late(monkeypatch):
    """a version whose 30 euros begin too late is noticed"""
    wrong = from_bands((52, 30), (61, 60), (71, 200))
    found = noticed(wrong, monkeypatch)
    assert found["wrong version"] == "noticed"


def test_second_band_too_late(monkeypatch):
    """a version whose 60 euros begin too late is noticed"""
    wrong = from_bands((51, 30), (62, 60), (71, 200))
    found = noticed(wrong, monkeypatch)
    assert found["wrong version"] == "noticed"


def test_second_band_too_early(monkeypatch):
    """a version whose 60 euros begin too early is noticed"""
    wrong = from_bands((51, 30), (60, 60), (71, 200))
    found = noticed(wrong, monkeypatch)
    assert found["wrong version"] == "noticed"


def test_third_band_too_early(monkeypatch):
    """a version whose 200 euros begin too early is noticed"""
    wrong = from_bands((51, 30), (61, 60), (70, 200))
    found = noticed(wrong, monkeypatch)
    assert found["wrong version"] == "noticed"


def test_third_band_too_late(monkeypatch):
    """a version whose 200 euros begin too late is noticed"""
    wrong = from_bands((51, 30), (61, 60), (72, 200))
    found = noticed(wrong, monkeypatch)
    assert found["wrong version"] == "noticed"
