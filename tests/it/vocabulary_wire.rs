//! Requests and queries: what a learner reads, in a worker of its own and in a fork server.

use super::vocabulary::{case, is_told_by, test_of};

const SHOP: &str = "import json\n\n\ndef app(environ, start_response):\n    path = environ['PATH_INFO']\n    \
                    if path == '/books':\n        start_response('200 OK', [('Content-Type', 'application/json'), ('Set-Cookie', 'seen=yes; Path=/')])\n        \
                    return [json.dumps({'title': 'dune', 'copies': '3', 'query': environ['QUERY_STRING'], 'cookie': environ.get('HTTP_COOKIE')}).encode()]\n    \
                    if path == '/boom':\n        return [1][2]\n    \
                    if path == '/text':\n        return 'hello'\n    \
                    if path == '/nothing':\n        start_response('200 OK', [])\n        return None\n    \
                    if path == '/never':\n        return [b'']\n    \
                    if path == '/page':\n        start_response('200 OK', [('Content-Typ', 'text/html')])\n        return [b'Hello Ada']\n    \
                    if path == '/gone':\n        start_response('302 Found', [('Location', '/books')])\n        return [b'']\n    \
                    start_response('404 Not Found', [])\n    return [b'No such page']\n";

const IMPORTS: &str = "from pythlings_checks.web import client\nfrom work1 import app";

#[track_caller]
fn shop_is_told(check: &str, line: u32, words: &[&str]) {
    let test = test_of(IMPORTS, &format!("shop = client(app)\n    {check}"));
    is_told_by(&case("work1.py", SHOP, &test), "work1.py", Some(line), words);
}

#[test]
fn the_status_and_the_body_of_an_answer_are_compared() {
    shop_is_told(
        "shop.post('/orders', json={'title': 'Dune'}).answers(201)",
        4,
        &[
            "POST /orders",
            "{\"title\": \"Dune\"}",
            "it answered    404 Not Found",
            "wanted         201 Created",
            "No such page",
        ],
    );
    shop_is_told(
        "shop.get('/books', query={'n': 1}).answers(200, json={'cookie': None, 'title': 'Dune', 'copies': 3, 'query': 'n=1'})",
        4,
        &["GET /books?n=1", "At `title` there is `\"dune\"`, and `\"Dune\"` is wanted.", "There is 1 more difference."],
    );
    shop_is_told(
        "shop.get('/books').has('titel')",
        4,
        &["The answer has no `titel`. Is it what you wrote as `title`?"],
    );
    shop_is_told("shop.get('/books').has('copies', 3)", 4, &["at copies", "`\"3\"` is text, and `3` isn't."]);
    shop_is_told("shop.get('/books').lacks('title')", 4, &["`title` should not be in the answer."]);
    shop_is_told("shop.get('/page').says('Hello, Ada')", 4, &["`Hello, Ada` should be in the answer", "Hello Ada"]);
    shop_is_told(
        "shop.get('/page').answers(200, text='Hello, Ada\\n')",
        4,
        &["answered │ Hello Ada", "wanted   │ Hello, Ada"],
    );
    shop_is_told("shop.get('/page').has('title')", 4, &["The body should be JSON, and isn't."]);
    shop_is_told("shop.get('/gone').answers(200)", 4, &["It sends the browser on to `/books`."]);
    shop_is_told(
        "shop.get('/page').header('Content-Type', 'text/html')",
        4,
        &["no header `Content-Type`", "`content-typ`", "Content-Typ: text/html"],
    );
    shop_is_told("shop.get('/gone').header('Location', '/shop')", 4, &["it is", "/books", "/shop"]);
    shop_is_told("shop.get('/books').wrong('Not this one.')", 4, &["Not this one.", "GET /books"]);
}

#[test]
fn ordinary_asserts_about_an_answer_show_the_request() {
    shop_is_told(
        "answer = shop.get('/books')\n    assert answer.status == 201",
        4,
        &["GET /books", "200 OK", "201 Created"],
    );
    shop_is_told(
        "answer = shop.get('/books')\n    assert answer.json['title'] == 'Dune'",
        4,
        &["GET /books", "at title", "\"dune\""],
    );
    shop_is_told("answer = shop.get('/page')\n    assert 'Bob' in answer.text", 4, &["GET /page", "Hello Ada"]);
}

#[test]
fn what_an_application_raises_happened_here() {
    shop_is_told("shop.get('/boom').answers(404)", 10, &["GET /boom", "IndexError", "[1][2]", "wants the status 404"]);
    shop_is_told("shop.get('/text')", 4, &["The body is made of bytes, and this is `str`."]);
    shop_is_told("shop.get('/nothing')", 4, &["The application returned `None`."]);
    shop_is_told("shop.get('/never')", 4, &["never said how its answer begins"]);
}

