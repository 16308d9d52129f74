"""How much time a run has had, whatever else the machine does."""

import os
import signal
import subprocess
import sys

import pytest
from pythlings_harness import clock


@pytest.mark.parametrize(
    ("before", "after", "waited"),
    [
        ([(50, 7)], [(150, 7)], 0),
        ([(50, 7)], [(50, 7)], 0),
        ([(50, 7)], [(70, 87)], 80),
        ([(50, 7)], [(60, 27)], 20),
        ([], [], 0),
        ([(0, 0)] * 8, [(25, 75)] * 8, 0),
        ([(0, 0)] * 8, [(5, 95)] * 8, 60),
        ([(0, 0)], [(0, 0), (20, 80)], 80),
    ],
)
def test_it_reads_what_the_engines_clock_reads(before, after, waited):
    def threads(times):
        return {number: (ran / 1000, late / 1000, False) for number, (ran, late) in enumerate(times)}

    assert clock.waits(0.1, 0, threads(before), threads(after)) == (pytest.approx(waited / 1000), 0)


def test_a_wait_counts_before_it_is_over_and_once():
    looks = [
        (0.310, 0.02, True, 0.02, 0.07),
        (0.310, 0.02, True, 0, 0.17),
        (0.320, 0.27, True, 0.25, 0.01),
        (0.320, 0.27, False, 0, 0),
        (0.330, 0.30, False, 0.03, 0),
        (0.430, 0.30, True, 0, 0),
    ]
    before, queuing = {1: (0.3, 0, False), 2: (0, 0.05, False)}, 0
    for ran, waited, is_ready, told, still in looks:
        after = {1: (ran, waited, is_ready), 2: (0, 0.05, False)}
        kept_waiting, queuing = clock.waits(0.1, queuing, before, after)
        assert (kept_waiting, queuing) == (pytest.approx(told), pytest.approx(still, abs=1e-9))
        before = after


def test_a_program_is_run_to_its_end_or_killed():
    echo = "import sys; print(sys.stdin.read().upper()); sys.exit(3)"
    ran = clock.run([sys.executable, "-c", echo], 60, typed="a word", encoding="utf-8")
    assert (ran.stdout, ran.stderr, ran.returncode) == ("A WORD\n", "", 3)
    assert clock.run([sys.executable, "-c", "input()"], 60).returncode == 1
    assert clock.run([sys.executable, "-c", "import time; time.sleep(600)"], 0.2) is None


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not tell")
def test_time_in_the_queue_does_not_count():
    # Started by a shell that has ended: what this process has started keeps nobody waiting but itself.
    start = "for i in 1 2 3 4 5 6 7 8 9 10 11 12; do (while :; do :; done) > /dev/null 2>&1 & echo $!; done"
    busy = subprocess.run(["sh", "-c", start], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    try:
        work = "import time\nwhile time.process_time() < 0.3: pass"
        assert clock.run([sys.executable, "-c", work], 0.8) is not None
    finally:
        for process in busy:
            os.kill(int(process), signal.SIGKILL)
