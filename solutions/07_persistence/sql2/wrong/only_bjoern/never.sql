-- expect: Zofia
SELECT name FROM volunteers WHERE name = 'Björn';
