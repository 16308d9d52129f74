import hmac
import string
from secrets import choice, token_urlsafe


def locker_code(digits: int = 6) -> str:
    return "".join(choice(string.digits) for _ in range(digits))


def parcel_link(base: str) -> str:
    return base + "/parcel/" + token_urlsafe()


def passphrase(words: list[str], count: int = 4) -> str:
    phrase = choice(words)
    for _ in range(count - 1):
        phrase += "-" + choice(words)
    return phrase


def same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8"), wanted.encode("utf-8"))
