"""A query was run: on a connection of `sqlite3`, or of any other module that has the database API of Python (PEP 249).

    from pythlings_checks.sql import query

    def test_titles():
        query(library(), "books1.sql").returns([("Dune",), ("Emma",)])

Beside the vocabulary itself, so that only tests that use it import it.
"""

import os
import re

from pythlings_harness import contract

from .failure import CheckFailed, Place, near
from .running import _path_of, path_text

#: Rows of a table that are sent.
_ROWS = 200
#: Characters of a value, and of the SQL.
_CELL, _SQL = 200, 8_000
_WORDS = (
    "ALL ALTER AND AS ASC BETWEEN BY CASE CHECK COUNT CREATE CROSS DEFAULT DELETE DESC DISTINCT DROP ELSE END EXCEPT EXISTS FOREIGN "
    "FROM FULL GROUP HAVING IN INDEX INNER INSERT INTERSECT INTO IS JOIN KEY LEFT LIKE LIMIT NOT NULL OFFSET ON OR ORDER OUTER OVER "
    "PARTITION PRIMARY REFERENCES RETURNING RIGHT SELECT SET TABLE THEN UNION UNIQUE UPDATE USING VALUES VIEW WHEN WHERE WITH"
).split()
#: A piece of SQL: a comment, a text, a name in quotes, a word, a number, a sign.
_PIECE = re.compile(
    r"(?P<comment>--[^\n]*|/\*.*?(?:\*/|\Z))|(?P<text>'(?:[^']|'')*(?:'|\Z))|(?P<dollar>\$(?P<tag>\w*)\$.*?(?:\$(?P=tag)\$|\Z))"
    r"|(?P<quoted>\"(?:[^\"]|\"\")*(?:\"|\Z)|`[^`]*(?:`|\Z)|\[[A-Za-z][^\]]*\])|(?P<word>[^\W\d]\w*)|(?P<number>\d[\w.]*)|(?P<sign>\S)",
    re.DOTALL,
)
#: What databases say: the kind of the thing that is wrong, and its name.
_SAYS = [
    ("table", re.compile(r"no such table: (?:\w+\.)?(?P<name>[^\s:]+)")),
    ("table", re.compile(r'relation "(?P<name>[^"]+)" does not exist')),
    ("column", re.compile(r"no such column: (?P<name>[\w.\"]+)")),
    ("column", re.compile(r'column "?(?P<name>[\w.]+)"? does not exist')),
    ("column", re.compile(r"table \w+ has no column named (?P<name>\w+)")),
    ("ambiguous", re.compile(r"ambiguous column name: (?P<name>[\w.]+)")),
    ("ambiguous", re.compile(r'column reference "(?P<name>\w+)" is ambiguous')),
    ("function", re.compile(r"no such function: (?P<name>\w+)")),
    ("function", re.compile(r"function (?P<name>\w+)\([^)]*\) does not exist")),
    ("syntax", re.compile(r'near "(?P<name>.+?)": syntax error', re.DOTALL)),
    ("syntax", re.compile(r'syntax error at or near "(?P<name>[^"]+)"')),
    ("syntax", re.compile(r'unrecognized token: "(?P<name>.+)"', re.DOTALL)),
    ("end", re.compile(r"incomplete input|syntax error at end of input")),
    ("aggregate", re.compile(r"misuse of aggregate(?:: | function )(?P<name>\w+)")),
    ("unique", re.compile(r"UNIQUE constraint failed: (?P<name>[\w., ]+)|violates unique constraint")),
    ("not-null", re.compile(r"NOT NULL constraint failed: (?P<name>[\w.]+)|violates not-null constraint")),
    ("foreign-key", re.compile(r"FOREIGN KEY constraint failed|violates foreign key constraint")),
    ("check", re.compile(r"CHECK constraint failed: (?P<name>.+)|violates check constraint")),
]
_type = type


def query(connection, sql, parameters=(), *, statement=None):
    """Run SQL and return what came of it. `sql` is the SQL itself, or the path of a file of the learner's that ends with `.sql`.

    Of a file all statements are run, and the last one counts; with `statement=2` only the second one.
    """
    path = text = None
    if re.fullmatch(r"\S+\.sql", os.fspath(sql)):
        path = _path_of(sql)
        text = path_text(path).replace("\r\n", "\n")
        sql = text
    run = Rows(connection, path, text or sql)
    found = statements(sql)
    if not found:
        run.stop({"why": "no-statement", "file": os.path.basename(path) if path else ""})
    if statement is not None:
        if statement > len(found):
            run.stop({"why": "too-few", "wanted": statement, "found": len(found)})
        found = found[statement - 1 : statement]
    for start, stop in found:
        run.carry_out(start, stop, parameters if (start, stop) == found[-1] else ())
    return run


