def right_height(height):
    return not (height < 120 or height > 195)


def may_ride(height, age, with_adult):
    alone = age >= 10
    return (alone or with_adult) and right_height(height)


def one_door_open(left_door, right_door):
    return left_door and not right_door or right_door and not left_door


def too_fast(metres, seconds):
    return not seconds == 0 and metres / seconds > 25
