import json

from memory import Memory


def read(client, key):
    found, version = client.gets(key)
    return ([], None) if version is None else (json.loads(found.decode()), version)


def write(client, key, names, version):
    data = json.dumps(names, ensure_ascii=False).encode("utf-8")
    if version is None:
        return client.add(key, data)
    return client.cas(key, data, version)


def join(client, play, person):
    key = f"waiting:{play}"
    names, version = read(client, key)
    while person not in names:
        names = [*names, person]
        if write(client, key, names, version):
            break
        names, version = read(client, key)
    return names.index(person) + 1


def seats(client, play, count):
    number = client.get("seats:%s" % play)
    if number is not None:
        return int(number.decode())
    number = count(play)
    client.set("seats:%s" % play, json.dumps(number), expire=60)
    return number


def main() -> None:
    client = Memory()
    for person in ("Lindiwe", "Björn", "Lindiwe"):
        print(f"{person} has place {join(client, 'hamlet', person)}")
    print("free seats:", seats(client, "hamlet", len))


if __name__ == "__main__":
    main()
