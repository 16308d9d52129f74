"""A script that can be imported.

`import` runs the file. So a script that asks and prints at its left edge cannot
be imported by a test or by another program: the import would wait for somebody
to type. Python sets the name `__name__` to "__main__" in the file that was
started, and to the module's name in a file that is imported:

    def main():
        print("at work")

    if __name__ == "__main__":
        main()

Started, this works; imported, it is silent, and its functions can be used.

Split the coffee counter below. Started, it must behave exactly as now.

    cups(text)       the number of cups in the answer; 0 for a blank one
    report(number)   the sentence (two lines above 5), without printing it
    main()           asks, prints
"""

# TODO: nothing of this may run on import.
answer = input("Cups today? ")
if answer.strip() == "":
    number = 0
else:
    number = int(answer)

if number == 0:
    print("No coffee today.")
elif number == 1:
    print("One cup, that is 80 mg of caffeine.")
else:
    print(f"{number} cups, that is {number * 80} mg of caffeine.")
if number > 5:
    print("That is a lot.")
