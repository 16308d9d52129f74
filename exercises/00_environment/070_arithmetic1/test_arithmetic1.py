from other_values import program_with, shows

TONIGHT = {"pizzas": 4, "friends": 5, "price": 10, "tip": 6}
FRIDAY = {"pizzas": 3, "friends": 7, "price": 10, "tip": 5}

if shows(
    "arithmetic1.py", "Each friend eats: 3", "Pixel gets: 3", "Each friend pays: 5.0", **FRIDAY
):
    import arithmetic1  # noqa: F401, what it prints is shown when it passes


def test_slices():
    """every pizza has 8 slices"""
    program_with("arithmetic1.py", **TONIGHT).succeeds().says("Slices: 32\n")


def test_each():
    """each friend eats the same number of whole slices"""
    program_with("arithmetic1.py", **TONIGHT).succeeds().says("\nEach friend eats: 6\n")


def test_left():
    """Pixel gets the slices that are left over"""
    program_with("arithmetic1.py", **TONIGHT).succeeds().says("\nPixel gets: 2\n")


def test_share():
    """the friends share the pizzas and the tip"""
    program_with("arithmetic1.py", **TONIGHT).succeeds().says("\nEach friend pays: 9.2\n")


def test_next_friday():
    """next Friday: 3 pizzas, 7 friends, a pizza costs 10, the tip is 5"""
    program_with("arithmetic1.py", **FRIDAY).succeeds().says(
        "Slices: 24\n",
        "\nEach friend eats: 3\n",
        "\nPixel gets: 3\n",
        "\nEach friend pays: 5.0\n",
    )


def test_many_friends():
    """one pizza, 20 friends, no tip: only Pixel eats"""
    program_with("arithmetic1.py", pizzas=1, friends=20, price=15, tip=0).succeeds().says(
        "Slices: 8\n",
        "\nEach friend eats: 0\n",
        "\nPixel gets: 8\n",
        "\nEach friend pays: 0.75\n",
    )
