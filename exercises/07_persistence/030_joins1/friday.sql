-- For the door: the names of the members who have booked for 2026-12-11, in order of the names.

-- TODO
SELECT name FROM members;
