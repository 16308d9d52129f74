# expect: if there is nobody, stand_ins gives an empty set
def by_voice(choir):
    result = {}
    for name in sorted(choir):
        for voice in set(choir[name]):
            result.setdefault(voice, []).append(name)
    return result


def rare(choir):
    return sorted(voice for voice, names in by_voice(choir).items() if len(names) == 1)


def stand_ins(choir, name):
    found = {}
    for other in choir:
        for voice in choir[name]:
            if other != name and voice in choir[other]:
                if not found:
                    found = {other}
                found.add(other)
    if not choir:
        raise KeyError(name)
    choir[name]
    return found
