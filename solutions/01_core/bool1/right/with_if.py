def right_height(height: float) -> bool:
    return 120 <= height <= 195


def may_ride(height, age, with_adult):
    if not right_height(height):
        return False
    return with_adult or age > 9


def one_door_open(left_door, right_door):
    return (left_door or right_door) and not (left_door and right_door)


def too_fast(metres, seconds):
    if seconds == 0:
        return False
    return metres / seconds > 25
