from played import ends_with, play, ran

if ends_with("Message? SOS\nMessage? \nFair winds!\n", "setdictcomp1.py", "sos", "... --- ...", ""):
    play("setdictcomp1", "call me", ".- .-.. .-.. / --- -.-", "12 °C", "")


def test_both_ways():
    """letters become Morse, and Morse becomes letters"""
    ran("setdictcomp1.py", "sos", "... --- ...", "").shows(
        "Message? sos\n... --- ...\nMessage? ... --- ...\nSOS\nMessage? \nFair winds!\n"
    )


def test_words():
    """between words there is a slash in Morse and a space in letters"""
    ran("setdictcomp1.py", "call me", ".- .-.. .-.. / --- -.-", "").shows(
        "Message? call me\n"
        "-.-. .- .-.. .-.. / -- .\n"
        "Message? .- .-.. .-.. / --- -.-\n"
        "ALL OK\n"
        "Message? \n"
        "Fair winds!\n"
    )


def test_no_code():
    """what has no code is told: each once, in order, and nothing else is printed"""
    ran("setdictcomp1.py", "Hi! Über 12 °C; ça va (ok) & so!!", "give", "").shows(
        "Message? Hi! Über 12 °C; ça va (ok) & so!!\n"
        "No code for: ! & ( ) ; ° Ç Ü\n"
        "Message? give\n"
        "--. .. ...- .\n"
        "Message? \n"
        "Fair winds!\n"
    )


def test_which_way():
    """it's Morse only if there is nothing else in it, wherever it begins"""
    ran("setdictcomp1.py", "-5 or so.", "e -", "/ .", "").shows(
        "Message? -5 or so.\n"
        "No code for: - .\n"
        "Message? e -\n"
        "No code for: -\n"
        "Message? / .\n"
        " E\n"
        "Message? \n"
        "Fair winds!\n"
    )


def test_no_letter():
    """dots and dashes that are no letter are told, too"""
    ran("setdictcomp1.py", "-- ------ . ...... ------", "-----", ".", "").shows(
        "Message? -- ------ . ...... ------\n"
        "No letter for: ------ ......\n"
        "Message? -----\n"
        "0\n"
        "Message? .\n"
        "E\n"
        "Message? \n"
        "Fair winds!\n"
    )
