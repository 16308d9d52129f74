SELECT name FROM volunteers
EXCEPT
SELECT volunteer FROM visits
ORDER BY name;
