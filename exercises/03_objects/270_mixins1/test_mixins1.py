import functools

import mixins1
from pythlings_checks import program
from session_for_check import typed

COW = (
    "class Cow(JsonMixin, ReprMixin):\n"
    "    def __init__(self, milk, name):\n"
    "        self.milk, self.name, self._mood = milk, name, 'good'\n"
)


def check(code, wanted=None, **more):
    typed(mixins1, code, wanted, **more)


def test_repr():
    """concerts and tents show themselves"""
    check('repr(Concert("Ladysmith", 20))', "Concert(title='Ladysmith', hour=20)")
    check('repr(Tent("Blue tent", 400))', "Tent(name='Blue tent', people=400)")


def test_repr_other():
    """ReprMixin works for a class that it has never heard of"""
    check(f'{COW}repr(Cow(0, "Réa"))', "Cow(milk=0, name='Réa')")
    check("class Empty(ReprMixin): pass\nrepr(Empty())", "Empty()")


def test_repr_later():
    """attributes that were set later are shown as well"""
    check(
        'concert = Concert("Nina", 9)\nconcert.sold_out = True\nconcert.hour = 10\nrepr(concert)',
        "Concert(title='Nina', hour=10, sold_out=True)",
    )


def test_json_text():
    """JSON is a text, and é stays é"""
    check('Concert("Cesária", 21).to_json()', '{"title": "Cesária", "hour": 21}')


def test_json():
    """concerts and tents turn into JSON"""
    check('json.loads(Concert("Nina", 20).to_json())', {"title": "Nina", "hour": 20})
    check('json.loads(Tent("Blue tent", 0).to_json())', {"name": "Blue tent", "people": 0})


def test_json_private():
    """what's private isn't in the JSON"""
    check(f'{COW}Cow(9.5, "Bo").to_json()', '{"milk": 9.5, "name": "Bo"}')


def test_from_json():
    """JSON turns into an object of the right class"""
    check(
        'found = Concert.from_json(\'{"hour": 20, "title": "Nina"}\')\n'
        "type(found).__name__, found.title, found.hour",
        ("Concert", "Nina", 20),
    )
    check(
        'found = Tent.from_json(\'{"people": 3, "name": "B"}\')\n'
        "type(found).__name__, found.name, found.people",
        ("Tent", "B", 3),
    )


def test_from_json_child():
    """a child of Concert comes out as that child"""
    check(
        "class Rehearsal(Concert): pass\n"
        'type(Rehearsal.from_json(\'{"title": "Nina", "hour": 9}\')).__name__',
        "Rehearsal",
    )


def test_init():
    """from_json calls the class, so that its __init__ runs"""
    check(f'{COW}Cow.from_json(\'{{"milk": 1, "name": "Bo"}}\')._mood', "good")


def test_notes():
    """a concert remembers its notes"""
    check(
        'concert = Concert("Nina", 20)\nconcert.note("chairs")\nconcert.note("water")\n'
        "concert.notes()",
        ["chairs", "water"],
    )
    check('Concert("Nina", 20).notes()', [])


def test_notes_own():
    """each concert has its own notes"""
    check(
        'one, two = Concert("Nina", 20), Concert("Omar", 21)\none.note("chairs")\n'
        "two.note('water')\none.notes(), two.notes()",
        (["chairs"], ["water"]),
    )


def test_notes_copy():
    """changing the list that notes() gave doesn't change the concert"""
    check(
        'concert = Concert("Nina", 20)\nconcert.notes().append("chairs")\nconcert.notes()',
        [],
    )


def test_notes_private():
    """notes are private: neither shown nor in the JSON"""
    start = 'concert = Concert("Nina", 20)\nconcert.note("x")\n'
    check(f"{start}repr(concert)", "Concert(title='Nina', hour=20)")
    check(f"{start}concert.to_json()", '{"title": "Nina", "hour": 20}')


def test_tent():
    """a tent takes no notes"""
    check("hasattr(Tent('B', 3), 'note')", False)


def test_by_name():
    """a concert can be made by position and by name"""
    check('repr(Concert(hour=20, title="Nina"))', "Concert(title='Nina', hour=20)")
    check('repr(Concert("Nina", hour=20))', "Concert(title='Nina', hour=20)")


def test_kinds():
    """a concert is still an Event, and a tent a Place"""
    check('isinstance(Concert("Nina", 20), Event), isinstance(Tent("B", 3), Place)', (True, True))
    check('isinstance(Concert("Nina", 20), Place), isinstance(Tent("B", 3), Event)', (False, False))


def test_line():
    """NotesMixin hands on to another mixin that has an __init__"""
    check(
        "class Numbered:\n"
        "    def __init__(self, *args, **kwargs):\n"
        "        super().__init__(*args, **kwargs)\n"
        "        self.number = 7\n"
        "class Lecture(NotesMixin, Numbered, Event): pass\n"
        'lecture = Lecture("Bees", hour=10)\n'
        'lecture.note("projector")\n'
        "lecture.number, lecture.title, lecture.notes()",
        (7, "Bees", ["projector"]),
    )


def test_any_class():
    """NotesMixin works for a class that it has never heard of"""
    check(
        "class Kitchen(NotesMixin, Place): pass\n"
        'kitchen = Kitchen("Soup", people=3)\n'
        'kitchen.note("no salt")\n'
        "kitchen.name, kitchen.people, kitchen.notes()",
        ("Soup", 3, ["no salt"]),
    )


@functools.cache
def run():
    return program("mixins1.py")


def test_program():
    """the programme of the festival"""
    run().prints(
        "Concert(title='Cesária', hour=21) in Tent(name='Blue tent', people=400)\n"
        '{"title": "Cesária", "hour": 21}\n'
        "Notes: bring chairs\n"
    )
