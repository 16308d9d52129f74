from itertools import count

pupils = int(input("Pupils? "))
for hour in count():
    know = min(2**hour, pupils)
    print(f"hour {hour}: {'*' * know}")
    if know == pupils:
        break
print("Everybody knows after", hour, "hours.")
