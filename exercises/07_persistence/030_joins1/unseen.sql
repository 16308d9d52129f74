-- For the meeting: title and year of the films that have no screening at all, the oldest first.

-- TODO
SELECT title FROM films;
