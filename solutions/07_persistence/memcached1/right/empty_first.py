import json

from memory import Memory


def join(client, play, person):
    key = "waiting:" + play
    raw, version = client.gets(key)
    people = json.loads(raw or "[]")
    if person not in people:
        if version is None:
            client.add(key, b"[]")
            return join(client, play, person)
        if not client.cas(key, json.dumps(people + [person]), version):
            return join(client, play, person)
        people.append(person)
    return people.index(person) + 1


def seats(client, play, count):
    kept = client.get(f"seats:{play}")
    if kept is None:
        kept = count(play)
        client.add(f"seats:{play}", str(kept), 60)
    return int(kept)


def main() -> None:
    client = Memory()
    for person in ("Lindiwe", "Björn", "Lindiwe"):
        print(f"{person} has place {join(client, 'hamlet', person)}")
    print("free seats:", seats(client, "hamlet", len))


if __name__ == "__main__":
    main()
