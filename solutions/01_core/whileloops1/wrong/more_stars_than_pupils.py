# expect: never more than 20
pupils = int(input("Pupils? "))
know = 1
hour = 0
print(f"hour {hour}:", "*" * know)
while know < pupils:
    hour += 1
    know = know * 2
    print(f"hour {hour}:", "*" * know)
print(f"Everybody knows after {hour} hours.")
