import hmac
import random
import secrets

import pytest
from pythlings_checks import program
from tinyweb import Response, application

COMPARED = []


def noted(first, second, compare=hmac.compare_digest):
    COMPARED.append(first)
    return compare(first, second)


hmac.compare_digest = secrets.compare_digest = noted

from apikeys1 import Keys, guarded
from pythlings_checks.web import client


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


def made(*owners, scopes=("read",)):
    """Make keys, and give them and their ids."""
    keys, ids = Keys({}), []
    found = []
    for owner in owners:
        before = set(keys.rows)
        key = keys.create(owner, set(scopes))
        new = set(keys.rows) - before
        words = f'After create("{owner}", …) there should be one more row, not {len(new)} more.'
        told(len(new) == 1, words)
        found.append(key)
        ids += new
    return keys, found, ids


def test_create():
    """create: the key is seed_, its id, a dot, and a secret of 32 characters or more"""
    keys, [key], [key_id] = made("lab Oslo", scopes=("read", "write"))
    row = keys.rows[key_id]
    if not key.startswith(f"seed_{key_id}.") or len(key) < len(f"seed_{key_id}.") + 32:
        pytest.fail(f"The key is {key}, and the id of its row is {key_id}.")
    found = (row.owner, row.scopes, row.revoked)
    wanted = ("lab Oslo", {"read", "write"}, False)
    told(found == wanted, f"The row of lab Oslo, which may read and write, is {row}")


def test_several():
    """create: each key has an id and a secret of its own, also for the same owner"""
    _, found, _ = made("lab Oslo", "lab Oslo", "lab Quito")
    if len({key.partition(".")[2] for key in found}) < 3:
        pytest.fail("Three keys, and some have the same secret:\n" + "\n".join(found))


def test_guessable():
    """create: nobody can guess the next key"""
    pairs = []
    for _ in range(2):
        random.seed(2026)
        pairs.append(made("lab Oslo")[1][0])
    if pairs[0] == pairs[1] or pairs[0].partition(".")[2] == pairs[1].partition(".")[2]:
        pytest.fail(
            f"Whoever knows where the random numbers begin knows the key: {pairs[0]} came twice. "
            "The module `random` can be predicted."
        )
    if pairs[0].partition(".")[0] == pairs[1].partition(".")[0]:
        pytest.fail(
            "Two rings, and their first keys have the same id: whoever has one key can guess the "
            f"next id.\n\n{pairs[0]}\n{pairs[1]}"
        )


def test_backup():
    """create: the secret is nowhere to be found afterwards"""
    keys, [key], _ = made("lab Oslo")
    secret = key.partition(".")[2]
    kept = repr(keys.rows) + repr(vars(keys))
    told(secret not in kept, f"The secret is in the backup, ready to use:\n\n{keys.rows}")


def test_one_way():
    """create: the hash isn't just the key, written differently"""
    keys, [key], [key_id] = made("lab Oslo")
    secret = key.partition(".")[2]
    import base64

    digest = str(keys.rows[key_id].digest)
    for code in (base64.b64encode, base64.urlsafe_b64encode, bytes.hex, lambda text: text[::-1]):
        for text in (key, secret):
            written = code(text.encode())
            written = written if isinstance(written, str) else written.decode()
            if written.rstrip("=") in digest:
                pytest.fail(f"That's no hash. The key can be read out of it: {digest}")


def test_scopes_copied():
    """create: the scopes of two keys are two sets"""
    keys, scopes = Keys({}), {"read"}
    keys.create("lab Oslo", scopes)
    scopes.add("write")
    [row] = keys.rows.values()
    told(
        row.scopes == {"read"},
        "The caller's set changed after the key was made, and the key got more rights with it.",
    )


def test_find():
    """find: the row of a key"""
    keys, found, ids = made("lab Oslo", "lab Quito", "lab Oslo")
    for number, (key, key_id) in enumerate(zip(found, ids, strict=True)):
        row = keys.find(key)
        if row is not keys.rows[key_id]:
            pytest.fail(f"Key {number + 1} of three was made, and find(key) gives {row!r}")


def test_find_later():
    """find: also after a restart, when only the rows are left"""
    keys, [key], [key_id] = made("lab Oslo")
    told(
        Keys(keys.rows).find(key) is keys.rows[key_id],
        "After a restart there's nothing but the rows, and the key isn't found in them.",
    )


