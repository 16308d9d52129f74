import decorators3
import pytest
from decorators3 import visit
from pythlings_checks import program


@pytest.fixture(autouse=True)
def fresh():
    decorators3.VISITS.clear()


def visits():
    """What the statistics say."""
    return {name: count for name, count in decorators3.VISITS.items() if count}


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


@pytest.mark.parametrize("user", ["guest", "signe", ""], ids=["guest", "signe", "nobody"])
def test_vault_guest(user):
    """1. nobody but the staff reads the vault"""
    assert visit(user, "/vault") == "staff only"


def test_vault_staff():
    """1. the staff reads the vault"""
    assert visit("Emeka", "/vault") == "shelf 14, the maps of 1658"


def test_rota_staff():
    """2. the staff reads the rota"""
    assert visit("Signe", "/rota") == "Tuesday: Emeka"
    assert visit("guest", "/rota") == "staff only"
    assert visit("Emeka", "/rota") == "Tuesday: Emeka"


def test_new_colleague(monkeypatch):
    """2. who belongs to the staff is looked up at each visit"""
    monkeypatch.setattr(decorators3, "STAFF", {"Signe", "Emeka", "Ji-woo"})
    assert visit("Ji-woo", "/rota") == "Tuesday: Emeka"
    monkeypatch.setattr(decorators3, "STAFF", {"Signe"})
    assert visit("Emeka", "/vault") == "staff only"


def test_names():
    """3. the statistics count each page by its own name"""
    for path in ("/opening", "/vault", "/rota", "/opening"):
        visit("Signe", path)
    wanted = {"opening": 2, "vault": 1, "rota": 1}
    check(visits(), wanted, "Signe has seen /opening, /vault, /rota and /opening. VISITS:")


def test_counted_on_top():
    """3. a page with @counted above @staff_only is counted by its own name"""

    @decorators3.counted
    @decorators3.staff_only
    def attic():
        return "bats"

    decorators3.session["user"] = "Emeka"
    try:
        attic()
    finally:
        decorators3.session["user"] = "guest"
    check(visits(), {"attic": 1}, "A new page attic with @counted above @staff_only. VISITS:")


def test_turned_away():
    """4. somebody who is turned away isn't counted"""
    visit("guest", "/rota")
    visit("guest", "/vault")
    check(visits(), {}, "A guest was turned away from /rota and from /vault. VISITS:")


def test_lost():
    """4. a visit of /lost counts, once"""
    assert visit("guest", "/lost") == "one glove, left"
    check(visits(), {"lost": 1}, "A guest has seen /lost. VISITS:")


def test_opening():
    """/opening is for everybody"""
    assert visit("guest", "/opening") == "Monday to Friday, 9 to 16"
    check(visits(), {"opening": 1}, "A guest has seen /opening. VISITS:")


def test_two_names():
    """the decorators fit other pages, too"""

    @decorators3.page("/cellar")
    @decorators3.staff_only
    @decorators3.counted
    def cellar():
        return "mice"

    if not callable(cellar):
        pytest.fail(f"After @page and the others, cellar should be a function. It's {cellar!r}.")
    try:
        found = [visit("guest", "/cellar"), visit("Emeka", "/cellar")]
    finally:
        del decorators3.PAGES["/cellar"]
    words = "A new page with @page, @staff_only, @counted. A guest reads, then Emeka:"
    check(found, ["staff only", "mice"], words)
    check(visits(), {"cellar": 1}, "After both, VISITS:")


def test_program():
    """the program answers, and shows the statistics"""
    program("decorators3.py", "Emeka", "/rota").prints("Tuesday: Emeka\nrota: 1\n")
    program("decorators3.py", "guest", "/vault").prints("staff only\n")
