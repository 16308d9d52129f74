SELECT kind, name FROM (
    SELECT kind, name, row_number() OVER (PARTITION BY kind ORDER BY harvested DESC, price) AS place
    FROM seeds WHERE harvested IS NOT NULL
) AS placed
WHERE place = 1
ORDER BY kind;
