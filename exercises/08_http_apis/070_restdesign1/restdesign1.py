"""Four hundred things before the opening night. README.md, beside this file, has the design.

Build it part by part: one task, all tasks, errors. Keep the tasks in memory, however you like.
"""

from tinyweb import Application, Request, Response, application, serve


def make_app() -> Application:
    """Return an app with no tasks in it yet."""

    def app(request: Request) -> Response:
        # TODO: what the design in README.md says
        return Response(200, {"items": [], "total": 0, "next": None})

    return application(app)


if __name__ == "__main__":
    serve(make_app())
