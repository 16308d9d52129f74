import pytest
from domain_for_check import START, after_refusal, check, refused
from lending.model import Member

SHELF = "[item.code for item in library.on_shelf()]"
OUT = START + 'cy = Member("Cy")\nlibrary.lend("D1", ana)\n'
QUEUE = OUT + 'library.reserve("D1", bo)\nlibrary.reserve("D1", cy)\n'
KEPT = QUEUE + 'library.take_back("D1")\n'
ANA, BO, CY = Member("Ana"), Member("Bo"), Member("Cy")


def test_reserve():
    """members wait in the order in which they came"""
    check(QUEUE + 'library.waiting("D1")', [BO, CY])
    check(OUT + 'library.waiting("D1")', [])
    check(QUEUE + 'library.waiting("T1")', [])


def test_reserve_rules():
    """whoever may not wait is refused"""
    refused(OUT + 'library.reserve("T1", bo)', "T1", note="T1 is on the shelf.")
    refused(OUT + 'library.reserve("D1", ana)', "D1", note="Ana has it.")
    refused(QUEUE + 'library.reserve("D1", cy)', "D1", note="Cy waits for it already.")
    after_refusal(QUEUE, 'library.reserve("D1", cy)', 'library.waiting("D1")', [BO, CY])


def test_kept():
    """what somebody waits for isn't on the shelf when it's back"""
    check(KEPT + SHELF, ["T1"])
    check(KEPT + 'library.waiting("D1"), library.loans(ana)', ([BO, CY], []))


def test_kept_others():
    """it's lent to the first in the queue only"""
    refused(KEPT + 'library.lend("D1", cy)', "D1")
    refused(KEPT + 'library.lend("D1", ana)', "D1")
    after_refusal(KEPT, 'library.lend("D1", cy)', 'library.waiting("D1")', [BO, CY])


def test_kept_lent():
    """the first gets it, and leaves the queue"""
    check(KEPT + 'library.lend("D1", bo).member.name', "Bo")
    check(KEPT + 'library.lend("D1", bo)\nlibrary.waiting("D1")', [CY])
    check(KEPT + f'library.lend("D1", bo)\nlibrary.take_back("D1")\n{SHELF}', ["T1"])


def test_first_refused():
    """if the first may not borrow now, they stay the first"""
    start = KEPT + 'library.lend("T1", bo)\ncalendar.go(20)\n'
    refused(start + 'library.lend("D1", bo)', "D1")
    after_refusal(start, 'library.lend("D1", bo)', 'library.waiting("D1")', [BO, CY])


def test_reserve_kept():
    """members can wait for what's kept, too"""
    check(KEPT + 'library.reserve("D1", ana)\nlibrary.waiting("D1")', [BO, CY, ANA])


def test_told():
    """the first is told once, when it's kept for them"""
    check(QUEUE + "notes.told", [])
    check(KEPT + "notes.told", ["Bo: drill is waiting for you"])
    check(OUT + 'library.take_back("D1")\nnotes.told', [])
    check(
        KEPT + 'library.lend("D1", bo)\nlibrary.take_back("D1")\nnotes.told',
        ["Bo: drill is waiting for you", "Cy: drill is waiting for you"],
    )


def test_cancel():
    """a member who cancels doesn't wait any more"""
    check(QUEUE + 'library.cancel("D1", bo)\nlibrary.waiting("D1")', [CY])
    check(QUEUE + 'library.cancel("D1", bo)\nnotes.told', [], note="It's still out.")
    refused(QUEUE + 'library.cancel("D1", ana)', "D1")


def test_cancel_first():
    """if the first cancels, it's kept for the next, who is told"""
    told = ["Bo: drill is waiting for you", "Cy: drill is waiting for you"]
    check(KEPT + 'library.cancel("D1", bo)\nnotes.told', told)
    check(KEPT + 'library.cancel("D1", bo)\nlibrary.lend("D1", cy).member.name', "Cy")


def test_cancel_second():
    """if another cancels, nobody is told again"""
    check(KEPT + 'library.cancel("D1", cy)\nnotes.told', ["Bo: drill is waiting for you"])


def test_cancel_last():
    """if the last one cancels, it goes on the shelf"""
    check(KEPT + f'library.cancel("D1", cy)\nlibrary.cancel("D1", bo)\n{SHELF}', ["D1", "T1"])
    check(KEPT + 'library.cancel("D1", cy)\nlibrary.cancel("D1", bo)\nlen(notes.told)', 1)


@pytest.mark.parametrize("call", ['reserve("X9", ana)', 'cancel("X9", ana)', 'waiting("X9")'])
def test_unknown(call):
    """an unknown code is refused here, too"""
    refused(START + f"library.{call}", "X9")


def test_waiting_list():
    """what somebody does to the list doesn't change the queue"""
    check(QUEUE + 'library.waiting("D1").clear()\nlibrary.waiting("D1")', [BO, CY])


class Unplugged:
    def tell(self, member, text):
        raise OSError("no signal")


def test_telling_fails():
    """if telling fails, the item is back all the same"""
    start = QUEUE.replace("Library(calendar, notes)", "Library(calendar, Unplugged())")
    check(start + 'library.take_back("D1")', raises=OSError, Unplugged=Unplugged)
    check(
        start + 'try:\n    library.take_back("D1")\nexcept OSError:\n    pass\nlibrary.loans(ana)',
        [],
        Unplugged=Unplugged,
    )
