from names2 import is_name, to_name, to_names


def test_is_name():
    """texts that can be names, in any alphabet"""
    assert is_name("runner") is True
    assert is_name("_") is True
    assert is_name("x2") is True
    assert is_name("größe") is True
    assert is_name("Class") is True


def test_is_no_name():
    """texts with something in them that no name can have"""
    assert is_name("2nd") is False
    assert is_name("last name") is False
    assert is_name("e-mail") is False
    assert is_name("") is False


def test_keywords():
    """keywords can't be names"""
    assert is_name("class") is False
    assert is_name("not") is False
    assert is_name("None") is False


def test_own_names():
    """Python's own functions aren't keywords, so they can be names"""
    assert is_name("sum") is True
    assert is_name("print") is True


def test_to_name():
    """small letters, no spaces around, and an underscore for each space inside"""
    assert to_name("Last name") == "last_name"
    assert to_name("  Time of Arrival ") == "time_of_arrival"
    assert to_name("GRÖSSE") == "grösse"


def test_to_name_dash():
    """an underscore for each dash"""
    assert to_name("E-mail") == "e_mail"
    assert to_name("a-b c-d") == "a_b_c_d"


def test_to_name_each():
    """two spaces, or a dash between spaces, are an underscore each"""
    assert to_name("Last  name") == "last__name"
    assert to_name("Start - end") == "start___end"


def test_to_name_digit():
    """a digit in front gets an underscore before it"""
    assert to_name("2nd runner") == "_2nd_runner"
    assert to_name(" 7 ") == "_7"
    assert to_name("Runner 2") == "runner_2"


def test_to_name_keyword():
    """a keyword gets an underscore after it, and only a whole keyword does"""
    assert to_name("class") == "class_"
    assert to_name(" FROM ") == "from_"
    assert to_name("Class photo") == "class_photo"


def test_to_names():
    """a name for each heading, in their order"""
    assert to_names(["Last name", "E-mail", "Class"]) == ["last_name", "e_mail", "class_"]
    assert to_names([]) == []


def test_to_names_twice():
    """no name comes twice: the second gets _2, the third _3"""
    assert to_names(["Name", "Age", "name", " NAME "]) == ["name", "age", "name_2", "name_3"]
    assert to_names(["a b", "a-b", "a"]) == ["a_b", "a_b_2", "a"]


def test_to_names_free():
    """a number that's already taken is left out"""
    assert to_names(["Name", "Name 2", "name"]) == ["name", "name_2", "name_3"]
    assert to_names(["Name", "name", "name 2"]) == ["name", "name_2", "name_2_2"]


def test_headings_stay():
    """the list of headings stays as it was"""
    headings = ["Name", "name", "Age "]
    to_names(headings)
    assert headings == ["Name", "name", "Age "]
