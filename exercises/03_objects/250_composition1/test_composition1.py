import functools

import composition1
import pytest
from pythlings_checks import program
from session_for_check import typed

FULL = 'stack = Stack()\nstack.push("a")\nstack.push("b")\nstack.push("c")\n'
TEXT = 'editor = Editor()\neditor.write("one ")\neditor.write("two ")\neditor.write("three")\n'


def check(code, wanted=None, **more):
    typed(composition1, code, wanted, **more)


def test_order():
    """what was pushed last comes out first"""
    check(f"{FULL}stack.pop(), stack.pop(), stack.pop()", ("c", "b", "a"))
    check(f'{FULL}stack.pop()\nstack.push("d")\nstack.pop(), stack.pop()', ("d", "b"))


def test_top():
    """top leaves its item there"""
    check(f"{FULL}stack.top(), stack.top(), len(stack)", ("c", "c", 3))
    check("stack = Stack()\nstack.push(0)\nstack.top()", 0)
    check('stack = Stack()\nstack.push("")\nstack.top()\nlen(stack)', 1)


def test_len():
    """len counts, and an empty stack is false"""
    check(f"{FULL}len(stack), bool(stack)", (3, True))
    check("len(Stack()), bool(Stack())", (0, False))
    check("stack = Stack()\nstack.push(None)\nbool(stack)", True)


def test_own():
    """each stack has its own items"""
    check("one, two = Stack(), Stack()\none.push(5)\nlen(one), len(two)", (1, 0))


def test_empty():
    """an empty stack says that it's empty"""
    check("Stack().pop()", raises=IndexError, message="the stack is empty")
    check("Stack().top()", raises=IndexError, message="the stack is empty")


def test_no_list():
    """a Stack isn't a list"""
    check("isinstance(Stack(), list)", False)
    check("stack = Stack()\nstack[0]", raises=TypeError)
    check("list(Stack())", raises=TypeError)


@pytest.mark.parametrize(
    "name",
    ["reverse", "sort", "insert", "append", "extend", "remove", "clear", "index", "count", "copy"],
)
def test_nothing_else(name):
    """nobody can meddle with what's inside"""
    check(f'hasattr(Stack(), "{name}")', False)


def test_undo():
    """undo goes back step by step"""
    check(f"{TEXT}editor.undo()\neditor.text", "one two ")
    check(f"{TEXT}editor.undo()\neditor.undo()\neditor.undo()\neditor.text", "")
    check("editor = Editor()\neditor.undo(), editor.text", (False, ""))
    code = 'editor = Editor()\nfor word in "abc" * 10:\n    editor.write(word)\n'
    check(f"{code}while editor.undo():\n    pass\neditor.text", "")


def test_redo():
    """redo takes the last undo back"""
    check(f"{TEXT}editor.undo()\neditor.redo()\neditor.text", "one two three")
    check(f"{TEXT}editor.undo()\neditor.undo()\neditor.redo()\neditor.text", "one two ")


def test_redo_says():
    """redo says whether there was anything"""
    check(f"{TEXT}editor.undo()\neditor.redo(), editor.redo()", (True, False))
    check(f"{TEXT}editor.redo(), editor.text", (False, "one two three"))
    check("Editor().redo()", False)


def test_three():
    """after three undos there are three redos"""
    undo = "editor.undo()\n" * 3
    check(f"{TEXT}{undo}editor.redo()\neditor.redo()\neditor.redo()\neditor.text", "one two three")


def test_undo_redo():
    """what was redone can be undone again"""
    check(f"{TEXT}editor.undo()\neditor.redo()\neditor.undo()\neditor.text", "one two ")


def test_new():
    """something new ends the redos"""
    code = f'{TEXT}editor.undo()\neditor.undo()\neditor.write("2")\n'
    check(f"{code}editor.redo(), editor.text", (False, "one 2"))
    check(f"{code}editor.undo()\neditor.text", "one ")


def test_empty_words():
    """undo and redo work with an empty text, too"""
    code = 'editor = Editor()\neditor.write("")\neditor.write("x")\n'
    check(f"{code}editor.undo(), editor.undo(), editor.undo()", (True, True, False))
    check(f"{code}editor.undo()\neditor.undo()\neditor.redo(), editor.text", (True, ""))


@functools.cache
def session(*lines):
    return program("composition1.py", typed=[*lines, ""])


def test_program():
    """an hour with the editor"""
    session("w Dear Ana", "w , no!", "u", "w , yes!", "r", "u", "u", "u", "r").shows(
        "> w Dear Ana\nDear Ana\n"
        "> w , no!\nDear Ana, no!\n"
        "> u\nDear Ana\n"
        "> w , yes!\nDear Ana, yes!\n"
        "> r\n(nothing)\n"
        "> u\nDear Ana\n"
        "> u\n\n"
        "> u\n(nothing)\n"
        "> r\nDear Ana\n"
        "> \n"
    )
