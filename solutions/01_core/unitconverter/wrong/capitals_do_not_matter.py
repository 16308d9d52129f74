# expect: I don't know the unit k
class ConversionError(ValueError):
    """A conversion that nobody can do; the message says why."""


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
TEMPERATURES = {"C": (1, 0), "F": (5 / 9, -32 * 5 / 9), "K": (1, -273.15)}


def convert(value, source, target):
    for unit in [source, target]:
        if unit not in UNITS and unit not in TEMPERATURES:
            raise ConversionError(f"I don't know the unit {unit}")
    if source in TEMPERATURES and target in TEMPERATURES:
        factor, plus = TEMPERATURES[source]
        celsius = value * factor + plus
        factor, plus = TEMPERATURES[target]
        return (celsius - plus) / factor
    if source in TEMPERATURES or target in TEMPERATURES or UNITS[source][0] != UNITS[target][0]:
        raise ConversionError(f"I can't turn {source} into {target}")
    return value * UNITS[source][1] / UNITS[target][1]


def answer(question):
    words = question.split()
    words = [w.upper() if w.lower() in "cfk" else w.lower() for w in words]
    if len(words) != 4 or words[2] != "in":
        return "Ask me like this: 350 F in C"
    try:
        value = float(words[0])
    except ValueError:
        return "Ask me like this: 350 F in C"
    try:
        result = convert(value, words[1], words[3])
    except ConversionError as error:
        return str(error)
    return f"{words[0]} {words[1]} = {result:.2f} {words[3]}"


if __name__ == "__main__":
    while True:
        question = input("> ")
        if question == "end":
            break
        print(answer(question))
