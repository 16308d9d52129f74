import threading

import pytest
import wood_for_check
from checkconcurrency2 import Diary, listen
from meeting_for_check import Meeting, Running, at_each_line, check, in_time
from pythlings_checks import program
from wood_for_check import Parcels, Pool, formula

pytestmark = pytest.mark.filterwarnings("ignore")  # about exceptions in threads
PATIENCE = 2  # seconds, for a wrong answer


class Wood:
    """Boxes with recordings (or an exception), two pools, and what was shown."""

    def __init__(self, **recordings):
        self.recordings = recordings
        self.threads, self.processes, self.shown, self.fetched = Pool(), Parcels(), [], []
        self.before = lambda box: None
        wood_for_check.called.clear()
        wood_for_check.begun.clear()

    def fetch(self, box):
        self.fetched.append(box)
        self.before(box)
        recording = self.recordings[box]
        if isinstance(recording, Exception):
            raise recording
        return recording

    def show(self, box, bird):
        self.shown.append((box, bird, threading.get_ident()))

    def listen(self):
        """Return what listen gives, and the thread in which it was called."""

        def call():
            birds = listen(
                list(self.recordings), self.fetch, formula, self.threads, self.processes, self.show
            )
            return birds, threading.get_ident()

        try:
            return in_time("listen", call)
        finally:
            for pool in (self.threads, self.processes):
                pool.inside.shutdown()


def test_where():
    """listen: what waits goes to the threads, what calculates to the processes"""
    wood = Wood(oak=b"robin", lake=b"wren")
    wood.listen()
    if "formula" in wood.threads.names or "fetch" in wood.processes.names:
        pytest.fail(
            "Look at the table: which of the two works waits, and which one calculates? To the threads "
            f"went {', '.join(wood.threads.names) or 'nothing'}, to the processes "
            f"{', '.join(wood.processes.names) or 'nothing'}."
        )
    if wood.processes.unsendable:
        pytest.fail(
            "What was handed to the pool of processes can't be sent to another process.\n\n"
            f"{wood.processes.unsendable[0]}"
        )
    if len(wood.threads.names) < 2 or len(wood.processes.names) < 2:
        pytest.fail(
            f"Two boxes. {len(wood.threads.names)} calls went to the threads, and "
            f"{len(wood.processes.names)} to the processes."
        )


def test_birds():
    """listen: the bird of each box, in order"""
    wood = Wood(oak=b"robin", lake=b"wren", **{"Ż 7": b"robin"})
    birds, _ = wood.listen()
    check(list(birds.items()), [("oak", "Robin"), ("lake", "Wren"), ("Ż 7", "Robin")], "It gives:")
    check(sorted(wood.fetched), ["lake", "oak", "Ż 7"], "Three boxes. Fetched, sorted:")
    check(sorted(wood_for_check.called), [b"robin", b"robin", b"wren"], "Recognised, sorted:")
    check(Wood().listen()[0], {}, "No boxes. listen gives:")


def test_fetched_together():
    """listen: boxes are fetched at the same time"""
    wood, meeting = Wood(oak=b"robin", lake=b"wren", swamp=b"wren"), Meeting(3, PATIENCE)
    wood.before = lambda box: meeting.wait()
    wood.listen()
    if not meeting.met:
        pytest.fail(f"Three boxes, and at most {meeting.most} of them were fetched at a time.")


def test_order():
    """listen: the order is that of the boxes, whichever is ready first"""
    wood = Wood(oak=b"robin", lake=b"wren")
    lake_shown = threading.Event()
    wood.before = lambda box: box == "oak" and lake_shown.wait(PATIENCE)
    show = wood.show
    wood.show = lambda box, bird: (show(box, bird), lake_shown.set())
    birds, _ = wood.listen()
    check([box for box, _, _ in wood.shown], ["lake", "oak"], "lake is ready before oak. Shown:")
    check(list(birds.items()), [("oak", "Robin"), ("lake", "Wren")], "And listen gives:")


def test_no_waiting():
    """listen: a bird is recognised while other boxes are still being fetched"""
    wood, noticed = Wood(oak=b"robin", lake=b"wren"), []
    wood.before = lambda box: box == "lake" and noticed.append(wood_for_check.begun.wait(PATIENCE))
    wood.listen()
    if noticed != [True]:
        pytest.fail(
            "The recording of oak is there, and lake is still being fetched. Nobody begins to "
            "recognise the bird of oak."
        )


def test_shown_soon():
    """listen: a bird is shown as soon as it's known"""
    wood, shown, noticed = Wood(oak=b"robin", lake=b"wren"), threading.Event(), []
    wood.before = lambda box: box == "lake" and noticed.append(shown.wait(PATIENCE))
    show = wood.show
    wood.show = lambda box, bird: (show(box, bird), shown.set())
    _, thread = wood.listen()
    if noticed != [True]:
        pytest.fail(
            "The bird of oak is known, and lake is still being fetched. Nobody shows the bird of oak."
        )
    if {where for _, _, where in wood.shown} != {thread}:
        pytest.fail("show was called in another thread than listen.")


