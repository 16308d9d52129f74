def describe(command):
    match command:
        case ("stop",):
            answer = "I stop"
        case ("go", steps) if steps == 0:
            answer = "I stay here"
        case ("go", steps) if steps == 1:
            answer = "I go one step"
        case ("go", steps):
            answer = "I go " + str(steps) + " steps"
        case ("turn", side) if side in ("left", "right"):
            answer = "I turn " + side
        case _:
            answer = "I don't understand"
    return answer


def new_place(place, command):
    (x, y) = place
    match command:
        case ["go", "north", steps]:
            y += steps
        case ["go", "south", steps]:
            y -= steps
        case ["go", "east", steps]:
            x += steps
        case ["go", "west", steps]:
            x -= steps
        case ["home"]:
            x = y = 0
    return (x, y)
