# expect: Python 3.9 is older than 3.10
def read_headers(path):
    """Return the headers in a file, each as a dict."""
    with open(path, encoding="utf-8") as file:
        blocks = file.read().strip().split("\n\n")
    headers = []
    for block in blocks:
        header = {}
        for line in block.splitlines():
            field, _, value = line.partition(": ")
            header[field] = value
        headers.append(header)
    return headers


def numbers(version):
    """Return the parts of a version as numbers: [3, 10] for "3.10"."""
    return version


def is_part_of(header, python):
    """Say whether this PEP is part of that Python."""
    if header["Status"] != "Final":
        return False
    return numbers(header["Python-Version"]) <= numbers(python)


python = input("Which Python? ")
usable = [header for header in read_headers("peps.txt") if is_part_of(header, python)]
for header in usable:
    print(header["PEP"], header["Title"])
if not usable:
    print("Nothing in this list.")
