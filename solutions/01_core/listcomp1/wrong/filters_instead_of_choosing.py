# expect: each temperature has its word, none is left out
def doubled(amounts):
    return [amount * 2 for amount in amounts]


def frost_days(temperatures):
    return [t for t in temperatures if t < 0]


def in_fahrenheit(readings):
    return [float(reading) * 1.8 + 32 for reading in readings if reading.strip()]


def signs(temperatures):
    return ["ice" for t in temperatures if t < 0]
