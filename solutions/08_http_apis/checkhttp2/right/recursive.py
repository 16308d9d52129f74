import secrets
import time
from urllib.parse import quote

import httpx


class RefusedError(Exception):
    def __init__(self, status):
        super().__init__(status)
        self.status = status


class GaveUpError(Exception):
    pass


def seconds_in(answer):
    text = answer.headers.get("retry-after")
    if text and all(letter in "0123456789" for letter in text):
        return int(text)
    return None


class Observatory:
    def __init__(self, http, sleep=time.sleep, clock=time.monotonic):
        self.http, self.sleep, self.clock = http, sleep, clock
        self.given_up = []  # when, in a row

    def once(self, request, wait):
        try:
            answer = self.http.send(request)
        except httpx.TransportError:
            answer = None
        else:
            if answer.status_code not in (429, 502, 503, 504):
                return answer
        pause = seconds_in(answer) if answer is not None else None
        pause = wait if pause is None else pause
        if wait > 4 or pause > 60:
            self.given_up.append(self.clock())
            raise GaveUpError
        self.sleep(pause)
        return self.once(request, wait * 2)

    def ask(self, *args, **kwargs):
        if len(self.given_up) > 2 and self.clock() < self.given_up[-1] + 300:
            raise GaveUpError("dead")
        answer = self.once(self.http.build_request(*args, timeout=10, **kwargs), 1)
        self.given_up.clear()
        if answer.status_code // 100 != 2:
            raise RefusedError(answer.status_code)
        return answer.json()

    def report(self, meteor):
        headers = {"idempotency-key": secrets.token_urlsafe()}
        return self.ask("POST", "/meteors", json=meteor, headers=headers)["id"]

    def meteors(self, night):
        address = "/meteors?night=" + quote(night)
        while address:
            page = self.ask("GET", address)
            for meteor in page["items"]:
                yield meteor
            address = page["next"]


if __name__ == "__main__":
    asked = []

    def link(request):
        asked.append(request)
        if len(asked) % 2:
            raise httpx.ConnectError("no")
        return httpx.Response(201, json={"id": len(asked)})

    observatory = Observatory(
        httpx.Client(transport=httpx.MockTransport(link), base_url="https://sky.example"),
        sleep=lambda seconds: print(f"  … {seconds} s"),
    )
    for colour in ("green", "white"):
        print(colour, "meteor")
        print("  its id:", observatory.report({"colour": colour}))