#[test]
fn an_asgi_application_and_a_handler_are_asked_without_a_network() {
    let asgi = "state = {}\n\n\nasync def app(scope, receive, send):\n    if scope['type'] == 'lifespan':\n        await receive()\n        \
                state['ready'] = True\n        await send({'type': 'lifespan.startup.complete'})\n        await receive()\n        \
                await send({'type': 'lifespan.shutdown.complete'})\n        return\n    message = await receive()\n    \
                if scope['path'] == '/boom':\n        raise KeyError('x')\n    \
                await send({'type': 'http.response.start', 'status': 200, 'headers': []})\n    \
                if scope['path'] != '/half':\n        await send({'type': 'http.response.body', 'body': repr((state, message['body'])).encode()})\n";
    let told = |check: &str, line, words: &[&str]| {
        is_told_by(&case("work1.py", asgi, &test_of(IMPORTS, check)), "work1.py", Some(line), words);
    };
    told("client(app).get('/boom').answers(200)", 14, &["`app` raises `KeyError` itself", "raise KeyError('x')"]);
    told("client(app).get('/half')", 4, &["The answer has a beginning and no body."]);
    told("client(app).post('/', body='hi').answers(200, text='no')", 4, &["({'ready': True}, b'hi')"]);
    let in_a_loop =
        "async def ask():\n        client(app).get('/').answers(404)\n    import asyncio\n    asyncio.run(ask())";
    told(in_a_loop, 4, &["GET /", "200 OK", "404 Not Found"]);

    let handler = "from http.server import BaseHTTPRequestHandler\n\n\nclass Page(BaseHTTPRequestHandler):\n    def do_GET(self):\n        \
                   if self.path == '/quiet':\n            return\n        self.send_response(200)\n        \
                   self.send_header('Content-Type', 'text/html')\n        self.end_headers()\n        \
                   self.wfile.write(b'<h1>Helo</h1>' * (1 if self.path == '/' else 'x'))\n";
    let told = |check: &str, line, words: &[&str]| {
        let imports = "from pythlings_checks.web import client\nfrom work1 import Page";
        is_told_by(&case("work1.py", handler, &test_of(imports, check)), "work1.py", line, words);
    };
    told("client(Page).get('/').has('h1', 'Hello')", Some(7), &["at h1", "\"Helo\""]);
    told("client(Page).get('/other').answers(200)", Some(11), &["TypeError", "self.wfile.write"]);
    told("client(Page).get('/quiet')", None, &["closed the connection without an answer"]);
    told("client(Page).post('/').answers(200)", None, &["501 Not Implemented"]);
}

/// The exercise of a case may have servers of its own.
fn served(contents: &str, check: &str) -> super::case::Case {
    let test = test_of("from pythlings_checks.web import client, server", check);
    let toml = "title = \"Work\"\ntopics = [\"functions-basics\"]\ncheck = \"pytest\"\nfiles = [\"work1.py\"]\nneeds = [\"loopback\"]\n\
                docs = [\"https://docs.python.org/3/\"]\nhints = [\"One.\", \"Two.\"]\n";
    case("work1.py", contents, &test).file("exercises/01_core/010_work1/exercise.toml", toml)
}

#[test]
fn a_server_is_started_and_dies_as_if_it_had_died_here() {
    let server = "import sys\nfrom http.server import BaseHTTPRequestHandler, HTTPServer\n\n\nclass Page(BaseHTTPRequestHandler):\n    \
                  def do_GET(self):\n        body = b'hello' + self.client\n        self.send_response(200)\n        self.end_headers()\n\n\n\
                  HTTPServer(('127.0.0.1', int(sys.argv[1])), Page).serve_forever()\n";
    let check = "with server('work1.py', '{port}') as site:\n        site.get('/').answers(200)";
    is_told_by(&served(server, check), "work1.py", Some(7), &["GET /", "self.client", "object has no `client`"]);
    let dies = "import sys\nport = int(sys.argv[5])\n";
    is_told_by(&served(dies, check), "work1.py", Some(2), &["$ python work1.py", "sys.argv[5]"]);
    is_told_by(
        &served("print('done')\n", check),
        "work1.py",
        None,
        &["a server goes on until somebody stops it", "done"],
    );
    let deaf = "import time\ntime.sleep(60)\n";
    let short = "with server('work1.py', '{port}', limit=1) as site:\n        site.get('/')";
    is_told_by(&served(deaf, short), "work1.py", None, &["after 1 s nobody listens at port"]);
    is_told_by(
        &served("A = 1\n", "client('127.0.0.1:9').get('/')"),
        "work1.py",
        None,
        &["Nobody listens at `127.0.0.1:9`."],
    );
}

