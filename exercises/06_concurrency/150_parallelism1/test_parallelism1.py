from parallelism1 import overlap, verdict
from pythlings_checks import program


def test_overlap_two():
    """overlap: two times"""
    assert overlap([(0, 30)], [(20, 50)]) == 10
    assert overlap([(20, 50)], [(0, 30)]) == 10


def test_overlap_inside():
    """overlap: one within the other"""
    assert overlap([(0, 100)], [(40, 45)]) == 5
    assert overlap([(10, 20)], [(10, 20)]) == 10


def test_overlap_none():
    """overlap: times that don't meet, or only touch"""
    assert overlap([(0, 10)], [(50, 70)]) == 0
    assert overlap([(50, 70)], [(0, 10)]) == 0
    assert overlap([(0, 10)], [(10, 20)]) == 0


def test_overlap_several():
    """overlap: several times, in no order"""
    assert overlap([(0, 100)], [(10, 20), (90, 130), (50, 55)]) == 25
    assert overlap([(60, 80), (0, 20), (30, 50)], [(70, 75), (10, 40)]) == 25


def test_parallel():
    """verdict: parallel, if only for a millisecond"""
    assert verdict([(0, 30)], [(20, 50)]) == "parallel"
    assert verdict([(90, 100), (0, 10)], [(50, 60), (9, 20)]) == "parallel"


def test_concurrent():
    """verdict: concurrent, when they take turns"""
    assert verdict([(0, 10), (20, 30)], [(10, 20), (30, 40)]) == "concurrent"
    assert verdict([(20, 30)], [(50, 60), (0, 10)]) == "concurrent"
    assert verdict([(70, 80), (0, 10)], [(30, 40)]) == "concurrent"


def test_one_after_the_other():
    """verdict: one after the other"""
    assert verdict([(0, 10), (20, 30)], [(30, 40), (50, 60)]) == "one after the other"
    assert verdict([(50, 60), (70, 80)], [(20, 30), (0, 10)]) == "one after the other"


def test_recordings():
    """the recordings: one cook"""
    program("parallelism1.py", "one_cook.csv").prints(
        "risotto  #######.......########.....######........#########\n"
        "sea bass ......#########.......######....#########\n"
        "concurrent: 0 ms at the same time\n"
    )


def test_recording_two():
    """the recordings: two cooks"""
    program("parallelism1.py", "two_cooks.csv").prints(
        "sea bass #########..######..##########\n"
        "risotto  ...######.....########..######..########\n"
        "parallel: 64 ms at the same time\n"
    )
