"""Read until the end."""


def read_temperatures():
    """Return the temperatures from the input up to the word "end"."""
    temperatures = []
    while True:
        line = input().strip()
        if line == "end":
            break
        if not line:
            continue
        temperatures.append(float(line))
    return temperatures


def report(temperatures):
    """Print number, lowest, highest and mean of the temperatures."""
    if not temperatures:
        print("no readings")
        return
    mean = sum(temperatures) / len(temperatures)
    print("readings:", len(temperatures))
    print(f"lowest: {min(temperatures):.1f}")
    print(f"highest: {max(temperatures):.1f}")
    print(f"mean: {mean:.1f}")


report(read_temperatures())


# Why this way
#
# Reading and reporting are two functions with a list between them: the report can
# be tested without typing, and the readings may come from a file one day. strip
# happens once, right after reading, so that neither "end " nor "  " is a special
# case. The empty list is dealt with first, and the rest need not think of it.
