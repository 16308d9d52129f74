SELECT place, most FROM (
    SELECT place, MAX(birds) AS most, COUNT(birds) AS counts FROM visits GROUP BY place
)
WHERE counts > 2
ORDER BY most DESC;
