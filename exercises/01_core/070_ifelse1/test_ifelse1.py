from pythlings_checks import program


def test_green():
    """no thunder, waves of 0.2 metres: green, and only green"""
    program("ifelse1.py", typed=["0.2", "no"]).shows(
        "Waves in metres? 0.2\nThunder (yes or no)? no\nGREEN: enjoy the water\n"
    )


def test_yellow():
    """waves of 0.9 metres: yellow, although they are below 2.5 as well"""
    program("ifelse1.py", typed=["0.9", "no"]).shows(
        "Waves in metres? 0.9\nThunder (yes or no)? no\nYELLOW: stay close to the shore\n"
    )


def test_from_half_a_metre():
    """waves of exactly 0.5 metres: yellow"""
    program("ifelse1.py", typed=["0.5", "no"]).shows(
        "Waves in metres? 0.5\nThunder (yes or no)? no\nYELLOW: stay close to the shore\n"
    )


def test_red():
    """waves of exactly 1.25 metres: red"""
    program("ifelse1.py", typed=["1.25", "no"]).shows(
        "Waves in metres? 1.25\nThunder (yes or no)? no\nRED: nobody swims\n"
    )


def test_still_red():
    """waves just below 2.5 metres: still red"""
    program("ifelse1.py", typed=["2.49", "no"]).shows(
        "Waves in metres? 2.49\nThunder (yes or no)? no\nRED: nobody swims\n"
    )


def test_black():
    """waves of exactly 2.5 metres: the beach is closed"""
    program("ifelse1.py", typed=["2.5", "no"]).shows(
        "Waves in metres? 2.5\nThunder (yes or no)? no\nBLACK: the beach is closed\n"
    )


def test_calm_thunder():
    """thunder comes first, however calm the sea"""
    program("ifelse1.py", typed=["0", "yes"]).shows(
        "Waves in metres? 0\nThunder (yes or no)? yes\nBLACK: thunder, everybody out\n"
    )


def test_wild_thunder():
    """thunder comes first in high waves too, and only one flag goes up"""
    program("ifelse1.py", typed=["3", "yes"]).shows(
        "Waves in metres? 3\nThunder (yes or no)? yes\nBLACK: thunder, everybody out\n"
    )
