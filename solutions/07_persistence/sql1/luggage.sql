-- All bags and suitcases, except those of line 12: number, thing and line, in order of the numbers.

SELECT number, thing, line
FROM found
WHERE thing IN ('bag', 'suitcase') AND line <> 12
ORDER BY number;
