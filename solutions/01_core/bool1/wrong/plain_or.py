# expect: two open doors are not exactly one
def right_height(height):
    return height >= 120 and height <= 195


def may_ride(height, age, with_adult):
    return right_height(height) and (age >= 10 or with_adult)


def one_door_open(left_door, right_door):
    return left_door or right_door


def too_fast(metres, seconds):
    return seconds > 0 and metres / seconds > 25
