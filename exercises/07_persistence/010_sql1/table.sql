-- The table `found`: number, counted by the database; thing, a text; line, a whole number; and day,
-- a text such as '2026-11-02'. Nobody can leave out thing, line or day.

-- TODO
CREATE TABLE found (number INTEGER);
