from played import ends_with, play, ran

if ends_with(
    "Twice: lamp\nStill to buy: nothing\nIn the way: nothing\n", "sets1.py", *["lamp"] * 3
):
    play("sets1", "sofa, kettle, drill", "bike, Kettle, lamp", "bed, kettle, lamp, sofa")


def test_whole_words():
    """a thing is a whole word, not a set of letters"""
    ran("sets1.py", "lamp", "lamp", "lamp").shows(
        "Noor has? lamp\n"
        "Pavel has? lamp\n"
        "The flat needs? lamp\n"
        "Twice: lamp\n"
        "Still to buy: nothing\n"
        "In the way: nothing\n"
    )


def test_example():
    """needed and owned by neither: to buy; owned and not needed: in the way"""
    ran("sets1.py", "sofa, kettle, drill", "bike, Kettle, lamp", "bed, kettle, lamp, sofa").shows(
        "Noor has? sofa, kettle, drill\n"
        "Pavel has? bike, Kettle, lamp\n"
        "The flat needs? bed, kettle, lamp, sofa\n"
        "Twice: kettle\n"
        "Still to buy: bed\n"
        "In the way: bike, drill\n"
    )


def test_spaces():
    """two chairs of Noor's are one entry; capitals and spaces make no difference"""
    ran("sets1.py", "chair,CHAIR,  étagère", "desk , ÉTAGÈRE,Rug ", "rug,  wok,chair, bed").shows(
        "Noor has? chair,CHAIR,  étagère\n"
        "Pavel has? desk , ÉTAGÈRE,Rug \n"
        "The flat needs? rug,  wok,chair, bed\n"
        "Twice: étagère\n"
        "Still to buy: bed, wok\n"
        "In the way: desk, étagère\n"
    )


def test_nothing():
    """an empty line has no things in it"""
    ran("sets1.py", "", "", "lamp, bed, pan").shows(
        "Noor has? \n"
        "Pavel has? \n"
        "The flat needs? lamp, bed, pan\n"
        "Twice: nothing\n"
        "Still to buy: bed, lamp, pan\n"
        "In the way: nothing\n"
    )
