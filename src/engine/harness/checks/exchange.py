"""What goes over the wire: a request, and what an application or a server makes of it.

`Target` is what can be asked: something that `applications` calls in this process, or a server that listens.
"""

import http
import http.client
import json
import urllib.parse

#: Seconds that an answer may take.
LIMIT = 10


class Unanswered(Exception):
    """There is no answer; `fault` says why, as the engine is told."""

    def __init__(self, why, **parts):
        super().__init__(f"{why} {parts}" if parts else why)
        self.fault = {"why": why, **parts}


class Request:
    """A request, ready to be sent."""

    def __init__(self, method, path, headers, body):
        self.method = method
        #: With the query.
        self.target = path if path.startswith("/") else f"/{path}"
        #: Pairs; names as they were written.
        self.headers = headers
        self.body = body

    @property
    def path(self):
        """The path as an application gets it: without the query, with `%20` as a space."""
        return urllib.parse.unquote(self.target.partition("?")[0])

    @property
    def query(self):
        """What comes after the `?`."""
        return self.target.partition("?")[2]


class Reply:
    """What came back."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body
        #: The exception that kept the application from answering; a server says 500 then.
        self.error = None
        #: The code of the function that was asked, where that is known.
        self.code = None
        #: Whether that is the whole application, and not the part of it that answers to this path.
        self.is_whole = False
        #: Whether a function was found for the path; None where nobody knows.
        self.is_routed = None
        #: The paths for which there is a function, where they are known: pairs of methods and path.
        self.routes = ()


def failed(error):
    """The reply of a server whose application raised an exception."""
    reply = Reply(500, [("Content-Type", "text/plain")], b"")
    reply.error = error
    return reply


def reason_of(status):
    """The words that belong to a status."""
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:
        return ""


def of_list(pairs, name):
    """The last of some headers with this name, or None."""
    found = [value for each, value in pairs if each.lower() == name.lower()]
    return found[-1] if found else None


def laid_out(value, indent=0, width=70):
    """JSON on as few lines as are good to read."""
    flat = json.dumps(value, ensure_ascii=False)
    if len(flat) + indent <= width or not value or not isinstance(value, (dict, list)):
        return flat
    pad = " " * (indent + 2)
    if isinstance(value, dict):
        rows = [f"{json.dumps(key, ensure_ascii=False)}: {laid_out(part, indent + 2, width)}" for key, part in value.items()]
        first, last = "{", "}"
    else:
        rows = [laid_out(part, indent + 2, width) for part in value]
        first, last = "[", "]"
    return first + "\n" + ",\n".join(pad + row for row in rows) + "\n" + " " * indent + last


def shown(body, kind, most):
    """A body as people read it: JSON laid out, other text as it is, the rest by its size."""
    if not body:
        return ""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return f"({len(body)} bytes that are no text)"
    if kind is None or "json" in kind or kind.startswith("text/plain"):
        try:
            found = json.loads(text)
            text = laid_out(found) if isinstance(found, (dict, list)) else text
        except (ValueError, RecursionError):
            pass  # it is text then
    return text if len(text) <= most else f"{text[:most]}\n… ({len(text) - most} more characters)"


class Listening:
    """A server that listens at an address."""

    def __init__(self, url):
        parts = urllib.parse.urlsplit(url if "://" in url else f"http://{url}")
        if parts.scheme != "http" or not parts.hostname:
            raise ValueError(f"{url!r} is no address of a server: write it like http://127.0.0.1:8000")
        self.host, self.port = parts.hostname, parts.port or 80
        self.base = parts.path.rstrip("/")

    def send(self, request, limit=LIMIT):
        """Send it over a connection of its own."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=limit)
        try:
            headers = dict(request.headers)
            connection.request(
                request.method, self.base + urllib.parse.quote(request.target, safe="/?&=%:,;@+$!*'()~"), request.body, headers
            )
            answer = connection.getresponse()
            body = answer.read()
        except TimeoutError:
            raise Unanswered("timed-out", seconds=float(limit)) from None
        except ConnectionRefusedError:
            raise Unanswered("refused", address=f"{self.host}:{self.port}") from None
        except (http.client.BadStatusLine, http.client.IncompleteRead, ConnectionError) as error:
            if isinstance(error, http.client.BadStatusLine) and not isinstance(error, http.client.RemoteDisconnected):
                raise Unanswered("protocol", rule="not-http", got=error.line.strip()[:200]) from None
            raise Unanswered("closed") from None
        except OSError as error:
            raise Unanswered("refused", address=f"{self.host}:{self.port} ({error})") from None
        finally:
            connection.close()
        return Reply(answer.status, answer.getheaders(), body)
