import contextlib1
import pytest
from contextlib1 import forgiving, lit, written
from pythlings_checks import program


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


def manager(call, made):
    """Say in words if something can't be used by `with`."""
    if not hasattr(made, "__exit__"):
        pytest.fail(f"{call} can't be used by `with`. It's a {type(made).__name__}.")
    return made


def fails(made, error, about):
    """An error in the block of this manager has to come out of it."""
    try:
        with made:
            raise error
    except BaseException as found:  # noqa: BLE001
        if found is error:
            return
        pytest.fail(f"{about}: a {type(found).__name__} came out, and not the block's own error.")
    pytest.fail(f"{about}: the {type(error).__name__} of the block should go on. It's swallowed.")


def board():
    return {"left": "off", "right": "weiß"}


def test_lit():
    """lit: the lamps are changed in the block, and as before after it"""
    lamps = board()
    with lit(lamps, left="blue"):
        check(lamps, {"left": "blue", "right": "weiß"}, 'In the block of lit(board, left="blue"):')
    check(lamps, board(), "After the block, the board:")


def test_lit_error():
    """lit: the lamps are as before after an error, too, and it goes on"""
    lamps = board()
    fails(lit(lamps, left="blue"), KeyError("cable"), 'lit(board, left="blue")')
    check(lamps, board(), "After an error in the block, the board:")


def test_lit_new_lamp():
    """lit: a lamp that wasn't there before is gone again"""
    lamps = board()
    with lit(lamps, back="gold"):
        check(lamps["back"], "gold", 'In the block of lit(board, back="gold"), the lamp back:')
    check(lamps, board(), "After the block, the board:")


def test_lit_all():
    """lit: what the block itself has changed is as before, too"""
    lamps = board()
    with lit(lamps, left="blue"):
        lamps["right"] = "red"
        lamps["moon"] = "silver"
        del lamps["left"]
    check(lamps, board(), "The block changed other lamps, too. Afterwards the board:")


def test_lit_as():
    """lit: as gives the board"""
    lamps = board()
    with lit(lamps) as given:
        if given is not lamps:
            pytest.fail(f"with lit(board) as given: given should be the board. It's {given!r}.")


def test_lit_nested():
    """lit: blocks can be nested"""
    lamps = board()
    with lit(lamps, left="blue"):
        with lit(lamps, left="red", back="red"):
            pass
        check(lamps, {"left": "blue", "right": "weiß"}, "After the inner block, the board:")
    check(lamps, board(), "After the outer block, the board:")


def test_written():
    """written: begin before the block, and end after it"""
    notes = []
    with manager("written(note, title)", written(notes.append, "ghost")):
        check(notes, ["begin ghost"], "What is noted in the block:")
    check(notes, ["begin ghost", "end ghost"], "What is noted after the block:")


@pytest.mark.parametrize(
    "error",
    [KeyError("cable"), ValueError(), KeyboardInterrupt()],
    ids=["KeyError", "ValueError", "Ctrl+C"],
)
def test_written_error(error):
    """written: an error is noted in place of the end, and goes on"""
    notes = []
    fails(manager("written(note, title)", written(notes.append, "é")), error, "written")
    wanted = ["begin é", f"é: {type(error).__name__}"]
    check(notes, wanted, f"What is noted after a {type(error).__name__} in the block:")


def test_forgiving():
    """forgiving: a LookupError ends the block quietly, and is noted"""
    notes = []
    for error in (KeyError("cable"), IndexError(), LookupError()):
        try:
            with forgiving(notes.append):
                raise error
        except LookupError:
            kind = type(error).__name__
            pytest.fail(
                f"{kind} is a LookupError, so it should end the block quietly. It came out."
            )
    kinds = ["KeyError", "IndexError", "LookupError"]
    wanted = [f"went on without {kind}" for kind in kinds]
    check(notes, wanted, "What is noted after a KeyError, an IndexError and a LookupError:")


def test_forgiving_others():
    """forgiving: other errors go on, and aren't noted"""
    notes = []
    fails(forgiving(notes.append), ValueError("bad"), "forgiving")
    fails(forgiving(notes.append), ZeroDivisionError(), "forgiving")
    check(notes, [], "What is noted after these errors:")


def test_forgiving_nothing():
    """forgiving: a block without an error isn't noted"""
    notes = []
    with forgiving(notes.append):
        pass
    check(notes, [], "What is noted:")


def staged(*values, **changes):
    """Make a scene, or say what's missing."""
    if not hasattr(contextlib1, "scene"):
        pytest.fail("There is no `scene` in your file yet.")
    return manager("scene(board, note, title)", contextlib1.scene(*values, **changes))


def test_scene():
    """scene: lamps and notes for a block, and as gives the board"""
    lamps, notes = board(), []
    with staged(lamps, notes.append, "ghost", left="blue") as given:
        check(given, {"left": "blue", "right": "weiß"}, "with scene(...) as given: in the block:")
        check(notes, ["begin ghost"], "What is noted in the block:")
    check(lamps, board(), "After the block, the board:")
    check(notes, ["begin ghost", "end ghost"], "What is noted after the block:")


def test_scene_error():
    """scene: after an error the board is as before, and the error is noted and goes on"""
    lamps, notes = board(), []
    made = staged(lamps, notes.append, "ghost", back="blue")
    fails(made, KeyError("cable"), "scene")
    check(lamps, board(), "After an error in the block, the board:")
    check(notes, ["begin ghost", "ghost: KeyError"], "What is noted after the error:")


def test_scene_order():
    """scene: the lamps change after the beginning is noted, and are back before its end"""
    lamps, seen = board(), []
    with staged(lamps, lambda text: seen.append(f"{text}: {lamps['left']}"), "é", left="blue"):
        pass
    wanted = ["begin é: off", "end é: off"]
    check(seen, wanted, "What is noted, and the lamp left at that moment:")


def test_show():
    """the show goes on after the ghost"""
    program("contextlib1.py").prints(
        "begin kitchen\n"
        "{'left': 'white', 'right': 'white'}\n"
        "end kitchen\n"
        "begin ghost\n"
        "{'left': 'blue', 'right': 'white', 'back': 'blue'}\n"
        "ghost: KeyError\n"
        "went on without KeyError\n"
        "begin wedding\n"
        "{'left': 'off', 'right': 'white', 'back': 'gold'}\n"
        "end wedding\n"
    )
