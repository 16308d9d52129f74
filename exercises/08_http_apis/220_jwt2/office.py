"""Makes tickets, good ones and others. There's nothing to change here."""

import base64
import hmac
import json
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

Sign = Callable[[bytes], bytes]


def new_key() -> RSAPrivateKey:
    """Return a new private key."""
    return generate_private_key(public_exponent=65537, key_size=2048)


def public(key: RSAPrivateKey) -> bytes:
    """Return its public key, as it's written into a file."""
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def with_rsa(key: RSAPrivateKey) -> Sign:
    """Sign with a private key (RS256)."""
    return lambda signed: key.sign(signed, PKCS1v15(), SHA256())


def with_hmac(secret: bytes) -> Sign:
    """Sign with a secret (HS256)."""
    return lambda signed: hmac.digest(secret, signed, "sha256")


def without(signed: bytes) -> bytes:
    """Don't sign at all."""
    return b""


def encoded(data: bytes) -> str:
    """Return bytes as a part of a ticket."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def ticket(head: Any, claims: Any, sign: Sign) -> str:
    """Return a ticket: its head, its claims and its signature."""
    signed = ".".join(encoded(json.dumps(each).encode()) for each in (head, claims))
    return f"{signed}.{encoded(sign(signed.encode()))}"
