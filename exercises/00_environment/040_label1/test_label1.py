import io
import re
from contextlib import redirect_stdout
from pathlib import Path

import label1


def printed_with(price):
    """Return what the program prints when the line with price gives another value."""
    source = Path(label1.__file__).read_text(encoding="utf-8")
    values = {"price": price}
    for name, value in values.items():
        source = re.sub(rf"(?m)^{name}\s*(:.*?)?=.*$", f"{name} = {value!r}", source)
    names = {"__name__": "label1"}
    with redirect_stdout(io.StringIO()) as printed:
        exec(compile(source, label1.__file__, "exec"), names)  # noqa: S102
    return printed.getvalue().strip()


def test_label():
    """both sides show the price"""
    assert printed_with(4) == "Pears, one kilo\nFront: 4\nBack: 4"


def test_number():
    """price is the name of the number 4"""
    assert label1.price == 4


def test_another_price():
    """tomorrow only one line is changed, and both sides show the new price"""
    assert printed_with(5) == "Pears, one kilo\nFront: 5\nBack: 5"
