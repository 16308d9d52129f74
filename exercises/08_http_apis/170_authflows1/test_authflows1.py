import pytest
from authflows1 import Accounts, NotAllowed
from pythlings_checks import program


class Clock:
    def __init__(self):
        self.now = 5000.0

    def __call__(self):
        return self.now


def told(holds, words):
    """Say in words what doesn't hold."""
    if not holds:
        pytest.fail(words)


def accounts_of(*people):
    clock = Clock()
    accounts = Accounts(clock)
    for name in people:
        accounts.register(name, f"{name} writes")
    return clock, accounts


def refused(accounts, token):
    """Tell whether `who` refuses this token."""
    try:
        accounts.who(token)
    except NotAllowed:
        return True
    return False


def enters(accounts, name, password):
    """Tell whether this name and password open a session."""
    try:
        accounts.login(name, password)
    except NotAllowed:
        return False
    return True


def test_login():
    """login: the token tells who it is"""
    _, accounts = accounts_of("Anaïs", "Bo")
    anais, bo = accounts.login("Anaïs", "Anaïs writes"), accounts.login("Bo", "Bo writes")
    assert accounts.who(anais) == "Anaïs"
    assert accounts.who(bo) == "Bo"


def test_token():
    """login: each token is new, and long"""
    _, accounts = accounts_of("Anaïs")
    tokens = [accounts.login("Anaïs", "Anaïs writes") for _ in range(3)]
    words = "Three logins gave these tokens:\n" + "\n".join(tokens)
    told(len(set(tokens)) == 3 and min(map(len, tokens)) >= 20, words)
    good = sum(not refused(accounts, token) for token in tokens)
    told(good == 3, f"Anaïs is logged in on three computers. Tokens that are good: {good}.")


def test_wrong():
    """login: a wrong password and an unknown name are refused with the same words"""
    _, accounts = accounts_of("Anaïs", "Bo")
    said = []
    for name, password in (
        ("Anaïs", "Bo writes"),
        ("Anaïs", ""),
        ("Anaïs", "anaïs writes"),
        ("Eve", "Eve writes"),
        ("", ""),
    ):
        try:
            accounts.login(name, password)
        except NotAllowed as error:
            said.append(str(error))
        else:
            pytest.fail(f'login("{name}", "{password}") should be NotAllowed.')
    told(len(set(said)) == 1, "These words tell who has an account:\n" + "\n".join(said))
    told(not accounts.sessions, "Nobody got in, and there's a session all the same.")


def test_kept():
    """register: the password isn't kept, and two people with the same one have different hashes"""
    _, accounts = accounts_of()
    accounts.register("Anaïs", "dear diary")
    accounts.register("Bo", "dear diary")
    anais, bo = accounts.users["Anaïs"], accounts.users["Bo"]
    kept = repr(vars(accounts)) + repr(anais) + repr(bo)
    told("dear diary" not in kept, f"The password can be read in what's kept: {anais}")
    same = anais.digest == bo.digest
    told(not same, f"Anaïs and Bo have the same password, and everybody can see it: {anais}, {bo}")


def test_slow():
    """register: slow_hash makes the hash, with the salt of that person"""
    from authflows1 import slow_hash

    _, accounts = accounts_of("Anaïs")
    user = accounts.users["Anaïs"]
    made = slow_hash("Anaïs writes", user.salt)
    told(user.digest == made, f"slow_hash(password, salt) gives {made!r}. Kept is {user}")
    told(len(user.salt) >= 8, f"A salt of 8 bytes or more is wanted, not {user.salt!r}.")


def test_register():
    """register: a name that's taken and a short password are a ValueError, and change nothing"""
    _, accounts = accounts_of("Anaïs")
    for name, password in (("Anaïs", "another one"), ("Bo", "seven77"), ("Bo", "")):
        try:
            accounts.register(name, password)
        except ValueError:
            continue
        pytest.fail(f'register("{name}", "{password}") should be a ValueError.')
    told(enters(accounts, "Anaïs", "Anaïs writes"), "Anaïs can't log in any more.")
    told(not enters(accounts, "Anaïs", "another one"), "Somebody else's password opens it.")
    told(not enters(accounts, "Bo", "seven77"), "Bo was refused, and has an account all the same.")
    accounts.register("Bo", "eight888")
    told(enters(accounts, "Bo", "eight888"), "Eight letters are enough, and Bo can't log in.")


