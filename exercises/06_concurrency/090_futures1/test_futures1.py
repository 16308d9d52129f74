import threading

import pytest
from futures1 import translate
from meeting_for_check import Meeting, check, in_time
from pythlings_checks import program


def test_translated():
    """the lines are translated, in order"""
    french = {"Thank you.": "Merci.", "It's late.": "Il est tard.", "": "", "Yes.": "Oui."}
    lines = ["Yes.", "Thank you.", "", "It's late."]
    assert translate(lines, french.__getitem__) == ["Oui.", "Merci.", "", "Il est tard."]


def test_nothing():
    """no lines, no translations"""
    assert translate([], str.upper) == []


def test_same_time():
    """eight questions are asked at the same time"""
    meeting = Meeting(8, seconds=1)

    def ask(line):
        meeting.wait()
        return line.upper()

    found = in_time("translate", translate, [f"line {number}" for number in range(8)], ask)
    check(found, [f"LINE {number}" for number in range(8)], "Eight lines, in capital letters:")
    if not meeting.met:
        pytest.fail(
            "There are eight lines, and the service allows eight questions at a time. At most "
            f"{meeting.most} were asked at a time."
        )


def test_not_more():
    """never more questions at a time than allowed"""
    for at_once in (1, 3):
        meeting = Meeting(at_once + 1, seconds=0.15)

        def ask(line, meeting=meeting):
            meeting.wait()
            return line

        in_time("translate", translate, list("abcdefgh"), ask, at_once)
        if meeting.met:
            pytest.fail(f"at_once is {at_once}, and {at_once + 1} were asked at the same time.")


def test_order():
    """whichever is ready first, the lines stay in order"""
    last_is_ready = threading.Event()

    def ask(line):
        if line == "c":
            last_is_ready.set()
        elif line == "a":
            last_is_ready.wait(0.2)
        return line * 2

    found = in_time("translate", translate, ["a", "b", "c"], ask, 3)
    check(found, ["aa", "bb", "cc"], 'The lines "a", "b", "c", each doubled. "c" is ready first:')


def test_once():
    """each different line is asked for once"""
    asked, meeting = [], Meeting(2)

    def ask(line):
        asked.append(line)
        meeting.wait()  # two are being asked for, and neither is answered yet
        return line.upper()

    lines = ["Yes.", "Yes.", "No.", "Yes.", "yes.", "No.", " Yes."]
    found = in_time("translate", translate, lines, ask, 2)
    wanted = ["YES.", "YES.", "NO.", "YES.", "YES.", "NO.", " YES."]
    check(found, wanted, "Seven lines, four different ones:")
    words = f"The lines: {lines}. Those that were asked for, sorted:"
    check(sorted(asked), [" Yes.", "No.", "Yes.", "yes."], words)


def test_blank():
    """lines with nothing but spaces aren't asked for, and stay as they are"""
    asked = []

    def ask(line):
        asked.append(line)
        return ""

    found = in_time("translate", translate, ["", "Hm.", "   ", "\u00a0", ""], ask)
    check(asked, ["Hm."], "'', 'Hm.', three spaces, a no-break space and ''. Asked for were:")
    check(found, ["", "", "   ", "\u00a0", ""], "Hm. was translated as ''. All five lines:")


def test_lines():
    """the list that is handed in stays as it was"""
    lines = ["b", "", "a", "b"]
    in_time("translate", translate, lines, str.upper)
    check(lines, ["b", "", "a", "b"], "The list that was handed in, after translate:")


def test_error():
    """an exception of the service comes out"""

    def ask(line):
        if line == "b":
            raise ConnectionError("no answer")
        return line

    try:
        found = in_time("translate", translate, ["a", "b", "c"], ask)
    except ConnectionError:
        return
    pytest.fail(f"The service raised a ConnectionError. It's lost: translate returned {found}.")


def test_program():
    """the program prints the subtitles of film.txt"""
    program("futures1.py", "film.txt").prints(
        "Buenos días.\n¿Dónde está?\n\nNo lo sé.\nSí.\nEs tarde.\nSí.\n¿Dónde está?\n"
        "[Taxi!]\n\nGracias.\nBuenas noches.\nBuenas noches.\n"
    )
