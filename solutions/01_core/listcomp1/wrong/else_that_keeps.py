# expect: only temperatures below 0 remain
def doubled(amounts):
    return [amount * 2 for amount in amounts]


def frost_days(temperatures):
    return [t if t < 0 else 0 for t in temperatures]


def in_fahrenheit(readings):
    return [float(reading) * 1.8 + 32 for reading in readings if reading.strip()]


def signs(temperatures):
    return ["ice" if t < 0 else "wet" for t in temperatures]
