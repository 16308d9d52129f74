# expect: from 5 degrees the heating has power 0
def window(temperature):
    if temperature > 25:
        return "open"
    return "shut"


def heating(temperature):
    power = 0
    if temperature < 5:
        power = 2
        if temperature < 0:
            power = 3
        return power


def watering(moisture, hour):
    if moisture < 30:
        if hour >= 18:
            litres = 5
        else:
            litres = 3
    else:
        litres = 0
    return litres
