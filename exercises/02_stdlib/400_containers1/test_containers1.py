from containers1 import BEST, phrasebook, recent, reset


def own():
    return {"bus": "machimbombo"}


def region():
    return {"bus": "ônibus", "train": "trem"}


def language():
    return {"bus": "autocarro", "train": "comboio", "tea": "chá"}


def test_book():
    """the traveller's own phrases win, then the region's, then the language's"""
    assert phrasebook(own(), region(), language())["bus"] == "machimbombo"
    assert phrasebook(own(), region(), language())["train"] == "trem"
    assert phrasebook(own(), region(), language())["tea"] == "chá"
    assert sorted(phrasebook(own(), region(), language())) == ["bus", "tea", "train"]


def test_book_later():
    """what changes later in one of the three dicts shows in the phrasebook"""
    mine, regional, general = {}, region(), language()
    book = phrasebook(mine, regional, general)
    regional["tea"] = "chá mate"
    assert book["tea"] == "chá mate", "the region's tea has changed, and the phrasebook's hasn't"
    mine["tea"] = "chimarrão"
    assert book["tea"] == "chimarrão", (
        "the traveller's tea has changed, and the phrasebook's hasn't"
    )
    general["boat"] = "barco"
    assert book.get("boat") == "barco", "the language has a boat now, and the phrasebook has none"


def test_book_set():
    """a phrase that is set goes into the traveller's own dict, and into no other"""
    mine, regional, general = own(), region(), language()
    book = phrasebook(mine, regional, general)
    book["train"] = "metrô"
    book["boat"] = "barco"
    assert mine == {"bus": "machimbombo", "train": "metrô", "boat": "barco"}
    assert regional == {"bus": "ônibus", "train": "trem"}
    assert general == {"bus": "autocarro", "train": "comboio", "tea": "chá"}


def test_reset():
    """after a reset the region's phrase shows again, or else the language's"""
    mine, regional = {"bus": "machimbombo", "tea": "chimarrão"}, region()
    book = phrasebook(mine, regional, language())
    reset(book, "bus")
    assert regional == region(), "reset has changed the region's dict"
    assert mine == {"tea": "chimarrão"}, "the traveller's own dict after reset(book, 'bus')"
    assert book.get("bus") == "ônibus", "after reset(book, 'bus') the region's bus should show"
    reset(book, "tea")
    assert mine == {}, "the traveller's own dict after reset(book, 'tea')"
    assert book.get("tea") == "chá", "after reset(book, 'tea') the language's tea should show"


def test_reset_nothing():
    """a reset of a word without a phrase of one's own does nothing"""
    mine, regional, general = own(), region(), language()
    book = phrasebook(mine, regional, general)
    reset(book, "train")
    reset(book, "submarine")
    assert book["train"] == "trem"
    assert mine == {"bus": "machimbombo"}
    assert regional == {"bus": "ônibus", "train": "trem"}
    assert general == {"bus": "autocarro", "train": "comboio", "tea": "chá"}


def test_recent():
    """the different words that were looked up last, the latest last"""
    assert recent(["tea", "bus", "boat"], 2) == ["bus", "boat"]
    assert recent(["bus", "bus", "tea", "tea"], 3) == ["bus", "tea"]
    assert recent(["tea", "bus", "bus", "bus", "bus"], 2) == ["tea", "bus"]
    assert recent([], 2) == []


def test_recent_again():
    """a word that is looked up again becomes the latest"""
    assert recent(["tea", "bus", "boat", "tea"], 2) == ["boat", "tea"]
    assert recent(["tea", "bus", "tea", "boat"], 2) == ["tea", "boat"]
    assert recent(["a", "b", "c", "a", "b", "d"], 3) == ["a", "b", "d"]
    assert recent(["tea", "bus", "tea"], 3) == ["bus", "tea"]


def test_recent_zero():
    """if none should be kept, none is"""
    assert recent(["tea", "bus"], 0) == []


def test_recent_stay():
    """the list of look-ups stays as it is"""
    words = ["tea", "bus", "tea"]
    recent(words, 1)
    assert words == ["tea", "bus", "tea"]


def chosen(job, name):
    """Say whether the job got this container, given by its name or itself."""
    container = BEST.get(job)
    return getattr(container, "__name__", container) == name


def test_best_counter():
    """BEST: how often was each word looked up?"""
    assert chosen("how often was each word looked up?", "Counter"), "which one counts?"


def test_best_deque():
    """BEST: the last 100 lines of the log"""
    assert chosen("the last 100 lines of the log, whatever came before", "deque"), (
        "which one forgets the oldest when it's full?"
    )


def test_best_defaultdict():
    """BEST: phrases, grouped by their first letter"""
    assert chosen("all phrases, grouped by their first letter", "defaultdict"), (
        "which one makes a list for each new letter by itself?"
    )


def test_best_namedtuple():
    """BEST: a phrase with its language and its sound"""
    assert chosen("a phrase with its language and its sound; none of them changes", "namedtuple"), (
        "which one has a fixed number of places, with names?"
    )


def test_best_chainmap():
    """BEST: the settings of the traveller, over those of the app"""
    assert chosen("the settings of the traveller, over those of the app", "ChainMap"), (
        "which one looks in one dict first, then in another?"
    )


def test_best_ordereddict():
    """BEST: throw out the word that hasn't been looked up for longest"""
    assert chosen("throw out the word that hasn't been looked up for longest", "OrderedDict"), (
        "in which one can a key move to the end?"
    )
