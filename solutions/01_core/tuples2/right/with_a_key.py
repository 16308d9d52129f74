def key(line):
    time = line.split()[0]
    parts = time.split(":")
    return [int(parts[0]), int(parts[1]), line]


lines = []
line = input("Plan? ")
while line != "":
    if " " not in line:
        line = line + " something"
    lines.append(line)
    line = input("Plan? ")
lines.sort(key=key)
word = "First:"
for line in lines:
    print(word, line)
    word = "Then:"
if len(lines) == 0:
    print("A free day!")
