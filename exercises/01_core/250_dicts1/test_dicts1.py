from played import ends_with, play, ran

if (
    ends_with(
        "Pirate: me this pirate\nYou? Farewell!\n", "dicts1.py", "me = this pirate", "my me", ""
    )
    and ends_with(
        "Pirate: this be me island\nYou? Farewell!\n", "dicts1.py", "this is my island", ""
    )
    and ends_with("You? Pirate: me words\nYou? Farewell!\n", "dicts1.py", "my words", "")
):
    play("dicts1", "hello", "gold = treasure", "the gold is my friend", "")


def test_translate():
    """words of the phrasebook are translated, in their order"""
    ran("dicts1.py", "hello my friend", "friend hello friend", "").shows(
        "You? hello my friend\n"
        "Pirate: ahoy me matey\n"
        "You? friend hello friend\n"
        "Pirate: matey ahoy matey\n"
        "You? \n"
        "Farewell!\n"
    )


def test_unknown():
    """an unknown word stays as it is"""
    ran("dicts1.py", "hello Mateo", "bonjour", "").shows(
        "You? hello Mateo\nPirate: ahoy Mateo\nYou? bonjour\nPirate: bonjour\nYou? \nFarewell!\n"
    )


def test_whole_words():
    """only whole words are translated: the `is` in `this` stays"""
    ran("dicts1.py", "this is my island", "").shows(
        "You? this is my island\nPirate: this be me island\nYou? \nFarewell!\n"
    )


def test_teach():
    """a new word can be taught"""
    ran("dicts1.py", "yes hello", "yes = aye", "yes hello yes", "").shows(
        "You? yes hello\n"
        "Pirate: yes ahoy\n"
        "You? yes = aye\n"
        "Noted.\n"
        "You? yes hello yes\n"
        "Pirate: aye ahoy aye\n"
        "You? \n"
        "Farewell!\n"
    )


def test_no_lesson():
    """without spaces around its =, a line teaches nothing and is translated"""
    ran("dicts1.py", "hello x=y", "").shows("You? hello x=y\nPirate: ahoy x=y\nYou? \nFarewell!\n")


def test_teach_again():
    """a better word replaces the old one"""
    ran("dicts1.py", "hello = avast", "hello friend", "").shows(
        "You? hello = avast\nNoted.\nYou? hello friend\nPirate: avast matey\nYou? \nFarewell!\n"
    )


def test_translated_once():
    """a translated word isn't translated again"""
    ran("dicts1.py", "me = this pirate", "my me", "").shows(
        "You? me = this pirate\nNoted.\nYou? my me\nPirate: me this pirate\nYou? \nFarewell!\n"
    )


def test_words():
    """`words` prints the phrasebook, a pair on each line"""
    ran("dicts1.py", "words", "").shows(
        "You? words\nhello = ahoy\nfriend = matey\nmy = me\nis = be\nYou? \nFarewell!\n"
    )


def test_words_inside():
    """a line with more in it than `words` is translated like any other"""
    ran("dicts1.py", "my words", "").shows("You? my words\nPirate: me words\nYou? \nFarewell!\n")


def test_words_taught():
    """`words` knows what was taught, too"""
    ran("dicts1.py", "is = arr", "yes = aye", "words", "").shows(
        "You? is = arr\n"
        "Noted.\n"
        "You? yes = aye\n"
        "Noted.\n"
        "You? words\n"
        "hello = ahoy\n"
        "friend = matey\n"
        "my = me\n"
        "is = arr\n"
        "yes = aye\n"
        "You? \n"
        "Farewell!\n"
    )
