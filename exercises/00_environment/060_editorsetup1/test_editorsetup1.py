from pythlings_checks import read

SETTINGS = ".vscode/settings.json"


def test_readable():
    """a program can read settings.json"""
    read(SETTINGS)


def test_tab_size():
    """one step to the right is four columns"""
    read(SETTINGS).has('"editor.tabSize"', 4)


def test_spaces():
    """the tab key types spaces"""
    settings = read(SETTINGS).has('"editor.insertSpaces"')
    if settings['"editor.insertSpaces"'] is not True:
        settings.wrong('"editor.insertSpaces"', "On is `true` in JSON, without quotes.")


def test_whitespace():
    """spaces can be seen"""
    read(SETTINGS).has('"editor.renderWhitespace"', "all")


def test_font_size():
    """the letters are big enough to be read"""
    settings = read(SETTINGS).has('"editor.fontSize"')
    size = settings['"editor.fontSize"']
    if isinstance(size, bool) or not isinstance(size, int | float):
        settings.wrong('"editor.fontSize"', "This should be a number, without quotes.")
    if not 6 <= size <= 100:
        settings.wrong(
            '"editor.fontSize"',
            "Visual Studio Code takes sizes from 6 to 100; most people like 12 to 20.",
        )
