-- For the meeting: title and year of the films that have never been shown, the oldest first.

-- TODO
SELECT title FROM films;