#[test]
fn answers_that_are_right_pass_in_both_engines() {
    let check = "shop = client(app)\n    shop.get('/books').answers(200).has('cookie', None)\n    \
                 shop.get('/books', query={'n': [1, 2]}).has('cookie', 'seen=yes').has('query', 'n=1&n=2').header('content-type', 'application/json')\n    \
                 shop.get('/boom').answers(500)\n    shop.get('/gone').answers(302).header('Location', '/books')\n    \
                 shop.get('/page').answers(200, text='Hello Ada')";
    passes(SHOP, "work1.py", &test_of(IMPORTS, check));
}

#[track_caller]
fn passes(contents: &str, file: &str, test: &str) {
    let case = case(file, contents, test);
    for command in ["run", "check-all"] {
        let ran = case.run_with([command, "--format", "json"]);
        assert_eq!(ran.json()["verdict"], "passed", "{command}: {}{}", ran.stdout, ran.stderr);
    }
}

const SQL: &str = "import sqlite3\nfrom pythlings_checks.sql import query";

fn with_books(check: &str) -> String {
    let books = "books = sqlite3.connect(':memory:')\n    books.executescript(\"CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, year INTEGER); \
                 INSERT INTO books VALUES (1, 'Dune', 1965), (2, 'Emma', 1815), (3, 'Ulysses', 1922)\")";
    test_of(SQL, &format!("{books}\n    {check}"))
}

#[track_caller]
fn sql_is_told(sql: &str, check: &str, line: u32, words: &[&str]) {
    let test = with_books(&format!("query(books, 'work1.sql'){check}"));
    is_told_by(&case("work1.sql", sql, &test), "work1.sql", Some(line), words);
}

#[test]
fn what_a_database_refuses_is_told_at_its_place() {
    sql_is_told(
        "-- one\nSELECT title\nFORM books;\n",
        "",
        3,
        &["`FORM` is no word of SQL. Did you mean `FROM`?", "→  3 │ FORM books"],
    );
    sql_is_told(
        "SELECT id,\n  titel\nFROM books",
        "",
        2,
        &["There is no column `titel` here. Did you mean `title`?", "no such column"],
    );
    sql_is_told("SELECT 1;\nSELECT title FROM boks;", "", 2, &["There is no table `boks`. Did you mean `books`?"]);
    sql_is_told(
        "SELECT title FROM books WHERE title = Emma",
        "",
        1,
        &["If it's meant as a text, it goes in single quotes: `'Emma'`."],
    );
    sql_is_told("SELECT title FROM books WHERE (year > 3", "", 1, &["The SQL ends too early"]);
    sql_is_told("SELECT id FROM books JOIN books AS b", "", 1, &["More than one of the tables has a column `id`."]);
    sql_is_told("INSERT INTO books VALUES (1, 'x', 2)", "", 1, &["`books.id` may have each value only once"]);
    sql_is_told("INSERT INTO books VALUES (9, NULL, 2)", "", 1, &["`books.title` has to have a value"]);
    sql_is_told("/* nothing */ -- at all\n", "", 1, &["There is no SQL in `work1.sql` yet"]);
}

#[test]
fn the_rows_of_a_query_are_compared() {
    let old = ".returns([('Emma', 1815), ('Ulysses', 1922)])";
    sql_is_told(
        "SELECT title, year FROM books WHERE year < 1925 ORDER BY year DESC",
        old,
        1,
        &["it gives │ Ulysses  1922", "wanted   │ Emma     1815", "their order isn't"],
    );
    sql_is_told(
        "SELECT title, year FROM books WHERE year < 1900",
        old,
        1,
        &["1 row is missing.", "missing", "│ Ulysses  1922"],
    );
    sql_is_told("SELECT title, year FROM books", old, 1, &["1 row is too many.", "unwanted", "│ Dune     1965"]);
    sql_is_told("SELECT title FROM books", old, 1, &["It gives 1 column, `title`; 2 are wanted"]);
    sql_is_told(
        "SELECT COUNT(*) FROM books",
        ".returns([{'n': 3}])",
        1,
        &["The columns are called `COUNT(*)`; wanted `n`. `AS` gives a column another name."],
    );
    sql_is_told(
        "SELECT 1 FROM books",
        ".returns([1])",
        1,
        &["The right rows come more than once: 3 rows, and 1 is wanted."],
    );
    sql_is_told(
        "SELECT title FROM books",
        ".returns(['Dune', 'Emma', 'Ulysses'], ordered=True)",
        1,
        &["only by chance"],
    );
    sql_is_told(
        "UPDATE books SET year = 1 WHERE id = 1",
        ".leaves('SELECT year FROM books WHERE id = 1', [(2,)])",
        1,
        &["Afterwards `SELECT year FROM books WHERE id = 1` gives this.", "1 row"],
    );
    sql_is_told("UPDATE books SET year = 1", ".returns([])", 1, &["This statement gives no rows"]);
    sql_is_told("SELECT title, COUNT(*) FROM books", ".uses('GROUP BY')", 1, &["There is no `GROUP BY` in the SQL"]);
    let asserted = with_books("found = query(books, 'work1.sql')\n    assert found.rows == [('Emma',)]");
    is_told_by(&case("work1.sql", "SELECT title FROM books", &asserted), "work1.sql", Some(1), &["unwanted", "Emma"]);
    let text = with_books("import work1\n    query(books, work1.SQL).returns([])");
    is_told_by(
        &case("work1.py", "SQL = 'SELECT title FROM boks'\n", &text),
        "work1.py",
        None,
        &["SELECT title FROM boks", "                     ^^^^", "Did you mean `books`?"],
    );
}

