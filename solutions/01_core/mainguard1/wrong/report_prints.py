# expect: report gives the sentence back and prints nothing
"""A script that can be imported."""


def cups(text):
    """Return the number of cups in the answer; 0 for a blank one."""
    return int(text) if text.strip() else 0


def report(number):
    """Return the sentence for a number of cups."""
    if number == 0:
        print("No coffee today.")
        return None
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
