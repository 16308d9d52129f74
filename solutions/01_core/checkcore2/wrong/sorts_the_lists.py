# expect: by_voice has changed the choir that it was given
def by_voice(choir):
    result = {}
    for name, voices in choir.items():
        voices.sort()
        for voice in voices:
            names = result.setdefault(voice, [])
            if name not in names:
                names.append(name)
    for names in result.values():
        names.sort()
    return result


def rare(choir):
    return sorted(voice for voice, names in by_voice(choir).items() if len(names) == 1)


def stand_ins(choir, name):
    return {o for o in choir if o != name and set(choir[o]) & set(choir[name])}
