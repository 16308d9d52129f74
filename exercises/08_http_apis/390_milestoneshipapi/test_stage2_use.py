def test_hand_in(stranger):
    """stage 2: a thing is handed in, and each gets an id of its own"""
    ids = [stranger.hand_in(what="black umbrella", line=line) for line in (3, 17, 3)]
    if len(set(map(str, ids))) != 3:
        stranger.met[-1][1].wrong(f"Three things got the ids {ids}.")


def test_look_up(stranger):
    """stage 2: what was handed in can be looked up, and has no owner yet"""
    first = stranger.hand_in(what="češalj, zlatni", line=1, day="2026-02-28")
    other = stranger.hand_in(what="left boot", line=17, day="2024-02-29")
    stranger.look_up(first, what="češalj, zlatni", line=1, day="2026-02-28", owner=None)
    stranger.look_up(other, what="left boot", line=17, day="2024-02-29", owner=None)


def found(stranger, word, *wanted):
    """These things are found, by what they are, in this order."""
    items, answer = stranger.search(word)
    whats = [each.get("what") for each in items]
    if whats != list(wanted):
        answer.wrong(
            f"Found: {', '.join(whats) or 'nothing'}. Wanted: {', '.join(wanted) or 'nothing'}."
        )
    return items, answer


def test_search(stranger):
    """stage 2: a search finds what has the word in it, the newest day first"""
    stranger.hand_in("violin with case", 4, "2026-03-30")
    number = stranger.hand_in("violin bow", 11, "2026-04-02")
    stranger.hand_in("trumpet", 11, "2026-04-01")
    stranger.hand_in("old violin", 4, "2025-12-31")
    items, answer = found(stranger, "violin", "violin bow", "violin with case", "old violin")
    if items[0] != {**items[0], "id": number, "line": 11, "day": "2026-04-02"}:
        answer.wrong("The bow has other values than those that were handed in.")
    found(stranger, "violoncello")


def test_capitals(stranger):
    """stage 2: capital letters make no difference"""
    stranger.hand_in("Sombrero & Poncho", 5, "2026-05-01")
    stranger.hand_in("my SOMBRERO", 5, "2026-05-02")
    found(stranger, "sombrero", "my SOMBRERO", "Sombrero & Poncho")
    found(stranger, "O & p", "Sombrero & Poncho")
    stranger.hand_in("glove (left", 5, "2026-05-02")
    found(stranger, "(LEFT", "glove (left")


def test_give_back(stranger):
    """stage 2: a thing is given back; then it has an owner, and isn't found any more"""
    number = stranger.hand_in("teddy bear, one ear", 9, "2026-05-03")
    other = stranger.hand_in("teddy bear, two ears", 9, "2026-05-02")
    stranger.done("Give back", id=number, owner="Zoë Ng")
    stranger.look_up(number, what="teddy bear, one ear", line=9, day="2026-05-03", owner="Zoë Ng")
    stranger.look_up(other, owner=None)
    found(stranger, "teddy", "teddy bear, two ears")


def test_twice(stranger):
    """stage 2: the second time it's a 409, and the first owner keeps it"""
    number = stranger.hand_in("umbrella", 2, "2026-05-03")
    stranger.done("Give back", id=number, owner="Ana")
    stranger.refused(409, stranger.ask("Give back", id=number, owner="Ivo"))
    stranger.refused(409, stranger.ask("Give back", id=number, owner="Ana"))
    stranger.look_up(number, owner="Ana")
