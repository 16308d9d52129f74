-- expect: newest.sql finds the latest harvest of each kind
SELECT DISTINCT ON (kind) kind, name FROM seeds ORDER BY kind, harvested DESC;
