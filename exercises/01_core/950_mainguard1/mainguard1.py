"""A question in the wrong place.

Yuki's program works out how many pizzas her guests need. Her brother Omar plans parties for a
whole school, so in party.py he wrote `import mainguard1`. He wanted to use her sums. What he
got was her question, in the middle of his own list:

    How many guests?

`import` runs the whole file. What should happen only if somebody starts the program
goes below a guard at the end:

    def main():
        print("Hello!")

    if __name__ == "__main__":
        main()

Python sets `__name__` in each file. In the file that was started it's "__main__". In a file
that was imported it's the name of the module.

Make three functions out of Yuki's lines: `pizzas(guests)` returns how many, `sentence(guests)`
returns what she prints, and `main()` asks and prints. Started with `python3 mainguard1.py`, her
program does what it does now. Then start Omar's: `python3 party.py` (on Windows `py party.py`).
"""

# TODO: no line of this may run when Omar imports the file.
guests = int(input("How many guests? "))
slices = guests * 3
count = slices // 8
if slices % 8 > 0:
    count += 1
if count == 1:
    print(f"1 pizza, {count * 8 - slices} slices left for breakfast.")
else:
    print(f"{count} pizzas, {count * 8 - slices} slices left for breakfast.")
