from strmethods1 import badge_name, is_speaker, login, same_person


def test_badge_name():
    """the badge has no spaces around the name and one capital for each word"""
    assert badge_name("  ada LOVELACE ") == "Ada Lovelace"
    assert badge_name("li") == "Li"
    assert badge_name("\tJOSÉ maria luz\n") == "José Maria Luz"


def test_login():
    """the login is in small letters, with dots between the words"""
    assert login("Ada LOVELACE") == "ada.lovelace"
    assert login("José Maria Luz") == "josé.maria.luz"


def test_login_outer_spaces():
    """spaces around the name don't become dots"""
    assert login("  Ada Lovelace ") == "ada.lovelace"
    assert login(" Li") == "li"


def test_same_person():
    """capitals and spaces around a name make no difference"""
    assert same_person("Ada lovelace ", " ADA Lovelace") is True
    assert same_person("josé", "\tJOSÉ\n") is True


def test_inner_spaces_count():
    """a space that is missing inside makes it another name"""
    assert same_person("Ada Lovelace", "AdaLovelace") is False
    assert same_person("Li Na", "lin a") is False


def test_other_person():
    """one letter more makes it another person"""
    assert same_person("Ada", "Adan") is False
    assert same_person("Adan", "ada") is False
    assert same_person("Ada", "") is False


def test_dots_are_no_spaces():
    """a dot in a name is no space"""
    assert same_person("Mary J Blige", "Mary J.Blige") is False


def test_is_speaker():
    """speaker: at the beginning, in any mixture of capitals"""
    assert is_speaker("speaker: Ada Lovelace") is True
    assert is_speaker("SPEAKER:Li") is True
    assert is_speaker("  Speaker: josé") is True


def test_is_no_speaker():
    """speaker: anywhere else, or without its colon, doesn't count"""
    assert is_speaker("Ada Lovelace, speaker: no") is False
    assert is_speaker("Speaker Li") is False
    assert is_speaker("") is False
