version = input("Which Python? ")
major, minor = version.split(".")
have = int(major) * 1000 + int(minor)

found = 0
with open("peps.txt", encoding="utf-8") as peps:
    for line in peps:
        key, *rest = line.strip().split(": ", 1)
        if key == "PEP":
            number, status = rest[0], ""
        elif key == "Title":
            title = rest[0]
        elif key == "Status":
            status = rest[0]
        elif key == "Python-Version" and status == "Final":
            needs = rest[0].split(".")
            if int(needs[0]) * 1000 + int(needs[1]) <= have:
                print(f"{number} {title}")
                found += 1
if found == 0:
    print("Nothing in this list.")
