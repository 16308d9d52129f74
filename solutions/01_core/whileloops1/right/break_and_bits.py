def weeks_to_save(have, weekly, goal):
    weeks = 0
    while True:
        if have >= goal:
            break
        have += weekly
        weeks += 1
    return weeks


def halvings(length):
    return length.bit_length() - 1


def steps_to_one(number):
    steps = 0
    while number != 1:
        number = 3 * number + 1 if number & 1 else number >> 1
        steps += 1
    return steps
