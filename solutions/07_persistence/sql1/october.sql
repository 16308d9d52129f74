-- Whatever was found in October 2026: day and thing, in order of the days, and of the numbers
-- within a day. A text is compared as in Python: '2026-10-09' < '2026-10-31'.

SELECT day, thing
FROM found
WHERE day >= '2026-10-01' AND day <= '2026-10-31'
ORDER BY day, number;
