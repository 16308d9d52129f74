import io
import re
from contextlib import redirect_stdout
from pathlib import Path

import textnumber1


def sticker(weight, scanned, per_box, count):
    """Run the program with these values and return the lines that it prints."""
    source = Path(textnumber1.__file__).read_text(encoding="utf-8")
    values = {"weight": weight, "scanned": scanned, "per_box": per_box, "count": count}
    for name, value in values.items():
        source = re.sub(rf"(?m)^{name}\s*(:.*?)?=.*$", f"{name} = {value!r}", source)
    names = {"__name__": "textnumber1"}
    with redirect_stdout(io.StringIO()) as printed:
        exec(compile(source, textnumber1.__file__, "exec"), names)  # noqa: S102
    return printed.getvalue().splitlines()


def line(number, weight=4, scanned="999", per_box="12", count=3):
    """Return one of the printed lines."""
    return "".join(sticker(weight, scanned, per_box, count)[number - 1 : number])


def test_weight():
    """text and number are joined: the weight, as text"""
    assert line(1) == "Weight: 4 kg"


def test_next_number():
    """one more than the number that was scanned"""
    assert line(2) == "Next number: 1000"


def test_bottles():
    """a real multiplication, not a text again and again"""
    assert line(3) == "Bottles: 36"


def test_parcels():
    """an f-string puts the count into the text"""
    assert line(4) == "3 parcels"


def test_nothing_else():
    """the program prints four lines, and the values above them are as they were"""
    values = (textnumber1.weight, textnumber1.scanned, textnumber1.per_box, textnumber1.count)
    assert values == (4, "999", "12", 3)
    assert len(sticker(*values)) == 4


def test_other_values():
    """the lines are right for another parcel too"""
    wanted = "Weight: 11 kg\nNext number: 42\nBottles: 120\n20 parcels"
    assert "\n".join(sticker(weight=11, scanned="0041", per_box="6", count=20)) == wanted
