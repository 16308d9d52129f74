import pytest
from caching1 import Cache, main
from pythlings_checks import called


class Day:
    """A day with its clock, a cache and a service that counts questions."""

    def __init__(self, size=3, seconds=60):
        self.now, self.asked, self.answers = 1000.0, [], {}
        self.takes = 0.0  # seconds for an answer
        self.told = [f"A cache for {size} answers, each good for {seconds} seconds:"]
        self.cache = Cache(size, seconds, lambda: self.now)

    def load(self, place):
        self.asked.append(place)
        self.now += self.takes
        answer = self.answers.get(place, f"{place} {len(self.asked)}")
        if isinstance(answer, Exception):
            raise answer
        return answer

    def wait(self, seconds):
        self.now += seconds
        self.told.append(f"  {seconds} s later")

    def get(self, place):
        before = len(self.asked)
        answer = self.cache.get(place, self.load)
        asked = self.asked[before:]
        self.told.append(f"  get {place}: {'asks the service' if asked else 'from the cache'}")
        return answer, asked

    def wrong(self, words):
        pytest.fail("\n".join(self.told) + f"\n\n{words}")

    def free(self, *places, why):
        """Each of these comes from the cache."""
        for place in places:
            if self.get(place)[1]:
                self.wrong(f"The last question should have cost nothing. {why}")

    def paid(self, *places, why):
        """For each of these the service is asked, once."""
        for place in places:
            asked = self.get(place)[1]
            if not asked:
                self.wrong(f"The service should have been asked for {place}. {why}")
            if asked != [place]:
                self.wrong(f"One question was enough, but it was asked for {', '.join(asked)}.")


def test_answers():
    """get gives the answer, from the service and from the cache"""
    day = Day()
    for place, wanted in [("Bukoba", "Bukoba 1"), ("Kisumu", "Kisumu 2"), ("Bukoba", "Bukoba 1")]:
        found = day.get(place)[0]
        if found != wanted:
            day.wrong(f"The service has said {wanted!r} for {place}. `get` returned {found!r}.")


def test_expires():
    """an answer that's too old is asked for again"""
    day = Day()
    day.paid("Bukoba", why="It's the first time.")
    day.wait(60)
    day.paid("Bukoba", why="The answer is 60 seconds old: it's good for less than that.")
    if day.get("Bukoba")[0] != "Bukoba 2":
        day.wrong("The cache still has the old answer, and not the new one.")
    day.wait(59.5)
    day.free("Bukoba", why="The new answer is 59.5 seconds old.")


def test_slow():
    """an answer's time begins when it's loaded, not when it's asked for"""
    day = Day()
    day.takes = 50
    day.paid("Bukoba", why="It's the first time.")
    day.told.append("  (the service took 50 s to answer)")
    day.wait(40)
    day.free("Bukoba", why="The answer came 40 seconds ago.")
    day.wait(20)
    day.paid("Bukoba", why="The answer came 60 seconds ago.")


def test_not_younger():
    """using an answer doesn't make it younger"""
    day = Day()
    day.paid("Bukoba", why="It's the first time.")
    for _ in range(2):
        day.wait(25)
        day.free("Bukoba", why="It isn't 60 seconds old yet.")
    day.wait(25)
    day.paid("Bukoba", why="It was loaded 75 seconds ago. When it was used doesn't matter.")


def test_full():
    """in a full cache, the answer that was used longest ago makes room"""
    day = Day()
    day.paid("Bukoba", "Kisumu", "Entebbe", why="It's the first time.")
    day.wait(1)
    day.free("Bukoba", "Entebbe", why="There's room for three.")
    day.paid("Mwanza", why="It's the first time.")
    day.free("Bukoba", "Entebbe", "Mwanza", why="Only Kisumu had to go: it was used longest ago.")
    day.paid("Kisumu", why="It had to make room for Mwanza.")


def test_expired_first():
    """what has expired makes room before what's still good"""
    day = Day()
    day.paid("Bukoba", why="It's the first time.")
    day.wait(40)
    day.paid("Kisumu", "Entebbe", why="It's the first time.")
    day.free("Bukoba", why="It isn't 60 seconds old yet.")
    day.wait(30)
    day.paid("Mwanza", why="It's the first time.")
    day.free("Kisumu", "Entebbe", why="Bukoba had expired, so Bukoba was the one to go.")


def test_expired_again():
    """asking again for an expired answer pushes nothing out"""
    day = Day()
    day.paid("Bukoba", why="It's the first time.")
    day.wait(30)
    day.paid("Kisumu", "Entebbe", why="It's the first time.")
    day.wait(30)
    day.paid("Bukoba", why="It's 60 seconds old.")
    day.free("Kisumu", "Entebbe", why="The new answer takes the place of the old one for Bukoba.")


def test_none():
    """None is an answer like any other"""
    day = Day()
    day.answers = {"Atlantis": None}
    day.paid("Atlantis", why="It's the first time.")
    day.free("Atlantis", why="The service has said None, and that's an answer.")
    if (found := day.get("Atlantis")[0]) is not None:
        day.wrong(f"The service has said None. `get` returned {found!r}.")


def test_fails():
    """if the service fails, the caller gets the error, and nothing is lost"""
    day = Day()
    day.paid("Bukoba", "Kisumu", "Entebbe", why="It's the first time.")
    day.answers = {"Mwanza": OSError("no line")}
    try:
        day.cache.get("Mwanza", day.load)
    except OSError:
        day.told.append("  get Mwanza: the service fails")
    else:
        day.wrong("Then the service failed with an OSError for Mwanza, and `get` swallowed it.")
    day.free("Bukoba", "Kisumu", "Entebbe", why="Nothing new came in, so nothing had to go.")
    day.answers = {}
    day.paid("Mwanza", why="There was only an error, no answer.")


def test_size_one():
    """a cache with room for one keeps the last answer"""
    day = Day(size=1)
    day.paid("Bukoba", "Kisumu", why="There's room for one.")
    day.free("Kisumu", why="It came last.")
    day.paid("Bukoba", why="There's room for one.")


def test_hits():
    """hits counts the answers from the cache"""
    day = Day()
    for place in ["Bukoba", "Bukoba", "Kisumu", "Bukoba", "Kisumu"]:
        day.get(place)
    day.wait(60)
    day.get("Bukoba")
    if day.cache.hits != 3:
        day.wrong(f"There were 3 hits. `hits` is {day.cache.hits}.")


def test_program():
    """the program shows what was paid and saved"""
    called(main).prints(
        "    0 s   Bukoba: 16 degrees\n"
        "    0 s   Kisumu: 17 degrees\n"
        "   30 s   Bukoba: 16 degrees\n"
        "   84 s   Entebbe: 18 degrees\n"
        "   84 s   Bukoba: 19 degrees\n"
        "   84 s   Kisumu: 20 degrees\n"
        "  114 s   Bukoba: 19 degrees\n"
        "  168 s   Entebbe: 21 degrees\n"
        "Paid: 6 cents. Saved: 2.\n"
    )
