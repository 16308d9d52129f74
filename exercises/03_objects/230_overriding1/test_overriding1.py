import functools

import overriding1
from overriding1 import Pool
from pythlings_checks import program
from session_for_check import typed

BABY = 'pool = BabyPool("Baby pool")\n'
NIGHT = 'pool = NightPool("Night pool")\n'
QUIET = 'pool = QuietPool("Quiet pool")\n'
LAKE = 'pool = Lake("Lake Ula")\n'


def check(code, wanted=None, **more):
    typed(overriding1, code, wanted, **more)


def test_baby():
    """BabyPool: 2 degrees more"""
    check(f"{BABY}pool.set_target(30)", "Baby pool: 32 degrees")
    check(f"{BABY}pool.set_target(28)\npool.target", 30)


def test_baby_limit():
    """BabyPool: 60 degrees is refused"""
    check(f"{BABY}pool.set_target(60)", raises=ValueError, words="too hot for the Baby pool")


def test_baby_limit_result():
    """BabyPool: the limit applies to what it's heated to"""
    check(f"{BABY}pool.set_target(33)", raises=ValueError)
    check(f"{BABY}pool.set_target(32)", "Baby pool: 34 degrees")


def test_baby_refused():
    """BabyPool: what's refused changes nothing"""
    check(
        f"{BABY}pool.set_target(25)\ntry: pool.set_target(33)\nexcept ValueError: pass\npool.target",
        27,
    )


def test_baby_log():
    """BabyPool: the log has what it was heated to, once"""
    check(f"{BABY}pool.set_target(28)\npool.set_target(30)\npool.log", [30, 32])


def test_night():
    """NightPool: never more than 24 degrees"""
    check(f"{NIGHT}pool.set_target(30)", "Night pool: 24 degrees")
    check(f"{NIGHT}pool.set_target(21)", "Night pool: 21 degrees")
    check(f"{NIGHT}pool.set_target(34)\npool.target", 24)


def test_night_limit():
    """NightPool: asking for too much is refused, as for every pool"""
    check(f"{NIGHT}pool.set_target(60)", raises=ValueError)
    check(f"{NIGHT}pool.set_target(35)", raises=ValueError, words="35 degrees are too hot")


def test_night_log():
    """NightPool: the log has what it was heated to, and nothing else"""
    check(f"{NIGHT}pool.set_target(30)\npool.set_target(21)\npool.log", [24, 21])


def test_quiet():
    """QuietPool: the sign of every pool, and whispering"""
    check(f"{QUIET}pool.sign()", "Quiet pool, 20 degrees. Please whisper.")
    check(f"{QUIET}pool.set_target(26)\npool.sign()", "Quiet pool, 26 degrees. Please whisper.")


def test_lake():
    """Lake: isn't heated"""
    check(f"{LAKE}pool.set_target(30)", "Lake Ula: not heated")
    check(f"{LAKE}pool.set_target(60)", "Lake Ula: not heated")


def test_lake_nothing():
    """Lake: a target changes nothing"""
    check(f"{LAKE}pool.set_target(30)\npool.target, pool.log", (20, []))


def test_lake_sign():
    """Lake: its sign says cold"""
    check(f"{LAKE}pool.sign()", "Lake Ula, cold")


def test_lake_name():
    """Lake: not every lake is Lake Ula"""
    check('pond = Lake("Duck pond")\npond.set_target(30)', "Duck pond: not heated")
    check('pond = Lake("Duck pond")\npond.sign()', "Duck pond, cold")


def test_later(monkeypatch):
    """what Pool learns later, its children know"""
    original = Pool.set_target

    def set_target(self, degrees):
        return f"{original(self, degrees)} (alarm tested)"

    monkeypatch.setattr(Pool, "set_target", set_target)
    note = "(For this test, Pool says that its alarm was tested.)"
    check(f"{BABY}pool.set_target(30)", "Baby pool: 32 degrees (alarm tested)", note=note)
    check(f"{NIGHT}pool.set_target(30)", "Night pool: 24 degrees (alarm tested)", note=note)


def test_later_sign(monkeypatch):
    """when the sign of every pool changes, QuietPool's does, too"""
    monkeypatch.setattr(Pool, "sign", lambda self: f"*** {self.name} ***")
    check(f"{QUIET}pool.sign()", "*** Quiet pool ***. Please whisper.")


def test_later_limit(monkeypatch):
    """a new limit applies to all"""
    monkeypatch.setattr(Pool, "limit", 31)
    note = "(For this test, the limit is 31.)"
    check(f"{BABY}pool.set_target(30)", raises=ValueError, note=note)
    check(f"{NIGHT}pool.set_target(32)", raises=ValueError, note=note)


def test_pool():
    """a Pool is what it was"""
    check(
        'pool = Pool("Spa")\npool.set_target(34)\npool.sign(), pool.log', ("Spa, 34 degrees", [34])
    )
    check('Pool("Spa").set_target(35)', raises=ValueError, words="too hot for the Spa")


@functools.cache
def run():
    return program("overriding1.py")


def test_program():
    """a round of all pools"""
    run().prints(
        "Sports pool: 30 degrees\n"
        "    Sports pool, 30 degrees\n"
        "    No: 60 degrees are too hot for the Sports pool.\n"
        "Baby pool: 32 degrees\n"
        "    Baby pool, 32 degrees\n"
        "    No: 62 degrees are too hot for the Baby pool.\n"
        "Night pool: 24 degrees\n"
        "    Night pool, 24 degrees\n"
        "    No: 60 degrees are too hot for the Night pool.\n"
        "Quiet pool: 30 degrees\n"
        "    Quiet pool, 30 degrees. Please whisper.\n"
        "    No: 60 degrees are too hot for the Quiet pool.\n"
        "Lake Ula: not heated\n"
        "    Lake Ula, cold\n"
        "Lake Ula: not heated\n"
    )
