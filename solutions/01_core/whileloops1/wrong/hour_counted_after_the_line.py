# expect: hour 0: **
pupils = int(input("Pupils? "))
know = 1
hour = 0
print(f"hour {hour}:", "*" * know)
while know < pupils:
    know = min(know * 2, pupils)
    print(f"hour {hour}:", "*" * know)
    hour += 1
print(f"Everybody knows after {hour} hours.")
