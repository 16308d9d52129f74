SELECT number, thing, line
FROM found
WHERE (thing = 'bag' OR thing = 'suitcase') AND NOT line = 12
ORDER BY number ASC;
