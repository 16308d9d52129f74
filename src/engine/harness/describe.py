"""Values, exceptions and frames as plain data.

Nothing here trusts the learner's objects: `repr`, `str`, `==` and attribute access may raise, recurse or return nonsense.
"""

import builtins
import difflib
import functools
import itertools
import keyword
import linecache
import os
import re
import sys

from . import contract, differences, members

#: Characters of a value that are sent whole; of a longer one a window round the first difference is sent.
WHOLE = 20_000
#: Characters kept before and after the first difference of a longer value.
WINDOW = 2_000
#: Characters of an exception's message that are sent.
MESSAGE = 4_000
#: What Python adds to its own names for the prompt: nobody means one of these by another name.
NEVER_MEANT = {"copyright", "credits", "exit", "help", "license", "quit"}
#: Where Python's own modules are.
_STDLIB = os.path.dirname(os.__file__) + os.sep
#: Frames sent at most; of a longer chain (endless recursion) the first and the last ones.
FRAMES = 12

#: The folder of the run with a separator at its end; see `use`.
work_folder = os.sep
#: The paths of the learner's files.
_own_files = frozenset()
#: Matches the part of a path that is there for one run only.
_run_part = None

_repr, _str, _type, _len, _isinstance = repr, str, type, len, isinstance
_sequences = (list, tuple, str, bytes, bytearray)


def use(files, tmp):
    """Tell which files this run has and where it is: what is there is named by its path from there, as the exercise's author and the learner know it.

    `tmp` is the folder below which pytest makes one for each test that asks for `tmp_path`.
    """
    global work_folder, _own_files, _run_part
    work_folder, _own_files = files.work, files.own
    _run_part = run_part(files.work, tmp)


@functools.cache
def run_part(work, tmp):
    """Return the expression for what of a path is there for one run only.

    To be asked for before there is an attempt: making it takes a millisecond.
    """
    folders = [re.escape(folder) for folder in dict.fromkeys((work, os.path.realpath(work)))]
    for folder in dict.fromkeys((tmp, os.path.realpath(tmp))):
        folders.append(re.escape(os.path.join(folder, "pytest", "")) + r"[^/\\'\"\s]+")
        # What `tempfile` makes.
        folders.append(re.escape(os.path.join(folder, "")) + r"tmp[a-z0-9_]{8}(?![a-z0-9_])")
        folders.append(re.escape(folder))
    # In a `repr`, a backslash of Windows comes twice.
    folders += [re.escape(folder) for folder in dict.fromkeys((work.replace("\\", "\\\\"),)) if "\\" in work]
    folders = [folder.rstrip("/\\") for folder in folders]
    return re.compile(f"(?:{'|'.join(folders)})(?:([/\\\\])(?:\\\\)?(?=[^\\s'\"])|(?![\\w.-])[/\\\\]?)")


def without_run(text):
    """Return a text with paths as they are below the folder of the run, or below the one that pytest made for a test."""
    if _run_part is None or _run_part.search(text) is None:
        return text
    return _run_part.sub(lambda found: "" if found[1] else ".", text)


def values(actual, expected):
    """Describe the two operands of a comparison, so that the first difference is in what is sent."""
    expected = differences.unwrapped(expected)
    if _type(actual) is _type(expected) and _type(actual) in _sequences and max(_len(actual), _len(expected)) > WHOLE // 10:
        return _long_sequences(actual, expected)
    left, right = safe_repr(actual), safe_repr(expected)
    shorter = without_run(left), without_run(right)
    # Where the folder of the run is all the difference, it is shown.
    is_difference = left != right and shorter[0] == shorter[1]
    left, right = (left, right) if is_difference else shorter
    start = _window_start(left, right)
    return _value(actual, left, start, whole=is_difference), _value(expected, right, start, whole=is_difference)


def comparison(op, actual, expected):
    """Describe a comparison that did not hold."""
    left, right = values(actual, expected)
    listed, more = differences.differences(actual, expected) if op == "==" else ([], 0)
    tolerance = differences.tolerance(actual, expected)
    return contract.comparison(op, left, right, differences=listed, more=more, tolerance=tolerance)


def value(obj):
    """Describe one value."""
    return _value(obj, without_run(safe_repr(obj)), 0)


def _value(obj, text, start, *, whole=False):
    shown, before, after = _cut(text, start)
    is_text = _type(obj) is str and not before and not after
    whole = (obj if whole else without_run(obj)) if is_text else None
    return contract.value(shown, type_name(_type(obj)), before=before, after=after, whole=whole)


