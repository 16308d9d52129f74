DIRECTIONS = {"north": (0, 1), "south": (0, -1), "east": (1, 0), "west": (-1, 0)}


def describe(command):
    match command:
        case ("stop",):
            return "I stop"
        case ("go", steps):
            match steps:
                case 0:
                    return "I stay here"
                case 1:
                    return "I go one step"
                case _:
                    return f"I go {steps} steps"
        case ("turn", "left"):
            return "I turn left"
        case ("turn", "right"):
            return "I turn right"
    return "I don't understand"


def new_place(place, command):
    match command:
        case ("go", ("north" | "south" | "east" | "west") as direction, steps):
            dx, dy = DIRECTIONS[direction]
            return place[0] + dx * steps, place[1] + dy * steps
        case ("home",):
            return (0, 0)
    return place
