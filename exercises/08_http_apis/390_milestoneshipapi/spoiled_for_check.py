"""Puts something in front of the learner's service that spoils it. Nothing to do here."""

import json
import re

from readme_for_check import ANYTHING, BLANK, HERE, WANTED, Readme

AFTER = """

# What sits in front of the service in this version.

class _Spoiled:
    def __init__(self, app, fault, steps):
        self.app, self.fault, self.steps, self.last = app, fault, steps, {}

    def title(self, scope):
        import re
        for title, step in self.steps.items():
            if scope["method"] == step["method"] and re.fullmatch(step["path"], scope["path"]):
                return title
        return None

    async def __call__(self, scope, receive, send):
        import json
        title = self.title(scope) if scope["type"] == "http" else None
        if title is None:
            await self.app(scope, receive, send)
            return
        parts = []
        async def keep(message):
            parts.append(message)
        await self.app(scope, receive, keep)
        start = parts[0]
        body = b"".join(part.get("body", b"") for part in parts[1:])
        step = self.steps[title]
        if start["status"] < 300:
            self.last[title] = body
        if str(start["status"]) == self.fault:
            start["status"] = step["status"]
            body = self.last.get(title, step["sample"].encode())
        elif start["status"] < 300 and body:
            data = json.loads(body)
            if self.fault == "owner" and title == "Look up":
                data = self.without_owner(data, step["pattern"])
            if title == "Search" and self.fault in ("nothing", "order"):
                data = self.turned(data, step["pattern"])
            body = json.dumps(data).encode()
        start["headers"] = [pair for pair in start["headers"] if pair[0].lower() != b"content-length"]
        if start["status"] != 204:
            start["headers"].append((b"content-length", str(len(body)).encode()))
        else:
            body = b""
        await send(start)
        await send({"type": "http.response.body", "body": body})

    def without_owner(self, data, pattern):
        if isinstance(pattern, dict) and isinstance(data, dict):
            return {name: self.without_owner(value, pattern.get(name)) for name, value in data.items()}
        return None if pattern == "{owner}" else data

    def turned(self, data, pattern):
        if isinstance(pattern, dict) and isinstance(data, dict):
            return {name: self.turned(value, pattern.get(name)) for name, value in data.items()}
        if isinstance(pattern, list) and isinstance(data, list):
            return [] if self.fault == "nothing" else data[::-1]
        return data


_whole_app = make_app


def make_app(*args, **kwargs):
    made = _whole_app(*args, **kwargs)
    made.add_middleware(_Spoiled, fault=FAULT, steps=STEPS)
    return made


app = make_app("k")
"""

#: What's spoiled: words -> what it's called above.
SPOILED = {
    "without a key, it's as if the key were right": "401",
    "a thing that isn't there is answered like one that is": "404",
    "a thing can be given back twice": "409",
    "what can't be right is taken": "422",
    "the owner is never shown": "owner",
    "a search finds nothing": "nothing",
    "a search shows the oldest day first": "order",
}


def versions():
    """The learner's service, and the same with something in front of it."""
    own = (HERE / "lostfound/service.py").read_text(encoding="utf-8")
    readme, steps = Readme(), {}
    for title in WANTED:
        step = readme.step(title)
        shape = "".join(
            re.escape(part) if at % 2 == 0 else "[^/]+"
            for at, part in enumerate(BLANK.split(step.path))
        )
        pattern = None if step.answer.body is ANYTHING else step.answer.body
        steps[title] = {
            "method": step.method,
            "path": shape,
            "status": step.status,
            "pattern": pattern,
            "sample": "" if pattern is None else json.dumps(pattern),
        }
    found = {"your service": {"service.py": own}}
    for words, fault in SPOILED.items():
        after = AFTER.replace("FAULT", repr(fault)).replace("STEPS", repr(steps))
        found[words] = {"service.py": own.rstrip() + "\n" + after}
    return found
