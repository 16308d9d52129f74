-- expect: 2026-10-09
SELECT day, thing FROM found WHERE day LIKE '2026-10-1%' OR day LIKE '2026-10-3%' ORDER BY day, number;
