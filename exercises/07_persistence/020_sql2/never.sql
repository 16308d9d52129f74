-- The volunteers whose name is on no visit, in order of their names. (Amina says that it's only
-- Björn. The query says that there's nobody at all.)

SELECT name
FROM volunteers
WHERE name NOT IN (SELECT volunteer FROM visits)
ORDER BY name;
