-- The table `found`: number, counted by the database; thing, a text; line, a whole number; and day,
-- a text such as '2026-11-02'. None of them can be left out.

CREATE TABLE found (
    number INTEGER PRIMARY KEY,
    thing TEXT NOT NULL,
    line INTEGER NOT NULL,
    day TEXT NOT NULL
);

-- Why this way
--
-- NOT NULL keeps the rule where the data is: whatever program writes into this table, now or in ten
-- years, a thing without a day is refused. SQLite has no type for a day. A text that begins with
-- the year is sorted and compared correctly, and every other database can read it.
