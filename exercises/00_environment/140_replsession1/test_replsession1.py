from pythlings_checks import read

SESSION = read("replsession1.py")


def answer(typed):
    """Return the number of the line with the answer to a line that is typed, and the answer."""
    lines = [line.strip() for line in SESSION.lines]
    start = next((i for i, line in enumerate(lines) if line.startswith("SESSION")), 0)
    if f">>> {typed}" not in lines[start:]:
        SESSION.wrong(start + 1, f"This session has lost the line  >>> {typed}")
    at = lines.index(f">>> {typed}", start)
    found = []
    for line in lines[at + 1 :]:
        if line.startswith(">>>") or (line.strip("\"'") == "" and line):
            break
        found.append(line)
    found = [line for line in found if line]
    return at + 1 + bool(found), "\n".join(found)


def shows(typed, wanted, words):
    line, found = answer(typed)
    if "???" in found:
        SESSION.wrong(line, f"Not answered yet: what does Python show after  {typed}  ?")
    if found != wanted:
        SESSION.wrong(line, words)


def test_assignment():
    """what Python shows after  boxes = 6"""
    shows("boxes = 6", "", "Python only keeps the value. It shows nothing: delete this line.")


def test_name():
    """what Python shows after  boxes * 12"""
    shows("boxes * 12", "72", "boxes is 6, and the star multiplies.")


def test_underscore():
    """what Python shows after  _ / 8"""
    shows("_ / 8", "9.0", "_ is 72 here. And what does / give, even when nothing is left over?")


def test_name_is_unchanged():
    """what Python shows after  boxes"""
    shows("boxes", "6", "boxes was given a value once. Has any line since then given it another?")


def test_text():
    """what Python shows after  "apple " * 2"""
    words = "A value that is text is shown in single quotes, with every space that belongs to it."
    shows('"apple " * 2', "'apple apple '", words)


def test_print():
    """what Python shows after  print("apple")"""
    shows('print("apple")', "apple", "print writes the bare text, for people: no quotes.")


def test_underscore_after_print():
    """what Python shows after  _"""
    words = "print writes, but it has no value. So _ is still what it was one line earlier."
    if answer("_")[1].strip("\"'").strip() == "apple apple":
        words = "This is the right value. Write it as Python shows it: single quotes, and all its spaces."
    shows("_", "'apple apple '", words)


def test_function():
    """what Python shows after  max"""
    words = "Nothing is called here. Type it into a REPL and copy what it says, < and > included."
    shows("max", "<built-in function max>", words)
