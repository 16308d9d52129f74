-- The table seeds. Nothing in it may be missing, except harvested.
--   id, counted by the database
--   name, a text; no two seeds have the same name
--   kind, a text, such as 'bean'
--   packets, a whole number, never below 0
--   price, up to 9999.99, exact to the cent
--   harvested, a date
--   added, a date and time with time zone: when the row came in, unless somebody says otherwise

-- TODO: these types are SQLite's
CREATE TABLE seeds (
    id SERIAL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    packets TEXT NOT NULL,
    price REAL NOT NULL,
    harvested TEXT,
    added TEXT NOT NULL
);