def _long_sequences(actual, expected):
    """Find the first difference in the values themselves: the repr of a long list may take seconds."""
    shortest = min(_len(actual), _len(expected))
    at = shortest
    for index in range(shortest):
        if actual[index] is not expected[index] and not differences.same(actual[index], expected[index]):
            at = index
            break
    is_text = _type(actual) in (str, bytes, bytearray)
    around = WINDOW if is_text else WINDOW // 20
    start = max(0, at - around)
    return tuple(_window_of(whole, start, at + around, is_text) for whole in (actual, expected))


def _window_of(whole, start, stop, is_text):
    part = whole[start:stop]
    shown, _, after_cut = _cut(without_run(safe_repr(part)), 0)
    per_item = 1 if is_text else max(1, _len(shown) // max(1, _len(part)))
    after = max(0, _len(whole) - stop) * per_item + after_cut
    return contract.value(shown, type_name(_type(whole)), before=start * per_item, after=after)


def _window_start(left, right):
    """Where a window must begin so that it holds the first difference of two texts."""
    if max(_len(left), _len(right)) <= WHOLE:
        return 0
    low, high = 0, min(_len(left), _len(right))
    while low < high:  # the longest common prefix, by halving: slices compare at the speed of memcmp
        middle = (low + high + 1) // 2
        if left[:middle] == right[:middle]:
            low = middle
        else:
            high = middle - 1
    return max(0, low - WINDOW)


def _cut(text, start):
    if _len(text) <= WHOLE:
        return text, 0, 0
    shown = text[start : start + 2 * WINDOW]
    return shown, start, _len(text) - start - _len(shown)


def safe_repr(obj):
    """Return `repr(obj)`, or a text in angle brackets that says why there is none."""
    try:
        text = _repr(obj)
        if _type(text) is not str:
            text = str.__str__(text)
        return without_address(obj, text) if " at 0x" in text and _type(obj) is not str else text
    except (KeyboardInterrupt, SystemExit, GeneratorExit, Exception) as error:  # noqa: BLE001  whatever `__repr__` raises
        if _type(obj) is int:
            return f"<int of about {int(obj.bit_length() * 0.30103) + 1} digits>"
        return f"<{type_name(_type(obj))} object, whose __repr__ raised {type_name(_type(error))}>"


def without_address(obj, text):
    """Return the `repr` of something without the places in memory that Python writes into it: they say nothing, and differ each time."""
    cls = _type(obj)
    if cls in (list, tuple) and _len(obj) <= _BARE_ITEMS:
        inner = ", ".join([safe_repr(part) for part in obj])
        return f"[{inner}]" if cls is list else f"({inner}{',' if _len(obj) == 1 else ''})"
    if cls.__repr__ is object.__repr__:
        return _bare(obj, cls.__name__)
    return _MODULE_OF_OBJECT.sub(r"<\1 object>", _ADDRESS.sub("", text))


#: Items of a list whose objects are told one by one.
_BARE_ITEMS = 20
#: Characters of the attributes of an object whose class has no `__repr__`.
_ATTRIBUTES = 80
_ADDRESS = re.compile(r" at 0x[0-9A-Fa-f]+")
_MODULE_OF_OBJECT = re.compile(r"<(?:[\w<>]+\.)*(\w+) object>")


def _bare(obj, name):
    """What an object is whose class has no `__repr__`: `<Seat object: row='C', number=7>`."""
    try:
        held = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        held = {}
    plain = (int, float, bool, str, type(None))
    parts = [f"{key}={_repr(value) if _type(value) in plain else '…'}" for key, value in held.items() if _type(key) is str]
    text = ", ".join(parts)
    return f"<{name} object: {text}>" if 0 < _len(text) <= _ATTRIBUTES else f"<{name} object>"


def safe_str(error):
    """Return `str(error)`, cut, or a text that says why there is none."""
    try:
        text = without_run(_str(error))
    except BaseException as inner:  # noqa: BLE001
        return f"<its __str__ raised {type_name(_type(inner))}>"
    if _len(text) > MESSAGE:
        return text[:MESSAGE] + f"… ({_len(text) - MESSAGE} more characters)"
    return text


def type_name(cls):
    """Return the name of a class, with its module when a reader would not know where it comes from."""
    name = getattr(cls, "__qualname__", "object")
    return name if _type(name) is str else "object"


def _exception_name(cls):
    module = getattr(cls, "__module__", "builtins")
    name = type_name(cls)
    if module == "builtins" or not _isinstance(module, str) or module == "__main__" or module.startswith(("_pytest", "test_")):
        return name
    return name if _file_of_module(module) else f"{module}.{name}"


def _file_of_module(module):
    """Whether the module is one of the exercise's own files."""
    file = getattr(sys.modules.get(module), "__file__", None)
    return _isinstance(file, str) and file.startswith(work_folder)


def exception(error, during_import):
    """Describe an exception: what it is, what it says, what Python knows about it."""
    chain, seen = [], {id(error)}
    inner = error
    while _len(chain) < 5:
        inner = inner.__cause__ or (None if inner.__suppress_context__ else inner.__context__)
        if inner is None or id(inner) in seen:
            break
        seen.add(id(inner))
        chain.append([_exception_name(_type(inner)), safe_str(inner)])
    details = _details(error)
    return contract.exception(
        _exception_name(_type(error)),
        safe_str(error),
        during_import=during_import,
        suggestions=_suggestions(error, details),
        chain=chain,
        details=details,
    )


def _details(error):
    details = {}
    for attribute, name in (("name", "name"), ("path", "path"), ("name_from", "attribute")):
        found = getattr(error, attribute, None)
        if _type(found) is str:
            details[name] = found
    if _isinstance(error, ImportError):
        if "name" in details:
            details["module"] = details.pop("name")
        message = safe_str(error)
        if "attribute" not in details and message.startswith("cannot import name '"):
            details["attribute"] = message.split("'")[1]  # Python 3.11 has no `name_from`
    if _isinstance(error, AttributeError):
        if "name" in details:
            details["attribute"] = details.pop("name")
        obj = getattr(error, "obj", None)
        details["obj_type"] = "module" if _type(obj) is _type(sys) else type_name(_type(obj))
        if obj is not None and _type(obj) is _type(sys):
            details["module"] = obj.__name__
        if nearly := _nearly_init(_type(obj)):
            details["nearly_init"] = nearly
        details |= members.astray(_type(obj), details.get("attribute"))
        if _type(obj).__module__ in ("argparse", "types") and type_name(_type(obj)) in ("Namespace", "SimpleNamespace"):
            details["has"] = ", ".join(vars(obj))
    if _isinstance(error, TypeError) and error.__traceback__ is not None:
        entry = last_entry(error)
        details |= members.hidden(safe_str(error), entry.tb_frame, position(entry))
    if _isinstance(error, KeyError) and error.args:
        details["key"] = safe_repr(error.args[0])[:200]
    if _isinstance(error, EOFError):
        # Python's own `input` has no frame; a stand-in for it has one.
        last = _last_frame(error).f_code.co_filename
        if last.startswith(_STDLIB) and f"{os.sep}unittest{os.sep}" not in last:
            details["input"] = "raised"  # a module of Python's has something else to say by it
        elif last not in _own_files:
            details["input"] = "stand-in"
        else:
            details["input"] = "ended" if safe_str(error) == "EOF when reading a line" else "raised"
    if _isinstance(error, SystemExit) and (refusal := _refused_by_argparse(error)) is not None:
        details["refused"], details["usage"] = refusal
    return details


def _nearly_init(cls):
    """A method whose name is nearly `__init__`, in one of the learner's classes that has no `__init__`."""
    if cls.__module__ == "builtins" or "__init__" in vars(cls):
        return None
    own = [name for name, value in vars(cls).items() if (callable(value) and "init" in name.lower()) or name == "__int__"]
    return next((name for name in own if name.strip("_").lower() in ("init", "int", "inti", "initi", "_init")), None)


def _refused_by_argparse(error):
    """What `argparse` had against the arguments, and how it says they are used, when it was it that ended the program."""
    tb = error.__traceback__
    while tb is not None:
        frame = tb.tb_frame
        if frame.f_code.co_name == "error" and frame.f_globals.get("__name__") == "argparse":
            return safe_str(frame.f_locals["message"]), safe_str(frame.f_locals["self"].format_usage())
        tb = tb.tb_next
    return None


def _suggestions(error, details):
    """Names close to the one that is missing, from the place where it was looked for."""
    try:
        if _isinstance(error, NameError) and "name" in details:
            frame = _last_frame(error)
            names = {*frame.f_locals, *frame.f_globals, *dir(builtins), *keyword.kwlist} - NEVER_MEANT
            wanted = details["name"]
        elif _isinstance(error, AttributeError) and "attribute" in details:
            names, wanted = dir(error.obj), details["attribute"]
        elif _isinstance(error, ImportError) and "attribute" in details:
            names, wanted = dir(sys.modules[details["module"]]), details["attribute"]
        elif _isinstance(error, ModuleNotFoundError) and "module" in details:
            wanted = details["module"]
            mine = difflib.get_close_matches(wanted, sorted(_own_modules() - {wanted}), n=1, cutoff=0.7)
            return mine or near_modules(wanted)
        else:
            return []
        names = {name for name in names if _type(name) is str and (not name.startswith("_") or wanted.startswith("_"))}
        return close_names(wanted, names)
    except BaseException:  # noqa: BLE001  `dir` of a learner's object may raise
        return []


def close_names(wanted, names):
    """Return those of some names that differ little from the one that is wanted."""
    names = sorted({*names} - {wanted})
    close = [name for name in names if name.lower() == wanted.lower()]
    close += [name for name in difflib.get_close_matches(wanted, names, n=3, cutoff=0.7) if name not in close]
    # `Print`: where only capital and small letters differ, nothing else can be meant.
    certain = [name for name in close if name.lower() == wanted.lower()]
    # So it is where two letters are exchanged: `agrs`.
    return (certain or [name for name in close if sorted(name) == sorted(wanted)])[:1] or close


def near_modules(wanted):
    """Return Python's own modules that may be meant: `maths`, `cvs` with two letters exchanged, `system` for `sys`."""
    names = {name for name in sys.stdlib_module_names if not name.startswith("_")}
    if close := close_names(wanted, names):
        return close
    exchanged = [name for name in names if sorted(name) == sorted(wanted)]
    longer = [name for name in names if _len(name) >= 3 and wanted.startswith(name) and _len(wanted) - _len(name) <= 3]
    shorter = [name for name in names if _len(wanted) >= 3 and name.startswith(wanted) and _len(name) - _len(wanted) <= 4]
    return exchanged[:1] or sorted(longer, key=_len)[-1:] or sorted(shorter, key=_len)[:1]


def _own_modules():
    """The names of the modules and packages that the exercise brings along."""
    found = {name.removesuffix(".py") for name in os.listdir(work_folder) if name.endswith(".py")}
    return {name for name in found if name.isidentifier() and not name.startswith(("test_", "conftest"))}


def last_entry(error):
    """The traceback's entry of the place where the exception was raised."""
    tb = error.__traceback__
    while tb.tb_next is not None:
        tb = tb.tb_next
    return tb


def _last_frame(error):
    return last_entry(error).tb_frame


class Files:
    """Knows which files are the learner's and which are the course's tests, and reads frames accordingly.

    What is neither, such as a module that the course gives the tests, is passed over: nobody has to fix anything there.
    """

    def __init__(self, work, tests, own):
        self.work = os.path.join(work, "")
        self.tests = {self.path(test) for test in tests}
        self.own = {self.path(file) for file in own}
        #: Whether the run may use a network, if only its own.
        self.network = False

    def path(self, file):
        """Return the path of a file of the exercise as Python tells it: on Windows with backslashes all through."""
        return self.work + os.path.normpath(file)

    def relative(self, filename):
        """Return the path relative to the exercise, or None for a file that is not of the exercise."""
        return filename[_len(self.work) :].replace(os.sep, "/") if filename.startswith(self.work) else None

    def frames(self, tb):
        """Return the learner's frames, outermost first, the test's frame that led to them, and that frame's raw traceback entry.

        A stand-in that a test gives the learner's code (for `input`, say) is called from there, and leads to nothing.
        """
        found, test_entry = [], None
        while tb is not None:
            filename = tb.tb_frame.f_code.co_filename
            if filename in self.tests and not found:
                test_entry = tb
            elif filename in self.own:
                found.append(tb)
                if _len(found) > 2 * FRAMES:
                    del found[FRAMES]  # an endless recursion: keep the first and the last ones
            tb = tb.tb_next
        if _len(found) > FRAMES:
            found = found[: FRAMES // 2] + found[-FRAMES // 2 :]
        return [self.frame(entry) for entry in found], test_entry and self.frame(test_entry), test_entry

    def frame(self, entry):
        """Describe one traceback entry."""
        code, line = entry.tb_frame.f_code, entry.tb_lineno or 0
        source = line_of(code.co_filename, line)
        file = self.relative(code.co_filename) or os.path.basename(code.co_filename)
        return contract.frame(file, line, code.co_name, source[:2000], _span(entry, source))


def line_of(filename, line):
    """Return a line of a file without its end; nothing for one that is not there."""
    return linecache.getline(filename, line).rstrip("\r\n")


def position(entry):
    """Return (line, end line, column, end column) of the instruction that was running; columns count UTF-8 bytes."""
    if entry.tb_lasti < 0:
        return None
    where = next(itertools.islice(entry.tb_frame.f_code.co_positions(), entry.tb_lasti // 2, None), None)
    return None if where is None or None in where else where


def _span(entry, source):
    where = position(entry)
    if where is None or where[0] != where[1] or where[0] != entry.tb_lineno:
        return None
    data = source.encode("utf-8", "replace")
    start, stop = (_len(data[:column].decode("utf-8", "replace")) for column in where[2:])
    return [start + 1, stop + 1] if stop > start else None
