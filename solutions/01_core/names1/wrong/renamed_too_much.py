# expect: slower_time() can use the built-in max again
second_runner = "Amina"
most_runners = 40


def entry(first_name, school_class):
    return f"{first_name} ({school_class})"


def places_left(entries):
    return most_runners - entries


def slower_time(first_time, second_time):
    return most_runners(first_time, second_time)


relay = entry(second_runner, "6b")
