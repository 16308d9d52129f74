"""What the engine is told, each thing with all its parts: the one place on this side that knows the names of the fields.

The other side is `events.rs` and `verdict.rs`. A test there reads what `tests/harness/samples.py` makes with these functions: each
event and each kind of problem once.
"""

#: The events, and the fields that each has; see `Event` in `events.rs`.
EVENTS = {
    "begun": (),
    "ready": (),
    "syntax": ("problem",),
    "module-error": ("file", "problem"),
    "module-skip": ("file", "reason", "allowed"),
    "collected": ("tests", "tampered"),
    "started": ("index",),
    "ended": ("index", "outcome", "problem", "skip", "tampered", "subtests", "relied", "seconds"),
    "raised": ("problem",),
    "misread": ("slips",),
    "comparing": ("function",),
    "difference": ("number", "call", "solution", "version"),
    "broken-promise": ("function", "message"),
    "compared": ("function", "reason"),
    "finished": ("status",),
    "stopped": (),
    "forked": ("pid",),
    "child-ended": ("status", "signal"),
}


def event(name, fields):
    """An event as it is sent."""
    return {"event": name, **fields}


def problem(what, *, frames=(), test_line=None, call=None, excerpt=None, message=None, run=None):
    """What is wrong, and where. `Problem` in `verdict.rs` says what each part is; those without a parameter are added later."""
    return {
        "what": what,
        "frames": [*frames],
        "test_line": test_line,
        "call": call,
        "subject": "call",
        "steps": [],
        "given": [],
        "expression": None,
        "excerpt": excerpt,
        "message": message,
        "run": run,
        "subtest": None,
        "session": None,
        "changed": None,
        "slips": [],
        "elsewhere": [],
    }


# The kinds of problem: `What` in `verdict.rs`. The others are found by the engine.


def comparison(op, actual, expected, *, differences=(), more=0, tolerance=None):
    """A comparison that did not hold."""
    return {
        "kind": "comparison",
        "op": op,
        "actual": actual,
        "expected": expected,
        "differences": {"listed": [*differences], "more": more},
        "tolerance": tolerance,
    }


def told(words):
    """The words of a test's own."""
    return {"kind": "told", "words": words}


def assertion(expression, value):
    """Any other assertion that did not hold."""
    return {"kind": "assertion", "expression": expression, "value": value}


def always_equal(type_name):
    """A comparison that holds on the word of the learner's object alone."""
    return {"kind": "always-equal", "type_name": type_name}


def not_raised(expected):
    """An exception that did not come."""
    return {"kind": "not-raised", "expected": expected}


def exception(type_name, message, *, during_import, suggestions=(), chain=(), details=None):
    """An exception that came."""
    return {
        "kind": "exception",
        "type_name": type_name,
        "message": message,
        "during_import": during_import,
        "suggestions": [*suggestions],
        "chain": [*chain],
        "details": details or {},
    }


def example(expected, actual, truncated):
    """An example of a text that shows something else."""
    return {"kind": "example", "expected": expected, "actual": actual, "truncated": truncated}


def course_mistake(file, line, message):
    """What the author of a text has to put right."""
    return {"kind": "course-mistake", "file": file, "line": line, "message": message}


def syntax(type_name, message, *, file, line, column, end, text, meant=None):
    """A file that does not compile; `meant` is the keyword for the word at the place, when that is misspelt."""
    return {
        "kind": "syntax",
        "type_name": type_name,
        "message": message,
        "file": file,
        "line": line,
        "column": column,
        "end": end,
        "text": text,
        "meant": meant,
    }


# Those of the vocabulary of checks; `vocabulary.rs` says what each part is.


def command(why, **parts):
    """A command did not do what it should."""
    return {"kind": "command", "fault": {"why": why, **parts}}


def file(path, expected, actual):
    """A command left a file with something else in it."""
    return {"kind": "file", "path": path, "expected": expected, "actual": actual, "refused": None, "args": [], "stdin": ""}


def document(file, form, fault):
    """A file that was read is not as it should be."""
    return {"kind": "document", "file": file, "form": form, "fault": fault}


def own_tests(file, version, fault):
    """The learner's own tests do not tell right from wrong."""
    return {"kind": "own-tests", "file": file, "version": version, "fault": fault}


def types(file, command, fault):
    """What a type checker says of the learner's files is not what it should say; `command` is how one asks it."""
    return {"kind": "types", "file": file, "command": command, "fault": fault}


def answer(why, **parts):
    """A request was not answered as it should be."""
    return {"kind": "answer", "fault": {"why": why, **parts}}


def rows(why, **parts):
    """A query did not give what it should."""
    return {"kind": "rows", "fault": {"why": why, **parts}}


# What a check has done: the `run` of a problem.


def ran(command, *, stdout, stderr, typed, status):
    """A command that was run, with what it printed and how it ended."""
    return {"kind": "command", "command": command, "stdout": stdout, "stderr": stderr, "typed": typed, "status": status}


def exchange(method, path, *, headers, body, answer, wanted=None):
    """A request that was sent; `answer` has `status`, `reason`, `headers` and `body`, or is None where there was none.

    `wanted` is the status that a check has asked for in vain.
    """
    sent = {"method": method, "path": path, "headers": headers, "body": body}
    return {"kind": "exchange", **sent, "answer": answer, "wanted": wanted}


def query(sql, *, in_file, span):
    """SQL that was run, whether it is in a file of the learner's, and the part of it that matters: characters from 0, the end exclusive."""
    return {"kind": "query", "sql": sql, "in_file": in_file, "span": span}


# The parts of these.


def value(text, type_name, *, before=0, after=0, whole=None):
    """A value by its `repr` or a window of that; `whole` is the value itself where it is a text that is shown whole."""
    return {"repr": text, "type_name": type_name, "hidden_before": before, "hidden_after": after, "text": whole}


def difference(path, actual, expected):
    """A place in which two values differ."""
    return {"path": [*path], "actual": actual, "expected": expected}


def frame(file, line, function, source, span):
    """A line that was running."""
    return {"file": file, "line": line, "function": function, "source": source, "span": span}


def given(path, text):
    """A file that a call names, and what is in it."""
    return {"path": path, "text": text}


def changed(call, function, before, now):
    """An earlier call in the test, its function by name, and what an argument of it was and is since then."""
    return {"call": call, "function": function, "before": before, "now": now}


def slip(name, line, code):
    """Something in the learner's function that does not mean what it looks like; `Slip` in `verdict.rs` has the names."""
    return {"name": name, "line": line, "code": code}


def elsewhere(who, frame, error=None):
    """Where a `thread` or a `task` is that is not the one with the problem; what it has ended with, if it has."""
    return {"who": who, "frame": frame, "error": error}


def excerpt(file, first_line, lines, mark):
    """Some lines of the learner's."""
    return {"file": file, "first_line": first_line, "lines": lines, "mark": mark}


def test(identity, title, params):
    """A test that was collected."""
    return {"id": identity, "title": title, "params": params}


def skip(reason, allowed, *, by_course=False):
    """A test that was skipped, whether that may be, and whether the course skips it itself."""
    return {"reason": reason, "allowed": allowed, "by_course": by_course}


def subtests(failed, failures, total):
    """The subtests of a test."""
    return {"failed": [*failed], "failures": failures, "total": total}