def test_until():
    """who: a token is good for an hour, and no longer"""
    clock, accounts = accounts_of("Anaïs")
    token = accounts.login("Anaïs", "Anaïs writes")
    clock.now += 3599
    told(not refused(accounts, token), "After 59 minutes and 59 seconds the token isn't good.")
    clock.now += 1
    told(refused(accounts, token), "An hour has gone by, and the token is still good.")
    clock.now -= 1000
    later = accounts.login("Anaïs", "Anaïs writes")
    clock.now += 1800
    told(not refused(accounts, later), "Half an hour after a second login it isn't good any more.")


def test_unknown():
    """who: a token that nobody has is NotAllowed"""
    _, accounts = accounts_of("Anaïs")
    accounts.login("Anaïs", "Anaïs writes")
    for token in ("", "Anaïs", "x" * 43):
        told(refused(accounts, token), f'who("{token}") should be NotAllowed.')


def test_logout():
    """logout: this session is over, and no other"""
    _, accounts = accounts_of("Anaïs", "Bo")
    library, home = (accounts.login("Anaïs", "Anaïs writes") for _ in range(2))
    bo = accounts.login("Bo", "Bo writes")
    accounts.logout(library)
    told(refused(accounts, library), "Anaïs logged out, and her token is still good.")
    told(not refused(accounts, home), "She logged out in the library, and is logged out at home.")
    told(not refused(accounts, bo), "Anaïs logged out, and so was Bo.")
    accounts.logout(library)
    accounts.logout("nobody's token")


def test_new_password():
    """change_password: the new password opens the diary, the old one doesn't"""
    _, accounts = accounts_of("Anaïs")
    before = accounts.users["Anaïs"].salt
    accounts.change_password(accounts.login("Anaïs", "Anaïs writes"), "Anaïs writes", "long & new")
    told(enters(accounts, "Anaïs", "long & new"), "The new password doesn't open the diary.")
    told(not enters(accounts, "Anaïs", "Anaïs writes"), "The old password still opens the diary.")
    told(accounts.users["Anaïs"].salt != before, "A new password needs a new salt.")


def test_new_password_sessions():
    """change_password: all sessions of that person are over, and nobody else's"""
    _, accounts = accounts_of("Anaïs", "Bo")
    thief, hers = (accounts.login("Anaïs", "Anaïs writes") for _ in range(2))
    bo = accounts.login("Bo", "Bo writes")
    accounts.change_password(hers, "Anaïs writes", "long & new")
    told(refused(accounts, thief), "Anaïs has a new password, and the thief is still in there.")
    told(refused(accounts, hers), "All her sessions end, also the one that changed the password.")
    told(not refused(accounts, bo), "Anaïs has a new password, and Bo was logged out.")


def test_new_password_refused():
    """change_password: if it's refused, nothing changes"""
    clock, accounts = accounts_of("Anaïs", "Bo")
    old = accounts.login("Anaïs", "Anaïs writes")
    clock.now += 1800
    token = accounts.login("Anaïs", "Anaïs writes")
    clock.now += 1800
    for given, password, new, wanted in (
        (token, "Bo writes", "long & new", NotAllowed),
        (token, "Anaïs writes", "short", ValueError),
        (old, "Anaïs writes", "long & new", NotAllowed),
        ("no token", "Anaïs writes", "long & new", NotAllowed),
    ):
        which = {token: "a good token", old: "a token an hour old"}.get(given, "an unknown token")
        words = f'change_password with {which}, "{password}" and "{new}"'
        try:
            accounts.change_password(given, password, new)
        except wanted:
            told(not refused(accounts, token), f"{words} was refused, and ended her session.")
            continue
        pytest.fail(f"{words} should be a {wanted.__name__}.")
    told(enters(accounts, "Anaïs", "Anaïs writes"), "Nothing should change. She can't log in.")


def test_program():
    """the program tells the story"""
    ran = program("authflows1.py").succeeds()
    lines = ran.stdout.splitlines()
    ran.says("home: Anaïs reads her diary")
    told(not any("library: Anaïs" in line for line in lines), "In the library she's still reading.")
