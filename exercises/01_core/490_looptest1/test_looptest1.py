import garden
import looptest1


def your_tests():
    names = [name for name in vars(looptest1) if name.startswith("test_")]
    return [(name, vars(looptest1)[name]) for name in names]


def complaints(version, monkeypatch):
    """Run the learner's tests with this version and name the ones that fail."""
    monkeypatch.setattr(looptest1, "longest_dry_spell", version)
    failed = []
    for name, test in your_tests():
        try:
            test()
        except (AssertionError, IndexError):
            failed.append(name)
    return failed


def noticed(version, monkeypatch):
    failed = complaints(version, monkeypatch)
    return {"wrong version": "noticed" if failed else "not noticed by any of your tests"}


def spell_never_closed(rain):
    longest = current = 0
    for litres in rain:
        if litres == 0:
            current += 1
        else:
            longest = max(longest, current)
            current = 0
    return longest


def all_dry_days(rain):
    return sum(litres == 0 for litres in rain)


def last_spell(rain):
    kept = current = 0
    for litres in rain:
        current = current + 1 if litres == 0 else 0
        if current:
            kept = current
    return kept


def needs_a_first_day(rain):
    if rain[0] == 0 and len(rain) == 1:
        return 0
    return garden.longest_dry_spell(rain)


def test_right_version():
    """your tests do not complain about the right version"""
    for _, test in your_tests():
        test()


def test_spell_at_the_end(monkeypatch):
    """a version that forgets a spell lasting until the end is noticed"""
    found = noticed(spell_never_closed, monkeypatch)
    assert found["wrong version"] == "noticed"


def test_days_in_a_row(monkeypatch):
    """a version that counts all dry days is noticed"""
    found = noticed(all_dry_days, monkeypatch)
    assert found["wrong version"] == "noticed"


def test_longest_not_last(monkeypatch):
    """a version that keeps the last spell, not the longest, is noticed"""
    found = noticed(last_spell, monkeypatch)
    assert found["wrong version"] == "noticed"


def test_short_lists(monkeypatch):
    """a version that is wrong for very short lists is noticed"""
    found = noticed(needs_a_first_day, monkeypatch)
    assert found["wrong version"] == "noticed"
