import pytest
import reprstr1
from pythlings_checks import program
from reprstr1 import Depot, Express, Parcel
from session_for_check import typed


def test_repr():
    """the repr of a parcel has all three values"""
    parcel = Parcel("Noor", 2.5, fragile=True)
    assert repr(parcel) == "Parcel(to='Noor', kilos=2.5, fragile=True)"


def test_repr_default():
    """the repr also says that a parcel isn't fragile"""
    parcel = Parcel("Noor", 3)
    assert repr(parcel) == "Parcel(to='Noor', kilos=3, fragile=False)"


def test_repr_quotes():
    """quotes in a name don't break the repr"""
    parcel = Parcel("Eoin O'Shea", 1)
    assert repr(parcel) == 'Parcel(to="Eoin O\'Shea", kilos=1, fragile=False)'


def test_repr_backslash():
    """a line end in a name is shown as \\n"""
    parcel = Parcel("Zoë\nc/o Bo", 1)
    assert repr(parcel) == "Parcel(to='Zoë\\nc/o Bo', kilos=1, fragile=False)"


def test_in_list():
    """a list shows its parcels"""
    lost = [Parcel("Noor", 2.5)]
    assert str(lost) == "[Parcel(to='Noor', kilos=2.5, fragile=False)]"


def test_express():
    """an express parcel says that it's one"""
    parcel = Express("Noor", 2.5)
    assert repr(parcel) == "Express(to='Noor', kilos=2.5, fragile=False)"


def test_repr_any_kind():
    """so does a kind of parcel that somebody adds later"""
    code = 'class Letter(Parcel): pass\nrepr(Letter("Noor", 0.1))'
    typed(reprstr1, code, "Letter(to='Noor', kilos=0.1, fragile=False)")


def test_str():
    """str is for people"""
    parcel = Parcel("Eoin O'Shea", 2.5)
    assert str(parcel) == "2.5 kg for Eoin O'Shea"


def test_str_fragile():
    """str says when it's fragile"""
    parcel = Express("Noor", 0.3, fragile=True)
    assert str(parcel) == "0.3 kg for Noor, fragile"


def test_changed():
    """both tell how the parcel is now"""
    parcel = Parcel("Noor", 2.5)
    parcel.kilos = 7
    parcel.fragile = True
    assert [str(parcel), repr(parcel)] == [
        "7 kg for Noor, fragile",
        "Parcel(to='Noor', kilos=7, fragile=True)",
    ]


def test_depot_repr():
    """the repr of a depot has the reprs of its parcels"""
    depot = Depot("L'Aquila", [Parcel("Noor", 2.5), Express("Bo", 1, True)])
    assert repr(depot) == (
        "Depot(city=\"L'Aquila\", parcels=[Parcel(to='Noor', kilos=2.5, fragile=False), "
        "Express(to='Bo', kilos=1, fragile=True)])"
    )


def test_depot_str():
    """the str of a depot has a line for each parcel"""
    depot = Depot("L'Aquila", [Parcel("Noor", 2.5), Express("Bo", 1, True)])
    assert str(depot) == "L'Aquila (2)\n- 2.5 kg for Noor\n- 1 kg for Bo, fragile"


def test_depot_empty():
    """an empty depot is one line"""
    depot = Depot("Kyōto", [])
    assert [str(depot), repr(depot)] == ["Kyōto (0)", "Depot(city='Kyōto', parcels=[])"]


def test_pasted():
    """pasted, the repr of a depot makes the same depot again"""
    text = repr(Depot("Lyon", [Parcel("Eoin O'Shea", 2.5, True), Express("Bo", 0)]))
    try:
        again = repr(eval(text, vars(reprstr1)))
    except (SyntaxError, NameError, TypeError) as error:
        pytest.fail(f"{text}\n\nPython can't read this: {error}")
    if again != text:
        pytest.fail(f"{text}\n\nPasted, this becomes\n\n{again}")


def test_program():
    """the log and the depot"""
    program("reprstr1.py").prints(
        "lost: [Parcel(to='Noor', kilos=2.5, fragile=False), "
        'Express(to="Eoin O\'Shea", kilos=0.3, fragile=True)]\n'
        "Lyon (2)\n"
        "- 2.5 kg for Noor\n"
        "- 0.3 kg for Eoin O'Shea, fragile\n"
    )