class Rows:
    """What came of a query; each check returns it again."""

    def __init__(self, connection, path, text):
        self._connection, self._path, self._text = connection, path, text
        self._start = self._stop_at = 0
        #: The rows, as tuples, and the names of their columns; None where the statement gives no rows.
        self.rows = self.columns = None
        #: How many rows it has changed, where the database says so.
        self.changed = None

    def __repr__(self):
        return f"<{self.sql!r}: {'no rows' if self.rows is None else len(self.rows)}>"

    @property
    def sql(self):
        """The statement."""
        return self._text[self._start : self._stop_at]

    @property
    def value(self):
        """The one value of the only row; anything else fails the check."""
        if self.rows is None or len(self.rows) != 1 or len(self.rows[0]) != 1:
            self.stop(self._not_one())
        return self.rows[0][0]

    def carry_out(self, start, stop, parameters):
        """Run one statement."""
        self._start, self._stop_at = start, stop
        cursor = self._connection.cursor()
        try:
            cursor.execute(self.sql, *([parameters] if parameters else []))
            described = cursor.description
            self.rows = [tuple(_values_of(row)) for row in cursor.fetchall()] if described else None
            self.columns = [str(column[0]) for column in described] if described else None
            self.changed = cursor.rowcount
        except Exception as error:
            if not _is_of_database(error):
                raise
            self.stop(*self._refused(error))
        finally:
            cursor.close()

    # The checks.

    def returns(self, rows, *, columns=None, ordered=None, any_order=False):
        """These are the rows: tuples, or the values themselves where there is one column, or dictionaries by the names of columns.

        Their order counts where the SQL has an ORDER BY, never with `any_order`; with `ordered` the SQL has to have one.
        """
        if self.rows is None:
            self.stop({"why": "no-rows"})
        rows, columns = _wanted(rows, columns)
        self._same_columns(columns, rows)
        has_order = "ORDER" in top_level_words(self.sql)
        counts = not any_order and (ordered or has_order)
        if not _equal(self.rows, rows, counts):
            self.stop(self._other_rows(self.columns, self.rows, rows, counts, is_order=_equal(self.rows, rows, False)))
        if ordered and not has_order and len(rows) > 1:
            self.stop({"why": "no-order"})
        return self

    def leaves(self, sql, rows):
        """Afterwards this query of the test's gives these rows, in any order: what is in the database now."""
        rows, _ = _wanted(rows, None)
        cursor = self._connection.cursor()
        try:
            cursor.execute(sql)
            found = [tuple(_values_of(row)) for row in cursor.fetchall()]
            names = [str(column[0]) for column in cursor.description]
        finally:
            cursor.close()
        if not _equal(found, rows, False):
            self.stop(self._other_rows(names, found, rows, False, after=sql))
        return self

    def uses(self, *words):
        """Each of these words is in the SQL, comments and texts aside: `JOIN`, `GROUP BY`."""
        have = " ".join(word.upper() for _, word, _, _ in _pieces(self.sql))
        for word in words:
            if f" {word.upper()} " not in f" {have} ":
                self.stop({"why": "lacks", "word": word})
        return self

    def wrong(self, words):
        """Fail with words of the author's; the query is shown with them."""
        raise self._failure(contract.told(words))

    # What is told.

    def other_rows(self, wanted):
        """What is wrong when the rows are other ones, in whatever order they are."""
        rows, _ = _wanted(wanted, None)
        return self._other_rows(self.columns, self.rows, rows, True, is_order=_equal(self.rows, rows, False))

    def _same_columns(self, columns, rows):
        width = len(rows[0]) if rows else len(columns or self.columns)
        names = columns is not None and [name.lower() for name in self.columns] != [name.lower() for name in columns]
        if names or len(self.columns) != width:
            self.stop({"why": "columns", "actual": self.columns, "expected": columns, "number": width})

    def _not_one(self):
        if self.rows is None:
            return {"why": "no-rows"}
        return {"why": "not-one", "rows": len(self.rows), "columns": len(self.columns)}

    def _other_rows(self, columns, found, wanted, counts, *, is_order=False, after=None):
        # Which rows there are comes before their order.
        if not (counts and is_order):
            found, wanted = _beside(found, wanted)
        at = next((at for at, (one, other) in enumerate(zip(found, wanted, strict=False)) if one != other), 0)
        first = max(0, at - _ROWS // 2)
        quoted = _quoted([*found, *wanted])

        def cells(rows):
            return [[cell(value, at in quoted) for at, value in enumerate(row)] for row in rows[first : first + _ROWS]]

        missing = sum(_count_without(wanted, found))
        extra = sum(_count_without(found, wanted))
        parts = {"columns": columns, "actual": cells(found), "expected": cells(wanted), "hidden": first}
        sizes = {"found": len(found), "wanted": len(wanted), "missing": missing, "extra": extra}
        return {"why": "rows", **parts, **sizes, "is_order": is_order, "after": after}

    def _refused(self, error):
        """What the database said, where in the SQL, and what may have been meant."""
        message = str(error).strip().split("\n")[0]
        of, name = next(((of, found) for of, pattern in _SAYS if (found := pattern.search(message))), ("other", None))
        name = (name.groupdict().get("name") or "").strip('"') if name is not None else ""
        position = getattr(getattr(error, "diag", None), "statement_position", None)
        span = self._span(of, name, int(position) - 1 if position else None)
        suggestions = []
        if of == "table":
            suggestions = near(name, self._tables(), most=1)
        elif of == "column":
            suggestions = near(name.rpartition(".")[2], self._columns(), most=1)
        elif of == "syntax" and span is not None:
            span, suggestions = self._misspelt(span)
        if of == "syntax" and span is not None:
            name = self.sql[span[0] : span[1]]
        fault = {"why": "refused", "of": of, "name": name, "suggestions": suggestions, "message": message}
        return fault, span

    def _span(self, of, name, position):
        """Where in the statement a name is: only where there is no doubt."""
        pieces = [(start, stop) for _, _, start, stop in _pieces(self.sql)]
        if position is not None:
            return next(((start, stop) for start, stop in pieces if start <= position < stop), None)
        if of == "end" and pieces:
            return pieces[-1]
        words = [part.strip('"`') for part in name.split(".")] if of in ("column", "ambiguous") else [name]
        found = [at for at, (start, stop) in enumerate(pieces) if self.sql[start:stop].strip('"`').lower() == words[-1].lower()]
        if of in ("unique", "not-null", "foreign-key", "check") or not found or not name:
            return None
        return pieces[found[0]] if len(found) == 1 or of in ("table", "column", "ambiguous") else None

    def _misspelt(self, span):
        """A word at the place, or before it, that is nearly one of SQL's own: that is what is wrong."""
        pieces = [(kind, word, start, stop) for kind, word, start, stop in _pieces(self.sql) if stop <= span[1]]
        for kind, word, start, stop in reversed(pieces[-3:]):
            meant = (
                near(word.upper(), _WORDS, most=1) if kind == "word" and word.upper() not in _WORDS and len(word) > 3 else []
            )
            if meant:
                return (start, stop), meant
        return span, []

    def _tables(self):
        return self._names("SELECT name FROM sqlite_master", "SELECT table_name FROM information_schema.tables")

    def _columns(self):
        return self._names(
            "SELECT c.name FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c",
            "SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema()",
        )

    def _names(self, of_sqlite, of_others):
        """Names that the database knows; none where it does not tell, or is in a transaction that has failed."""
        is_sqlite = "sqlite" in _type(self._connection).__module__
        try:
            if not is_sqlite:
                self._connection.rollback()
            cursor = self._connection.cursor()
            try:
                cursor.execute(of_sqlite if is_sqlite else of_others)
                return [str(_values_of(row)[0]) for row in cursor.fetchall()]
            finally:
                cursor.close()
        except Exception:  # noqa: BLE001  a suggestion is a convenience
            return []

    def stop(self, fault, span=None):
        """Fail, with the place in the SQL."""
        raise self.failure(fault, span)

    def failure(self, fault, span=None):
        """What is raised when the query is not as it should be."""
        return self._failure(contract.rows(**fault) if fault is not None else None, span)

    def _failure(self, what, span=None):
        place = None
        if self._path is not None:
            at = self._start + (span[0] if span else 0)
            line = self._text.count("\n", 0, at) + 1
            begin = self._text.rfind("\n", 0, at) + 1
            columns = (at - begin + 1, at - begin + 1 + span[1] - span[0]) if span else None
            last = self._text.count("\n", 0, self._stop_at) + 1
            first = self._text.count("\n", 0, self._start) + 1
            place = Place(self._path, line, self._text, columns, first=first, last=last)
        run = contract.query(self.sql[:_SQL], in_file=self._path is not None, span=list(span) if span else None)
        return CheckFailed(what, place=place, run=run)


def statements(sql):
    """Where each statement begins and ends, without the semicolon, comments before it and spaces around it."""
    found, first, last, depth = [], None, None, 0
    for kind, word, start, stop in _pieces(sql):
        upper = word.upper() if kind == "word" else ""
        # A trigger has semicolons of its own.
        is_trigger = upper == "BEGIN" and first is not None and sql[first:stop].upper().startswith("CREATE")
        if is_trigger or (upper == "CASE" and depth):
            depth += 1
        elif upper == "END" and depth:
            depth -= 1
        if word == ";" and not depth:
            if first is not None:
                found.append((first, last))
            first = None
            continue
        first, last = start if first is None else first, stop
    return [*found, (first, last)] if first is not None else found


def top_level_words(sql):
    """The words of a statement that are in no parentheses."""
    words, depth = [], 0
    for kind, word, _, _ in _pieces(sql):
        depth += {"(": 1, ")": -1}.get(word, 0)
        if kind == "word" and depth == 0:
            words.append(word.upper())
    return words


def _pieces(sql):
    """The pieces of SQL, comments aside: kind, text, where it begins and ends."""
    for found in _PIECE.finditer(sql):
        kind = found.lastgroup if found.lastgroup != "tag" else "dollar"
        if kind != "comment":
            yield kind, found[0], found.start(), found.end()


def _is_of_database(error):
    """Whether an exception is one of the database API: its classes are called so in each module."""
    return any(base.__name__ == "DatabaseError" or base.__name__ == "InterfaceError" for base in _type(error).__mro__) or (
        _type(error).__module__.partition(".")[0] in ("sqlite3", "psycopg", "psycopg2", "_sqlite3")
    )


def _values_of(row):
    """The values of a row, which may be a tuple, a `sqlite3.Row` or a dictionary."""
    return [*row.values()] if isinstance(row, dict) else [*row]


def _wanted(rows, columns):
    """Rows as tuples, and the names of the columns where they are told."""
    rows = [*rows] if isinstance(rows, (list, tuple, set, frozenset)) else [rows]
    if rows and all(isinstance(row, dict) for row in rows):
        columns = columns or [*rows[0]]
        return [tuple(row[name] for name in columns) for row in rows], columns
    return [tuple(row) if isinstance(row, (list, tuple)) else (row,) for row in rows], columns


def _equal(found, wanted, counts):
    if len(found) != len(wanted):
        return False
    if counts:
        return found == wanted
    return not any(_count_without(wanted, found))


def _count_without(rows, others):
    """For each row: whether it is one more than the others have of it."""
    left = [*others]
    for row in rows:
        if row in left:
            left.remove(row)
            yield 0
        else:
            yield 1


def _beside(found, wanted):
    """Both in one order: what they share first, then what only one of them has."""
    left, shared = [*found], []
    missing = []
    for row in wanted:
        if row in left:
            left.remove(row)
            shared.append(row)
        else:
            missing.append(row)
    return [*shared, *left], [*shared, *missing]


def _quoted(rows):
    """The columns whose texts need quotes: without them one of them would look like a number, NULL, or nothing."""
    doubtful = re.compile(r"\s.*|.*\s|\s*|[-+]?[\d.]+(?:e[-+]?\d+)?|NULL|None", re.IGNORECASE | re.DOTALL)
    return {at for row in rows for at, value in enumerate(row) if isinstance(value, str) and doubtful.fullmatch(value)}


def cell(value, is_quoted):
    """A value as it is in a table."""
    if value is None:
        return "NULL"
    if isinstance(value, str):
        text = repr(value) if is_quoted or re.search(r"[\n\r\t]", value) else value
    elif isinstance(value, (bytes, bytearray, memoryview)):
        text = f"x'{bytes(value).hex()}'"
    else:
        text = str(value)
    return text if len(text) <= _CELL else text[:_CELL] + "…"