#[test]
fn queries_that_are_right_pass_in_both_engines() {
    let check = "query(books, 'work1.sql').returns(['Ulysses', 'Dune', 'Emma'])\n    \
                 query(books, 'SELECT COUNT(*) AS n FROM books -- ORDER BY; no').returns(3, columns=['N'])\n    \
                 query(books, 'SELECT title, id FROM books ORDER BY id LIMIT 2').returns([{'title': 'Dune', 'id': 1}, {'title': 'Emma', 'id': 2}], ordered=True)\n    \
                 query(books, 'SELECT id FROM books WHERE title = ?', ['Emma']).returns([2])\n    \
                 query(books, 'SELECT 1; SELECT 2', statement=1).returns([1])\n    \
                 query(books, \"DELETE FROM books WHERE title LIKE ';%' OR id = 3\").leaves('SELECT id FROM books', [2, 1])";
    passes("SELECT title FROM books; -- the end", "work1.sql", &with_books(check));
}

#[test]
fn a_learner_can_replace_nothing_of_it() {
    let web =
        test_of("import work1\nfrom pythlings_checks.web import client", "client(work1.app).get('/').answers(200)");
    let sql = test_of(
        "import work1\nfrom pythlings_checks.sql import query",
        "query(work1.connection, 'SELECT 1').returns([2])",
    );
    let app = "def app(environ, start_response):\n    start_response('404 Not Found', [])\n    return [b'']\n";
    let database = "import sqlite3\nconnection = sqlite3.connect(':memory:')\n";
    for (test, ours, attempts) in [
        (
            web,
            app,
            [
                "import pythlings_checks.web as w\nw.Answer.answers = lambda self, *a, **k: self\n",
                "import pythlings_checks.web as w\nw.Answer.answers.__code__ = (lambda self, *a, **k: self).__code__\n",
                "import pythlings_checks.web as w\nw.client = __import__('unittest.mock').mock.MagicMock()\n",
                "import pythlings_checks.exchange as w\nw.Reply.__init__ = lambda self, s, h, b: self.__dict__.update(status=200, headers=h, body=b, error=None, code=None, is_routed=None, routes=(), is_whole=False)\n",
                "import pythlings_checks.applications as w\nw.Wsgi.send = lambda self, r, l=10: __import__('pythlings_checks.exchange').exchange.Reply(200, [], b'')\n",
            ],
        ),
        (
            sql,
            database,
            [
                "import pythlings_checks.sql as s\ns.Rows.returns = lambda self, *a, **k: self\n",
                "import pythlings_checks.sql as s\ns._equal = lambda *a: True\n",
                "import pythlings_checks.sql as s\ns.query = __import__('unittest.mock').mock.MagicMock()\n",
                "import pythlings_checks.sql as s\ns._wanted = lambda rows, columns: ([(1,)], None)\n",
                "import pythlings_checks.failure as f\nf.CheckFailed.__init__ = lambda self, *a, **k: None\n",
            ],
        ),
    ] {
        for attempt in attempts {
            for command in ["run", "check-all"] {
                let row =
                    case("work1.py", &format!("{ours}{attempt}"), &test).run_with([command, "--format", "json"]).json();
                assert_ne!(row["verdict"], "passed", "{command}: {attempt}");
                // Without its words a failure is still a failure.
                let is_seen = row.to_string().contains("replace") || attempt.contains("CheckFailed");
                assert!(is_seen, "{command}: {attempt}: {row}");
            }
        }
    }
}
