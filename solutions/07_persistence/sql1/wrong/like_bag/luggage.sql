-- expect: handbag
SELECT number, thing, line FROM found WHERE (thing LIKE '%bag' OR thing LIKE 'suit%') AND line != 12 ORDER BY number;
