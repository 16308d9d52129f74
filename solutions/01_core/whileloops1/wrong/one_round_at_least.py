# expect: there is no round at all
pupils = int(input("Pupils? "))
know = 1
hour = 0
print(f"hour {hour}:", "*" * know)
while True:
    hour += 1
    know = min(know * 2, pupils)
    print(f"hour {hour}:", "*" * know)
    if know == pupils:
        break
print(f"Everybody knows after {hour} hours.")
