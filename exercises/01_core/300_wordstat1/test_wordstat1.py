from played import ends_with, play, ran

if (
    ends_with(
        "Review? 2 x bath, room, view\n", "wordstat1.py", "view room bath", "bath view", "room", ""
    )
    and ends_with(
        "Review? 2 x four\n", "wordstat1.py", "The bed! (the bed) thé.. thé..", "four four", ""
    )
    and ends_with("Review? Nothing comes twice.\n", "wordstat1.py", "")
):
    play(
        "wordstat1",
        "Lovely view, but the cockerel! Five in the morning!",
        "The cockerel... Also: good bread.",
        "Good bread. A lovely place (except the cockerel).",
        "",
    )


def test_capitals():
    """capitals make no difference"""
    ran("wordstat1.py", "Cold cold", "COLD", "").shows(
        "Review? Cold cold\nReview? COLD\nReview? \n3 x cold\n"
    )


def test_once():
    """a word that comes only once isn't listed"""
    ran("wordstat1.py", "noisy, noisy, quiet", "").shows(
        "Review? noisy, noisy, quiet\nReview? \n2 x noisy\n"
    )


def test_example():
    """Ioana's two reviews"""
    ran(
        "wordstat1.py", "Good food, good view!", "The view is GOOD; the food was (very) cold.", ""
    ).shows(
        "Review? Good food, good view!\n"
        "Review? The view is GOOD; the food was (very) cold.\n"
        "Review? \n"
        "3 x good\n"
        "2 x food, view\n"
    )


def test_alphabetical():
    """words that come equally often are in alphabetical order"""
    ran("wordstat1.py", "view room bath", "bath view", "room", "").shows(
        "Review? view room bath\nReview? bath view\nReview? room\nReview? \n2 x bath, room, view\n"
    )


def test_gap():
    """a number that no word has gets no line"""
    ran("wordstat1.py", "cold cold cold cold", "noisy, noisy", "once", "").shows(
        "Review? cold cold cold cold\n"
        "Review? noisy, noisy\n"
        "Review? once\n"
        "Review? \n"
        "4 x cold\n"
        "2 x noisy\n"
    )


def test_more_than_nine():
    """ten times is more than nine times"""
    ran("wordstat1.py", "loud " * 10 + "warm " * 9, "").shows(
        "Review? " + "loud " * 10 + "warm " * 9 + "\nReview? \n10 x loud\n9 x warm\n"
    )


def test_marks_inside():
    """marks inside a word belong to it"""
    ran(
        "wordstat1.py", 'Wi-fi! "wi-fi" (WI-FI)', "doesn't... doesn't?", "stay.com (stay.com)", ""
    ).shows(
        'Review? Wi-fi! "wi-fi" (WI-FI)\n'
        "Review? doesn't... doesn't?\n"
        "Review? stay.com (stay.com)\n"
        "Review? \n"
        "3 x wi-fi\n"
        "2 x doesn't, stay.com\n"
    )


def test_short_words():
    """words of three letters are left out, marks don't make them longer"""
    ran("wordstat1.py", "The bed! (the bed) thé.. thé..", "four four", "").shows(
        "Review? The bed! (the bed) thé.. thé..\nReview? four four\nReview? \n2 x four\n"
    )


def test_nothing():
    """no word comes twice"""
    ran("wordstat1.py", "Wonderful!", "It was so so.", "").shows(
        "Review? Wonderful!\nReview? It was so so.\nReview? \nNothing comes twice.\n"
    )
    ran("wordstat1.py", "").shows("Review? \nNothing comes twice.\n")
