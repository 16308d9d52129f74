SELECT DISTINCT ON (kind) kind, name
FROM seeds
WHERE harvested IS NOT NULL
ORDER BY kind, harvested DESC, price;
