# expect: everything else is not understood
def describe(command):
    match command:
        case ("stop",):
            return "I stop"
        case ("go", 0):
            return "I stay here"
        case ("go", 1):
            return "I go one step"
        case ("go", steps):
            return f"I go {steps} steps"
        case ("turn", side):
            return f"I turn {side}"
        case _:
            return "I don't understand"


def new_place(place, command):
    return place
