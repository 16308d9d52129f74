def titles(connection):
    return [title for (title,) in connection.execute("SELECT title FROM books ORDER BY title")]