def test_find_nothing():
    """find: what isn't a key in use is None"""
    keys, [oslo, quito], ids = made("lab Oslo", "lab Quito")
    mixed = oslo.partition(".")[0] + "." + quito.partition(".")[2]
    digest = str(keys.rows[ids[0]].digest)
    for key, words in (
        ("", "an empty text"),
        ("seed_", "only the prefix"),
        (oslo.partition(".")[0], "the id without a secret"),
        (oslo.partition(".")[0] + ".", "the id with an empty secret"),
        (oslo.removeprefix("seed_"), "a key without its seed_"),
        (oslo[:-1], "a key without its last letter"),
        (oslo + "x", "a key with a letter more"),
        (mixed, "the id of one key with the secret of another"),
        (oslo.partition(".")[0] + "." + digest, "the id with the hash from the backup"),
        (digest, "the hash from the backup"),
        (oslo.upper(), "a key in capitals"),
        ("seed_ffffffff.ñandú", "an unknown key with an ñ"),
        (oslo[:-1] + "ñ", "a key with an ñ in it"),
    ):
        found = keys.find(key)
        if found is not None:
            pytest.fail(f"find should give None for {words}. It found {found.owner}'s row.")


def test_compared():
    """find: compare_digest does the comparing"""
    keys, [key], _ = made("lab Oslo")
    COMPARED.clear()
    keys.find(key[:-2] + "xx")
    told(
        COMPARED != [],
        "A key was looked for, and hmac.compare_digest wasn't called. With == or `in`, the time "
        "tells how many letters are right.",
    )


def test_revoke():
    """revoke: this key opens nothing any more, the others do"""
    keys, [oslo, other], [oslo_id, other_id] = made("lab Oslo", "lab Oslo")
    keys.revoke(oslo_id)
    told(keys.find(oslo) is None, "The key was revoked, and find still gives its row.")
    told(keys.find(other) is keys.rows[other_id], "The owner's other key should still work.")
    told(oslo_id in keys.rows, "The row of a revoked key stays: who had it, and which scopes?")
    keys.revoke(oslo_id)


def test_revoke_unknown():
    """revoke: without such a row it's a KeyError"""
    keys, _, _ = made("lab Oslo")
    with pytest.raises(KeyError):
        keys.revoke("nothing")


class Beans:
    def __init__(self):
        self.asked = 0

    def __call__(self, request):
        self.asked += 1
        return Response(200, ["tepary bean"], {"X-Bank": "seeds"})


def site(keys, scope="read"):
    beans = Beans()
    return beans, client(application(guarded(beans, keys, scope)))


def test_let_in():
    """guarded: with the right key, the handler answers"""
    keys, [key], _ = made("lab Oslo", scopes=("read", "write"))
    for scope in ("read", "write"):
        _, web = site(keys, scope)
        answer = web.get("/beans", headers={"X-API-Key": key})
        answer.answers(200, json=["tepary bean"]).header("X-Bank", "seeds")


def test_401():
    """guarded: without a key in use it's a 401, and the handler isn't asked"""
    keys, [key], [key_id] = made("lab Oslo")
    beans, web = site(keys)
    web.get("/beans").answers(401).header("WWW-Authenticate", "ApiKey").has("error")
    unknown = web.get("/beans", headers={"X-API-Key": "seed_00.guess"}).answers(401)
    keys.revoke(key_id)
    revoked = web.get("/beans", headers={"X-API-Key": key}).answers(401)
    if (unknown.json, revoked.json) != (revoked.json, unknown.json):
        revoked.wrong(f"For an unknown key the answer was {unknown.text}. They should be the same.")
    assert beans.asked == 0, "Nobody had a key in use, and the handler was asked all the same."


def test_403():
    """guarded: a key that lacks the scope is a 403, and the handler isn't asked"""
    keys, [key], _ = made("lab Oslo", scopes=("read", "write-off"))
    beans, web = site(keys, "write")
    web.post("/beans", headers={"X-API-Key": key}).answers(403).has("error")
    assert beans.asked == 0, "The key may not write, and the handler was asked all the same."


def test_program():
    """the program lets one key in, and two others not"""
    ran = program("apikeys1.py").succeeds()
    statuses = [line.split()[1] for line in ran.stdout.splitlines()[-3:]]
    assert statuses == ["200", "401", "401"], "The right key comes first, then two that aren't."
