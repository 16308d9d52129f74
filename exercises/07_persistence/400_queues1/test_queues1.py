import pytest
from pythlings_checks import called
from queues1 import Queue, main, work


class Lab:
    """A queue with a clock, and what has happened to it in words."""

    def __init__(self, *jobs, **options):
        self.now, self.told = 100.0, []
        self.queue = Queue(**options, clock=lambda: self.now)
        for job in jobs:
            self.put(job)

    def put(self, job):
        self.queue.put(job)
        self.told.append(f"  put {job}")

    def wait(self, seconds):
        self.now += seconds
        self.told.append(f"  {seconds} s later")

    def wrong(self, words):
        pytest.fail("\n".join(self.told) + f"\n\n{words}")

    def take(self, job, attempt=1):
        """The next one is this job."""
        delivery = self.queue.take()
        self.told.append(f"  take: {getattr(delivery, 'job', None)}")
        if delivery is None or delivery.job != job:
            self.wrong(f"The last `take` should have given {job}.")
        if delivery.attempt != attempt:
            self.wrong(f"This is attempt {attempt} for {job}. It says {delivery.attempt}.")
        return delivery

    def nothing(self, why):
        delivery = self.queue.take()
        self.told.append(f"  take: {getattr(delivery, 'job', None)}")
        if delivery is not None:
            self.wrong(f"The last `take` should have given None. {why}")

    def ack(self, delivery):
        self.told.append(f"  ack {delivery.job}")
        self.queue.ack(delivery)

    def fail(self, delivery):
        self.told.append(f"  fail {delivery.job}")
        self.queue.fail(delivery)

    def refused(self, what, delivery, why):
        try:
            getattr(self, what)(delivery)
        except LookupError:
            self.told[-1] += " (refused)"
        else:
            self.wrong(f"This `{what}` should have raised a LookupError. {why}")

    def dead(self, *jobs):
        if list(self.queue.dead) != list(jobs):
            self.wrong(f"Expected in `dead`: {list(jobs)}\nIt was: {list(self.queue.dead)}")


def test_order():
    """jobs come in the order in which they were put"""
    lab = Lab("cake", "dance", "cake")
    for job in ("cake", "dance", "cake"):
        lab.ack(lab.take(job))
    lab.nothing("All three are done.")


def test_empty():
    """from an empty queue, take gives None"""
    Lab().nothing("There was never anything in it.")


def test_lent():
    """a job that's lent out isn't given to anybody else"""
    lab = Lab("cake", "dance")
    lab.take("cake")
    lab.take("dance")
    lab.wait(29.5)
    lab.nothing("Both are lent out, and have half a second left.")


def test_crash():
    """after a crash, the job comes back"""
    lab = Lab("cake")
    lab.take("cake")
    lab.wait(30)
    lab.take("cake", attempt=2)
    lab.wait(29.5)
    lab.nothing("The second worker has had it for 29.5 seconds.")


def test_crash_and_others():
    """a job that comes back is in front of those put later"""
    lab = Lab("cake")
    lab.take("cake")
    lab.put("dance")
    lab.wait(30)
    lab.take("dance")
    lab.put("kiss")
    lab.take("cake", attempt=2)
    lab.take("kiss")


def test_ack():
    """a job that's done never comes back"""
    lab = Lab("cake")
    lab.ack(lab.take("cake"))
    lab.wait(1000)
    lab.nothing("The cake is done.")
    lab.dead()


def test_fail():
    """a failed job comes back at once, at the end of the queue"""
    lab = Lab("cake", "dance")
    lab.fail(lab.take("cake"))
    lab.take("dance")
    lab.take("cake", attempt=2)
    lab.nothing("Both are lent out.")


def test_dead():
    """the third failure sends it to the dead letters"""
    lab = Lab("broken", "cake")
    lab.fail(lab.take("broken"))
    lab.ack(lab.take("cake"))
    lab.fail(lab.take("broken", attempt=2))
    lab.dead()
    lab.fail(lab.take("broken", attempt=3))
    lab.dead("broken")
    lab.wait(1000)
    lab.nothing("It's a dead letter.")
    lab.dead("broken")


def test_dead_by_crash():
    """a job that has crashed three workers is dead, too"""
    lab = Lab("broken")
    for attempt in (1, 2, 3):
        lab.take("broken", attempt)
        lab.wait(30)
    lab.nothing("It was lent out three times.")
    lab.dead("broken")


def test_tries():
    """tries and patience can be chosen"""
    lab = Lab("broken", tries=1, patience=5)
    lab.take("broken")
    lab.wait(5)
    lab.nothing("It was lent out once, and tries is 1.")
    lab.dead("broken")


def test_late():
    """if you're too late, ack and fail are refused, and change nothing"""
    lab = Lab("cake")
    slow = lab.take("cake")
    lab.wait(30)
    second = lab.take("cake", attempt=2)
    lab.refused("ack", slow, "Its time was over, and somebody else has the job.")
    lab.refused("fail", slow, "Its time was over, and somebody else has the job.")
    lab.nothing("The second worker still has it.")
    lab.ack(second)
    lab.wait(30)
    lab.nothing("The second worker is done with it.")
    lab.dead()


def test_twice():
    """a delivery can be given back only once"""
    lab = Lab("cake", "dance")
    cake = lab.take("cake")
    lab.ack(cake)
    lab.refused("ack", cake, "It's done already.")
    lab.refused("fail", cake, "It's done already.")
    dance = lab.take("dance")
    lab.fail(dance)
    lab.refused("ack", dance, "It had failed already.")
    lab.take("dance", attempt=2)


def test_work():
    """work does all jobs, and returns how many"""
    queue, seen = Queue(clock=lambda: 0.0), []
    for job in ("cake", "dance"):
        queue.put(job)
    assert work(queue, seen.append) == 2
    if seen != ["cake", "dance"]:
        pytest.fail(f"cake and dance were put. handle was called with: {seen}")
    assert work(queue, seen.append) == 0


def test_work_done():
    """work acknowledges a job only after it's done"""
    lab = Lab("cake")
    with pytest.raises(KeyboardInterrupt):
        work(lab.queue, interrupted)
    lab.told.append("  the worker takes cake, and is switched off in the middle (Ctrl+C)")
    lab.wait(30)
    lab.take("cake", attempt=2)


def interrupted(job):
    raise KeyboardInterrupt


def test_work_fails():
    """a job that fails doesn't stop the others"""
    lab, seen = Lab("cake", "broken", "dance"), []

    def handle(job):
        seen.append(job)
        if job == "broken":
            raise ValueError("no photo")

    assert work(lab.queue, handle) == 2
    if seen != ["cake", "broken", "dance", "broken", "broken"]:
        lab.wrong(f"broken fails each time. handle was called with: {', '.join(seen)}")
    lab.dead("broken")


def test_program():
    """the program prints both photos, and shows the dead one"""
    called(main).says(
        "Delivery(job='cake.jpg', attempt=1, number=1)",
        "  printed: dance.jpg",
        "done: 1",
        "  printed: cake.jpg",
        "half a minute later, done: 1",
        "dead letters: ['broken.jpg']",
    )
