import defaults2
from defaults2 import note, order, reserve


def test_new_tab():
    """order: each call without a tab starts a new one"""
    assert order("beer") == ["beer"]
    assert order("tea") == ["tea"], "the tea is on somebody else's tab"


def test_given_tab():
    """order: a drink is added to the tab that is given"""
    assert order("tea", ["cake", "tea"]) == ["cake", "tea", "tea"]
    assert order("tea", tab=[]) == ["tea"]


def test_given_tab_is_changed():
    """order: the tab that is given is the one that's changed"""
    tab = ["cake"]
    order("tea", tab)
    assert tab == ["cake", "tea"], 'tab = ["cake"], and then order("tea", tab)'


def test_given_empty_tab():
    """order: an empty tab that is given is changed as well"""
    tab = []
    order("tea", tab)
    order("café au lait", tab)
    assert tab == ["tea", "café au lait"], (
        'tab = [], then order("tea", tab) and order("café au lait", tab): it is empty, '
        "but it's the guest's tab"
    )


def test_reserve():
    """reserve: a candle, unless the guest said something else"""
    assert reserve("Ada") == {"name": "Ada", "wishes": {"candle": True}}
    assert reserve("Bo", {"candle": False}) == {"name": "Bo", "wishes": {"candle": False}}


def test_reserve_other_wishes():
    """reserve: other wishes are kept"""
    assert reserve("Zoë", {"window": True, "chairs": 0}) == {
        "name": "Zoë",
        "wishes": {"window": True, "chairs": 0, "candle": True},
    }


def test_reserve_own_wishes():
    """reserve: what one guest changes later doesn't reach the next guest"""
    reserve("Ada")["wishes"]["high chair"] = True
    assert reserve("Bo") == {"name": "Bo", "wishes": {"candle": True}}, (
        "after Ada asked for a high chair, Bo got one as well"
    )


def test_reserve_keeps():
    """reserve: the dict that is handed in stays as it was"""
    wishes = {"window": True}
    reserve("Ada", wishes)
    assert wishes == {"window": True}, 'wishes = {"window": True}, and then reserve("Ada", wishes)'


def test_reserve_keeps_empty():
    """reserve: an empty dict that is handed in stays empty"""
    wishes = {}
    reserve("Ada", wishes)
    assert wishes == {}, 'wishes = {}, and then reserve("Ada", wishes)'


def test_note(monkeypatch):
    """note: each line has the time of its own call"""
    monkeypatch.setattr(defaults2, "clock", lambda: "15:04:31")
    assert note("milk is out") == "15:04:31 milk is out", "clock() says 15:04:31 at this call"
    monkeypatch.setattr(defaults2, "clock", lambda: "15:20:00")
    assert note("milk is here") == "15:20:00 milk is here", "clock() says 15:20:00 at this call"


def test_note_with_time():
    """note: a time that is given is used, even an empty one"""
    assert note("open", "7:00") == "7:00 open"
    assert note("closed", when="") == " closed"
