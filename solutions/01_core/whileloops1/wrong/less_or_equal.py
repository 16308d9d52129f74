# expect: an endless loop?
pupils = int(input("Pupils? "))
know = 1
hour = 0
print(f"hour {hour}:", "*" * know)
while know <= pupils:
    hour += 1
    know = min(know * 2, pupils)
    print(f"hour {hour}:", "*" * know)
print(f"Everybody knows after {hour} hours.")
