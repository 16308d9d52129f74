-- expect: bags and suitcases, but none of line 12
SELECT number, thing, line
FROM found
WHERE thing = 'bag' OR thing = 'suitcase' AND line <> 12
ORDER BY number;
