# expect: With the line  "yd": ("length", 0.9144)  in UNITS, 2 yd should be 6 ft.
class ConversionError(ValueError):
    pass


UNITS = {"m": ("length", 1)}


def metres(unit):
    if unit == "m":
        return 1
    if unit == "cm":
        return 0.01
    if unit == "mm":
        return 0.001
    if unit == "in":
        return 0.0254
    if unit == "ft":
        return 0.3048
    if unit == "kg":
        return 1000
    if unit == "oz":
        return 28.35
    if unit == "lb":
        return 453.6
    return 1


def convert(value, source, target):
    return value * metres(source) / metres(target)
