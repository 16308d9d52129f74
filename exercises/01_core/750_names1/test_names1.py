import names1


def test_second_runner():
    """second_runner is a name of the module"""
    assert names1.second_runner == "Amina"


def test_entry():
    """entry() puts the class after the name"""
    assert names1.entry("Jonas", "5a") == "Jonas (5a)"
    assert names1.entry("Mei", "4c") == "Mei (4c)"


def test_entry_names():
    """the two names of entry() are first_name and school_class"""
    assert names1.entry(first_name="Ida", school_class="5b") == "Ida (5b)"


def test_relay():
    """the relay's entry uses the second runner"""
    assert names1.relay == "Amina (6b)"


def test_most_runners():
    """the limit is called most_runners and is 40"""
    assert names1.most_runners == 40


def test_places_left():
    """places are counted down from most_runners"""
    assert names1.places_left(0) == names1.most_runners
    assert names1.places_left(33) == 7


def test_slower_time():
    """slower_time() can use the built-in max again"""
    assert names1.slower_time(61, 58) == 61
    assert names1.slower_time(44, 59) == 59
