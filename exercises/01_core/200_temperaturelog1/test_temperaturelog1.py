from played import ends_with, play, ran

if (
    ends_with(
        "2 readings, warmest -14.0, mean -16.2\n", "temperaturelog1.py", "-18.5", "-14", "stop"
    )
    and ends_with(
        "2 readings, warmest -16.0, mean -17.5\n",
        "temperaturelog1.py",
        "",
        "-16",
        "",
        "",
        "-19",
        "stop",
    )
    and ends_with("Degrees? no readings\n", "temperaturelog1.py", "stop")
):
    play("temperaturelog1", "-20.5", "-18", "-13.2", "-17", "stop")


def test_example():
    """Yuki's example: of two frosty readings, -14 is the warmest"""
    ran("temperaturelog1.py", "-18.5", "-14", "stop").shows(
        "Degrees? -18.5\n"
        "fine\n"
        "Degrees? -14\n"
        "too warm!\n"
        "Degrees? stop\n"
        "2 readings, warmest -14.0, mean -16.2\n"
    )


def test_boundary():
    """exactly -15 is still fine"""
    ran("temperaturelog1.py", "-14.9", "-15", "-15.1", "stop").shows(
        "Degrees? -14.9\n"
        "too warm!\n"
        "Degrees? -15\n"
        "fine\n"
        "Degrees? -15.1\n"
        "fine\n"
        "Degrees? stop\n"
        "3 readings, warmest -14.9, mean -15.0\n"
    )


def test_all_frozen():
    """the warmest reading of a cold day is below zero"""
    ran("temperaturelog1.py", "-20", "-17", "-22", "stop").shows(
        "Degrees? -20\n"
        "fine\n"
        "Degrees? -17\n"
        "fine\n"
        "Degrees? -22\n"
        "fine\n"
        "Degrees? stop\n"
        "3 readings, warmest -17.0, mean -19.7\n"
    )


def test_zero():
    """0 degrees is a reading like any other"""
    ran("temperaturelog1.py", "0", "-19", "stop").shows(
        "Degrees? 0\n"
        "too warm!\n"
        "Degrees? -19\n"
        "fine\n"
        "Degrees? stop\n"
        "2 readings, warmest 0.0, mean -9.5\n"
    )


def test_empty_lines():
    """an empty line gets no answer and doesn't end the day"""
    ran("temperaturelog1.py", "", "-16", "", "", "-19", "stop").shows(
        "Degrees? \n"
        "Degrees? -16\n"
        "fine\n"
        "Degrees? \n"
        "Degrees? \n"
        "Degrees? -19\n"
        "fine\n"
        "Degrees? stop\n"
        "2 readings, warmest -16.0, mean -17.5\n"
    )


def test_no_readings():
    """a day without readings has no warmest and no mean"""
    ran("temperaturelog1.py", "stop").shows("Degrees? stop\nno readings\n")
    ran("temperaturelog1.py", "", "stop").shows("Degrees? \nDegrees? stop\nno readings\n")
