import sys

from . import decode, encode

message = " ".join(sys.argv[1:])
if message[:1] in (".", "-"):
    print(decode(message))
else:
    print(encode(message))
