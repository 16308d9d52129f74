import hashlib
import secrets
import time
from collections import namedtuple

import jwt


class UnknownError(Exception):
    pass


class ForbiddenError(Exception):
    pass


Pair = namedtuple("Pair", "access refresh")


class Doors:
    def __init__(self, secret, clock=time.time):
        self.secret = secret
        self.clock = clock
        self.kept = {}  # family -> {"member", "doors", "hash", "made"}; a token is FAMILY.SECRET

    def login(self, member, doors):
        family = secrets.token_hex(16)
        self.kept[family] = {"member": member, "doors": sorted(doors)}
        return self.next_pair(family)

    def next_pair(self, family):
        row = self.kept[family]
        part = secrets.token_hex(32)
        row["hash"], row["made"] = hashlib.sha512(part.encode()).digest(), self.clock()
        payload = {
            "sub": row["member"],
            "scope": " ".join(row["doors"]),
            "exp": int(self.clock() + 600),
        }
        return Pair(jwt.encode(payload, self.secret, "HS256"), f"{family}.{part}")

    def open(self, access, door):
        try:
            claims = jwt.decode(access, self.secret, ["HS256"], options={"verify_exp": False})
            who, scope, end = claims["sub"], claims["scope"], claims["exp"]
        except (jwt.PyJWTError, KeyError):
            raise UnknownError(access) from None
        if self.clock() >= end:
            raise UnknownError("over")
        if not door or door not in scope.split(" "):
            raise ForbiddenError(door)
        return who

    def refresh(self, token):
        family, _, part = token.partition(".")
        row = self.kept.get(family)
        if row is None:
            raise UnknownError("unknown")
        known = secrets.compare_digest(hashlib.sha512(part.encode()).digest(), row["hash"])
        if not known or self.clock() - row["made"] >= 30 * 24 * 3600:
            del self.kept[family]
            raise UnknownError("not good any more")
        return self.next_pair(family)

    def logout(self, token):
        self.kept.pop(token.split(".")[0], None)


if __name__ == "__main__":
    doors = Doors("only the server and the doors know this")
    otieno = doors.login("Otieno", {"laser"})
    print("Otieno opens:", doors.open(otieno.access, "laser"))
    stolen = otieno.refresh
    otieno = doors.refresh(stolen)
    print("later:", doors.open(otieno.access, "laser"))
    for name, token in (("the thief", stolen), ("Otieno", otieno.refresh)):
        try:
            doors.refresh(token)
        except UnknownError:
            print(name, "has to log in")
