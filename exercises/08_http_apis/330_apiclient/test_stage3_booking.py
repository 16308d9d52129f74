from datetime import date

import pytest
from http_for_check import answer
from register_for_check import register, shown, the, told

NIGHT = date(2026, 8, 2)
BUSY = answer(503, json={"error": "hic"})
BOOKED = "id='b-1', hut=7, night=datetime.date(2026, 8, 2), beds=3, state='confirmed'"


def teodora(book):
    return book.book(7, NIGHT, beds=3, name="Teodora")


def told_booked(running, count, words):
    """There are so many bookings."""
    found = "\n".join(map(str, running.bookings)) or "nothing"
    told(len(running.bookings) == count, f"{words} In the register there's:\n{found}")


def lost(how):
    """An answer that's lost on its way, after the register has done what was asked."""
    return lambda real: answer(real.status, body=real.body, breaks=how)


def slow(real):
    """An answer that takes a minute, after the register has done what was asked."""
    return answer(real.status, body=real.body, delay=60)


def test_book():
    """stage 3, book: a booking, as API.md describes it"""
    with register() as running:
        found = shown(teodora(running.book), "id", "hut", "night", "beds", "state")
        told(found == BOOKED, f"The booking has {found}\nwanted          {BOOKED}")
        sent = running.site.requests[0].json
        wanted = {"hut": 7, "night": "2026-08-02", "beds": 3, "name": "Teodora"}
        told(sent == wanted, f"sent    {sent}\nwanted  {wanted}")
        booking = running.book.book(3, date(2026, 7, 9), beds=1, name="Šimon Žagar")
        told_booked(running, 2, "Teodora and Šimon Žagar have booked, with one client.")
        told(isinstance(booking, the("Booking")), f"This isn't a Booking: {booking!r}")
        name = running.bookings[-1]["name"]
        told(name == "Šimon Žagar", f"Šimon Žagar is booked as {name!r}.")


@pytest.mark.parametrize("how", ["before", "within"])
def test_lost(how):
    """stage 3, book: if the answer is lost on its way, it's still one booking"""
    with register(lost(how), lost(how)) as running:
        found = shown(teodora(running.book), "id", "hut", "night", "beds", "state")
        told_booked(running, 1, "Two answers were lost on their way. Teodora wanted one booking.")
        told(found == BOOKED, f"The booking has {found}\nwanted          {BOOKED}")


def test_silent():
    """stage 3, book: if the answer takes too long, it's still one booking"""
    with register(slow, timeout=0.5) as running:
        teodora(running.book)
        told_booked(running, 1, "The first answer took too long. Teodora wanted one booking.")


def test_busy():
    """stage 3, book: a hiccup before anything is booked does no harm"""
    with register(BUSY, answer(429, headers={"Retry-After": "2"})) as running:
        told(teodora(running.book).id == "b-1", "The third try is good.")
        told_booked(running, 1, "Two hiccups, then one booking.")
        told(len(running.waits) == 2, f"Two hiccups, and it waited {len(running.waits)} times.")


def test_twice():
    """stage 3, book: two calls are two bookings, even if all is the same"""
    with register() as running:
        for _ in range(2):
            teodora(running.book)
        told_booked(running, 2, "Teodora booked twice.")
    with register() as running, the("HutBook")(running.site.url) as another:
        teodora(running.book)
        teodora(another)
        told_booked(running, 2, "Two programs have booked, each with a client of its own.")


def test_full():
    """stage 3, book: a hut that's full is Refused, and not asked again"""
    with register() as running:
        words = "Hut 12 is full."
        error = running.fails(
            "Refused", words, lambda book: book.book(12, NIGHT, beds=1, name="Bo")
        )
        told(
            error.status == 409 and "full" in str(error), f"{words} status {error.status}: {error}"
        )
        told(len(running.asked) == 1, f"{words} It was asked {len(running.asked)} times.")


@pytest.mark.parametrize(("beds", "name"), [(0, "Bo"), (-2, "Bo"), (1, ""), (1, "  ")])
def test_value_error(beds, name):
    """stage 3, book: fewer beds than 1 or an empty name is a ValueError, and nothing is sent"""
    with register() as running:
        words = f"book(7, …, beds={beds}, name={name!r})"
        try:
            running.book.book(7, NIGHT, beds=beds, name=name)
        except ValueError:
            told(not running.asked, f"{words} is a ValueError, after {running.asked} was sent.")
        except the("HutError") as error:
            pytest.fail(f"{words} should be a ValueError, before anything is sent. It's {error!r}")
        else:
            pytest.fail(f"{words} should be a ValueError.")


def test_states():
    """stage 3, book: a state that the register invents is fine, a booking without a night is BadAnswer"""
    body = {"id": "b-9", "hut": 7, "night": "2026-08-02", "beds": 3, "state": "snowed in"}
    with register(answer(201, json=body), answer(201, json={**body, "night": None})) as running:
        state = teodora(running.book).state
        told(state == "snowed in", f"The state is {state!r}.")
        running.fails("BadAnswer", "The booking that comes back has no night.", teodora)


def test_gives_up():
    """stage 3, book: it's Unavailable after the last try, and the tries are of one booking"""
    with register(*[lost("before")] * 9, tries=3) as running:
        running.fails("Unavailable", "All answers are lost on their way.", teodora)
        told(len(running.asked) == 3, f"Three tries. It was asked {len(running.asked)} times.")
        told_booked(running, 1, "All answers were lost on their way.")