def test_shown():
    """listen: each bird is shown once, in the thread of listen"""
    wood = Wood(oak=b"robin", lake=b"wren", swamp=OSError("too wet"))
    _, thread = wood.listen()
    found = sorted((box, bird) for box, bird, _ in wood.shown)
    check(found, [("lake", "Wren"), ("oak", "Robin"), ("swamp", "?")], "Shown, sorted:")
    if {where for _, _, where in wood.shown} != {thread}:
        pytest.fail("show was called in another thread than listen.")


def test_errors():
    """listen: what can't be fetched or recognised is a question mark"""
    wood = Wood(oak=KeyError("gone"), lake=b"wren", swamp=b"noise", hill=OSError("no line"))
    birds, _ = wood.listen()
    wanted = {"oak": "?", "lake": "Wren", "swamp": "?", "hill": "?"}
    check(birds, wanted, "oak and hill can't be fetched, swamp is just noise. listen gives:")
    check(sorted(wood_for_check.called), [b"noise", b"wren"], "Recordings to be recognised:")


def test_pools():
    """listen: the pools can still be used afterwards"""
    wood = Wood(oak=b"robin", lake=OSError("no line"))
    wood.listen()
    if wood.threads.closed or wood.processes.closed:
        pytest.fail("After listen, a pool is shut down. It wasn't yours.")


def test_diary():
    """Diary: notes are written in order, by one other thread"""
    written, threads, before = [], set(), threading.enumerate()

    def write(text):
        threads.add(threading.current_thread())
        written.append(text)

    diary = Diary(write)
    for text in ("fox", "", "elk", "Żubr", "None"):
        in_time("note", diary.note, text)
    check(in_time("close", diary.close), [], "All could be written. close gives:")
    check(written, ["fox", "", "elk", "Żubr", "None"], "Written:")
    if len(threads) != 1 or threads == {threading.current_thread()}:
        pytest.fail(f"It should be one other thread that writes. {len(threads)} threads have.")
    left = [thread for thread in threading.enumerate() if thread not in before]
    check(len(left), 0, "Threads of the diary after close:")


def test_diary_no_waiting():
    """Diary: note doesn't wait for the card, and close does"""
    go_on, written = threading.Event(), []

    def write(text):
        go_on.wait(20)
        written.append(text)

    diary = Diary(write)
    for number in range(40):
        in_time("While the card is busy, note", diary.note, f"note {number}")
    check(written, [], "The card is busy. Written:")
    closing = Running(diary.close)
    too_soon = closing.ended(0.2)
    go_on.set()
    closing.get("close")
    if too_soon:
        pytest.fail(
            "The card is busy, and 40 notes aren't written yet. close doesn't wait for them."
        )
    check(len(written), 40, "Of 40 notes, written when close is over:")


def test_diary_errors():
    """Diary: notes that can't be written come back, and the others are written"""
    written = []

    def write(text):
        if "elk" in text:
            raise OSError("card full")
        written.append(text)

    diary = Diary(write)
    for text in ("fox", "elk 1", "wolf", "elk 2", "owl"):
        in_time("note", diary.note, text)
    words = "After write has raised an exception, close"
    check(in_time(words, diary.close), ["elk 1", "elk 2"], "Two can't be written. close gives:")
    check(written, ["fox", "wolf", "owl"], "Written:")
    check(in_time("close, called again,", diary.close), ["elk 1", "elk 2"], "A second close gives:")


def test_diary_closed():
    """Diary: once it's closed, notes are refused"""
    written = []
    diary = Diary(written.append)
    in_time("close", diary.close)
    try:
        in_time("note", diary.note, "fox")
    except ValueError:
        return
    pytest.fail("The diary is closed. note should raise a ValueError.")


@pytest.mark.parametrize("interrupted", ["note", "close"], ids=["while noting", "while closing"])
def test_diary_neither(interrupted):
    """Diary: noted while somebody closes it, a note is written or refused, and never lost"""
    written, diaries = [], []

    def prepare():
        written.clear()
        diary = Diary(written.append)
        diaries.append(diary)
        calls = {"note": lambda: diary.note("fox"), "close": diary.close}
        return calls.pop(interrupted), calls.popitem()[1]

    tried = 0
    for first, second in at_each_line(Diary.note.__code__.co_filename, prepare, seconds=0.2):
        tried += 1
        note, close = (first, second) if interrupted == "note" else (second, first)
        close.get("close")
        try:
            note.get("note")
        except ValueError:
            continue
        if written != ["fox"]:
            pytest.fail(
                "One thread hands in a note, and another one closes the diary at the same time. The "
                "note isn't refused, and it isn't written either."
            )
    Running(diaries[-1].close).ended(1)  # nobody else has closed the last one
    assert tried, "note and close do nothing."


def test_program():
    """the program listens with real processes"""
    ran = program("checkconcurrency2.py", limit=20)
    assert "bootstrapping" not in ran.stderr, "Each new process imports this file again."
    ran.succeeds().says("old oak: wren", "swamp: ?", "clearing: nightingale", "2 kinds of birds")
