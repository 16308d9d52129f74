import os

EVERYTHING_ELSE = "3.13"


def version_for(folder):
    parts = folder.split("/")
    for number in range(len(parts), 0, -1):
        path = "/".join(parts[:number])
        if ".python-version" in os.listdir(path):
            for line in open(path + "/.python-version"):
                if line.strip():
                    return line.strip()
    return EVERYTHING_ELSE


if __name__ == "__main__":
    where = input("Which folder? ")
    version = version_for(where)
    print("In", where, "you get Python", version + ".")
