# expect: a wet bed gets nothing
def alarm(temperatures):
    for temperature in temperatures:
        if temperature > 35:
            return "too hot"
    return "fine"


def frost_nights(temperatures):
    count = 0
    for temperature in temperatures:
        if temperature < 0:
            print("frost:", temperature)
            count += 1
    return count


def litres(moisture, hour):
    amount = 0
    if moisture < 30:
        if hour >= 18:
            amount = 5
        else:
            amount = 3
        return amount


def all_litres(moistures, hour):
    total = 0
    for moisture in moistures:
        total += litres(moisture, hour)
    return total
