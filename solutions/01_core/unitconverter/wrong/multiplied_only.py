# expect: stage 1: metres, centimetres and millimetres
"""Convert what recipes are full of. The brief is in README.md."""


class ConversionError(ValueError):
    """A conversion that nobody can do; the message says why."""


# unit: (what it measures, how many metres or grams it is)
UNITS = {
    "m": ("length", 1),
    "cm": ("length", 0.01),
    "mm": ("length", 0.001),
    "in": ("length", 0.0254),
    "ft": ("length", 0.3048),
    "g": ("weight", 1),
    "kg": ("weight", 1000),
    "oz": ("weight", 28.35),
    "lb": ("weight", 453.6),
}

# unit: (the size of a degree in kelvins, how far its zero is above absolute zero, in its degrees)
TEMPERATURES = {
    "K": (1, 0),
    "C": (1, 273.15),
    "F": (5 / 9, 459.67),
}


def measures(unit):
    """Return what a unit measures."""
    if unit in TEMPERATURES:
        return "temperature"
    if unit in UNITS:
        return UNITS[unit][0]
    raise ConversionError(f"I don't know the unit {unit}")


def convert(value, source, target):
    """Return the value, given in the source unit, in the target unit."""
    quantity = measures(source)
    if measures(target) != quantity:
        raise ConversionError(f"I can't turn {source} into {target}")
    if quantity == "temperature":
        size, zero = TEMPERATURES[source]
        kelvins = (value + zero) * size
        size, zero = TEMPERATURES[target]
        return kelvins / size - zero
    return value * UNITS[source][1] * UNITS[target][1]


def answer(question):
    """Return the answer to a question such as "350 F in C"."""
    try:
        number, source, word, target = question.split()
        value = float(number)
    except ValueError:
        word = ""
    if word != "in":
        return "Ask me like this: 350 F in C"
    try:
        return f"{number} {source} = {convert(value, source, target):.2f} {target}"
    except ConversionError as error:
        return str(error)


if __name__ == "__main__":
    question = input("> ")
    while question != "end":
        print(answer(question))
        question = input("> ")
