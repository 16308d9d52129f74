from played import ends_with, play, ran

if ends_with("First: 9:30 x\nThen: 10:15 y\n", "tuples2.py", "10:15 y", "9:30 x", ""):
    play("tuples2", "10:05 bus to Lima", "9:30", "7:45 swim", "")


def test_order():
    """9:30 is earlier than 10:15"""
    ran("tuples2.py", "10:15 y", "9:30 x", "").shows(
        "Plan? 10:15 y\nPlan? 9:30 x\nPlan? \nFirst: 9:30 x\nThen: 10:15 y\n"
    )


def test_words():
    """all the words of a plan are kept, and minutes keep their zero"""
    ran(
        "tuples2.py", "18:00 cook for Zoë and Li", "9:05 run", "9:40 étude no. 3", "0:15 bed", ""
    ).shows(
        "Plan? 18:00 cook for Zoë and Li\n"
        "Plan? 9:05 run\n"
        "Plan? 9:40 étude no. 3\n"
        "Plan? 0:15 bed\n"
        "Plan? \n"
        "First: 0:15 bed\n"
        "Then: 9:05 run\n"
        "Then: 9:40 étude no. 3\n"
        "Then: 18:00 cook for Zoë and Li\n"
    )


def test_something():
    """a time alone is something, and one plan has nothing after it"""
    ran("tuples2.py", "16:20", "").shows("Plan? 16:20\nPlan? \nFirst: 16:20 something\n")


def test_same_time():
    """plans for the same time are in alphabetical order"""
    ran("tuples2.py", "9:30 swim", "9:30 call Mum", "9:30", "8:59 zip up", "").shows(
        "Plan? 9:30 swim\n"
        "Plan? 9:30 call Mum\n"
        "Plan? 9:30\n"
        "Plan? 8:59 zip up\n"
        "Plan? \n"
        "First: 8:59 zip up\n"
        "Then: 9:30 call Mum\n"
        "Then: 9:30 something\n"
        "Then: 9:30 swim\n"
    )


def test_free():
    """without a plan it's a free day"""
    ran("tuples2.py", "").shows("Plan? \nA free day!\n")
