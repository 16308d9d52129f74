from played import ends_with, play, ran

HOUSE = ["right 6", "down 2", "left 6", "up 2", "pen off", "right 2", "pen ^", "up"]
LIFTED = ["right 1", "pen off", "right 3", "down 1", "pen #", "right 1", "show", "quit"]
STEPS = ["right", "down", "left", "down", "up", "up 2", "show", "quit"]
NONSENSE = [
    "fly 3",
    "right 2 3",
    "sing",
    "pen",
    "pen @ off",
    "",
    "home 1",
    "quit it",
    "show me",
    "show",
]

if (
    ends_with("Order? ##\n    ##\nOrder? ", "match1.py", *LIFTED)
    and ends_with("Order? #\n##\n##\n#\nOrder? ", "match1.py", *STEPS)
    and ends_with("that.\nOrder? (an empty sheet)\nOrder? ", "match1.py", *NONSENSE, "quit")
):
    play("match1", *HOUSE, "show", "quit")


def test_ways():
    """the pen draws to the right, to the left, up and down"""
    ran("match1.py", "right 4", "down 2", "left 4", "up 2", "show", "quit").succeeds().shows(
        "Order? right 4\nOrder? down 2\nOrder? left 4\nOrder? up 2\n"
        "Order? show\n#####\n#   #\n#####\nOrder? quit\n"
    )


def test_one_step():
    """a way without a number is one step"""
    ran("match1.py", *STEPS).succeeds().shows(
        "Order? right\nOrder? down\nOrder? left\nOrder? down\nOrder? up\nOrder? up 2\n"
        "Order? show\n#\n##\n##\n#\nOrder? quit\n"
    )


def test_pen():
    """a new pen draws with its own sign"""
    ran("match1.py", "pen @", "right 2", "pen é", "down 1", "show", "quit").succeeds().shows(
        "Order? pen @\nOrder? right 2\nOrder? pen é\nOrder? down 1\n"
        "Order? show\n@@é\n  é\nOrder? quit\n"
    )


def test_pen_off():
    """`pen off` draws nothing until the next pen"""
    ran("match1.py", *LIFTED).succeeds().shows(
        "Order? right 1\nOrder? pen off\nOrder? right 3\nOrder? down 1\nOrder? pen #\n"
        "Order? right 1\nOrder? show\n##\n    ##\nOrder? quit\n"
    )


def test_home():
    """`home` jumps to the start without drawing, and keeps the pen"""
    typed = ["pen off", "right 2", "pen @", "right 1", "home", "show", "down 1", "show"]
    typed += ["pen off", "home", "right 1", "show", "quit"]
    ran("match1.py", *typed).succeeds().shows(
        "Order? pen off\nOrder? right 2\nOrder? pen @\nOrder? right 1\nOrder? home\n"
        "Order? show\n@@\nOrder? down 1\nOrder? show\n@ @@\n@\n"
        "Order? pen off\nOrder? home\nOrder? right 1\nOrder? show\n@ @@\n@\nOrder? quit\n"
    )


def test_else():
    """every other order is refused, and nothing is drawn"""
    ran("match1.py", *NONSENSE, "quit").succeeds().shows(
        "".join(f"Order? {order}\nI can't do that.\n" for order in NONSENSE[:-1])
        + "Order? show\n(an empty sheet)\nOrder? quit\n"
    )
