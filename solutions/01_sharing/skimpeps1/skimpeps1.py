"""Can I use that here?"""


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
    return [int(part) for part in version.split(".")]


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


# Why this way
#
# As text, "3.10" comes before "3.9", and as a float it is 3.1. As [3, 10] it
# comes after [3, 9]: lists compare number by number. partition cuts at the first
# colon only, since one title has a second. PEP 8 has no Python-Version at all;
# the status is looked at first, so nobody asks for it.
