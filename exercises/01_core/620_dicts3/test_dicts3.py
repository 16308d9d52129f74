from dicts3 import merged, names_by_number, remove_unlisted


def test_names_by_number():
    """a number that one person has leads to this name"""
    assert names_by_number({"Zoë": "0815", "Ana": "4711"}) == {"0815": ["Zoë"], "4711": ["Ana"]}
    assert names_by_number({}) == {}


def test_shared_numbers():
    """names that share a number are all kept, in their order"""
    book = {"Zoë": "1", "Ben": "2", "Cem": "1", "Dua": "3", "Ana": "1", "Fay": "2"}
    assert names_by_number(book) == {"1": ["Zoë", "Cem", "Ana"], "2": ["Ben", "Fay"], "3": ["Dua"]}


def test_lists_apart():
    """each number has a list of its own"""
    turned = names_by_number({"Zoë": "1", "Ben": "2"})
    turned["1"].append("Cem")
    assert turned == {"1": ["Zoë", "Cem"], "2": ["Ben"]}, "after one more name for number 1"


def test_merged():
    """the entries of both books; where both have one, the office number"""
    own = {"Ben": "0815", "Ana": "4711"}
    office = {"Cem": "4711", "Ben": "9000"}
    assert merged(own, office) == {"Ben": "9000", "Ana": "4711", "Cem": "4711"}
    assert merged({}, {"Ben": "9000"}) == {"Ben": "9000"}
    assert merged({"Ana": "4711"}, {}) == {"Ana": "4711"}


def test_merged_leaves_own():
    """merged leaves grandmother's own book as it is"""
    own = {"Ben": "0815", "Ana": "4711"}
    merged(own, {"Cem": "4711", "Ben": "9000"})
    assert own == {"Ben": "0815", "Ana": "4711"}, "her own book after merged"


def test_merged_leaves_office():
    """merged leaves the office book as it is"""
    office = {"Cem": "4711", "Ben": "9000"}
    merged({"Ben": "0815", "Ana": "4711"}, office)
    assert office == {"Cem": "4711", "Ben": "9000"}, "the office book after merged"


def test_merged_is_new():
    """what merged returns is a new book, even if one of the two is empty"""
    own = {"Ana": "4711"}
    merged(own, {})["Dua"] = "1234"
    assert own == {"Ana": "4711"}, "her own book, after Dua was added to the new one"
    office = {"Ana": "4711"}
    merged({}, office)["Dua"] = "1234"
    assert office == {"Ana": "4711"}, "the office book, after Dua was added to the new one"


def test_remove_nobody():
    """if everybody has a number, nobody is removed"""
    book = {"Zoë": "0815", "Ana": "0"}
    remove_unlisted(book)
    assert book == {"Zoë": "0815", "Ana": "0"}, "the book after remove_unlisted"


def test_remove_one():
    """an entry without a number is removed from this very book"""
    book = {"Zoë": "", "Ben": "2"}
    remove_unlisted(book)
    assert book == {"Ben": "2"}, "the book after remove_unlisted"


def test_remove_several():
    """all of them are removed, even if they are neighbours"""
    book = {"Ana": "1", "Ben": "", "Cem": "", "Dua": "4", "Zoë": ""}
    remove_unlisted(book)
    assert book == {"Ana": "1", "Dua": "4"}, "the book after remove_unlisted"
    book = {"Ana": ""}
    remove_unlisted(book)
    assert book == {}, "the book after remove_unlisted"
