"""A script that can be imported."""


def cups(text):
    """Return the number of cups in the answer; 0 for a blank one."""
    return int(text) if text.strip() else 0


def report(number):
    """Return the sentence for a number of cups."""
    if number == 0:
        return "No coffee today."
    if number == 1:
        return "One cup, that is 80 mg of caffeine."
    sentence = f"{number} cups, that is {number * 80} mg of caffeine."
    if number > 5:
        sentence += "\nThat is a lot."
    return sentence


def main():
    """Ask for the cups and print the sentence."""
    print(report(cups(input("Cups today? "))))


if __name__ == "__main__":
    main()


# Why this way
#
# cups and report neither ask nor print, so they can be tested with plain values
# and used behind a web page too. main holds what is left: it is short enough to
# be right by reading. A main function also keeps its variables from becoming
# global names of the module, which code below the guard would do.
