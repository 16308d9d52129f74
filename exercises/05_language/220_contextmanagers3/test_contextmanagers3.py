import pytest
from contextmanagers3 import Connection, Counter, Skipping, backup


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def comes_out(manager, error, about):
    """The error that is raised in the block of this manager has to come out of it."""
    try:
        with manager:
            raise error
    except BaseException as found:  # noqa: BLE001
        if found is error:
            return
        pytest.fail(
            f"{about}: what came out is {type(found).__name__}, not the error of the block."
        )
    pytest.fail(f"{about}: the {type(error).__name__} of the block should go on. It's swallowed.")


class Wire:
    """A line that writes down what happens, and can fail to hang up."""

    def __init__(self, broken=None):
        self.log = []
        self.broken = broken

    def open(self):
        self.log.append("open")

    def hang_up(self):
        self.log.append("hang up")
        if self.broken:
            raise self.broken


def test_counter():
    """Counter: an error goes on, however many files there are"""
    told = []
    comes_out(Counter(told.append), ValueError("bad"), "Counter, without a file")
    counter = Counter(told.append)
    counter.add("a")
    comes_out(counter, ValueError("bad"), "Counter, with one file")
    check(told, [0, 1], "What the two Counters told:")


def test_counter_counts():
    """Counter: the number is told once, at the end of the block"""
    told = []
    with Counter(told.append) as count:
        count.add("a")
        count.add("ä")
        check(told, [], "What is told in the block already:")
    check(told, [2], "What is told after a block with two files:")


def test_connection():
    """Connection: the line is open in the block, and hung up afterwards"""
    wire = Wire()
    with Connection(wire):
        check(wire.log, ["open"], "In the block, what has happened on the line:")
    check(wire.log, ["open", "hang up"], "After the block, what has happened on the line:")


def test_connection_error():
    """Connection: after an error in the block it hangs up, and the error goes on"""
    wire = Wire()
    comes_out(Connection(wire), ValueError("bad"), "Connection")
    check(wire.log, ["open", "hang up"], "After an error, what has happened on the line:")


def test_two_errors():
    """Connection: if hanging up fails as well, the block's own error goes on"""
    wire = Wire(OSError("no answer"))
    comes_out(Connection(wire), ValueError("bad"), "Connection, with a line that can't hang up")
    comes_out(Connection(wire), OSError("full"), "Connection, with a line that can't hang up")


def test_hang_up_fails():
    """Connection: after a block without an error, the error of hanging up goes on"""
    wire = Wire(OSError("no answer"))
    try:
        with Connection(wire):
            pass
    except OSError:
        return
    pytest.fail("The block had no error, but hanging up raised an OSError. It's swallowed.")


def test_hang_up_bug():
    """Connection: only an OSError of hanging up gives way to the block's own error"""
    wire = Wire(TypeError("a bug"))
    try:
        with Connection(wire):
            raise ValueError("bad")
    except TypeError:
        return
    except ValueError:
        pytest.fail("Hanging up raised a TypeError, which is a bug. It's swallowed.")


@pytest.mark.parametrize(
    "error",
    [ValueError("bad"), KeyboardInterrupt(), SystemExit(1), OSError("disk")],
    ids=["ValueError", "Ctrl+C", "SystemExit", "OSError"],
)
def test_skipping_others(error):
    """Skipping: errors that weren't named go on, and aren't in the list"""
    skip = Skipping(PermissionError, FileNotFoundError)
    comes_out(skip, error, "Skipping(PermissionError, FileNotFoundError)")
    check(skip.errors, [], "skip.errors after that:")


def test_skipping():
    """Skipping: the errors that were named end the block quietly, and are in the list"""
    skip = Skipping(PermissionError, FileNotFoundError)
    errors = [FileNotFoundError("a"), PermissionError("b")]
    for error in errors:
        with skip:
            raise error
    check(skip.errors, errors, "skip.errors after a FileNotFoundError and a PermissionError:")


def test_skipping_kinds():
    """Skipping: kinds of a named error are skipped, too"""
    skip = Skipping(OSError)
    error = FileNotFoundError("a")
    try:
        with skip:
            raise error
    except FileNotFoundError:
        pytest.fail("A FileNotFoundError is an OSError, so Skipping(OSError) should skip it.")
    check(skip.errors, [error], "skip.errors of Skipping(OSError) after that:")


def test_skipping_nothing():
    """Skipping: without any error named, everything goes on"""
    comes_out(Skipping(), ValueError("bad"), "Skipping()")


def test_no_error():
    """Skipping: a block without an error has nothing in the list"""
    with Skipping(ValueError) as skip:
        pass
    check(skip.errors, [], "skip.errors after a block without an error:")


def store(present, done):
    """A function that copies what is there."""

    def copy(name):
        if name == "broken":
            raise OSError("disk full")
        if name not in present:
            raise FileNotFoundError(name)
        done.append(name)

    return copy


def test_backup():
    """backup: a file that isn't there is skipped, and the next one is copied"""
    told, done, wire = [], [], Wire()
    copy = store({"a", "c", "é"}, done)
    found = backup(["a", "b", "c", "d", "é"], copy, wire, told.append)
    check(done, ["a", "c", "é"], "a, b, c, d and é, without b and d. What was copied:")
    check(found, ["b", "d"], "a, b, c, d and é, without b and d. What backup returns:")
    check(told, [3], "a, b, c, d and é, without b and d. What is told:")
    check(wire.log, ["open", "hang up"], "What has happened on the line:")


def test_backup_nothing():
    """backup: no files at all"""
    told, wire = [], Wire()
    assert backup([], store(set(), []), wire, told.append) == []
    check(told, [0], "Without files, what is told:")


def test_backup_fails():
    """backup: another error ends the backup, and comes out"""
    told, done, wire = [], [], Wire()
    copy = store({"a", "c"}, done)
    try:
        found = backup(["a", "broken", "c"], copy, wire, told.append)
    except OSError:
        check(done, ["a"], "The disk was full at the second of three. What was copied:")
        check(told, [1], "The disk was full at the second of three. What is told:")
        check(wire.log, ["open", "hang up"], "What has happened on the line:")
    else:
        pytest.fail(f"The disk was full, an OSError. backup says nothing, and returns {found}.")
