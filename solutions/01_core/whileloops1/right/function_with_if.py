def show(hour: int, know: int) -> None:
    print("hour " + str(hour) + ": " + "*" * know)


pupils: int = int(input("Pupils? "))
know = 1
hours = 0
show(0, 1)
while not know == pupils:
    know += know
    if know > pupils:
        know = pupils
    hours += 1
    show(hours, know)
print(f"Everybody knows after {hours} hours.")
