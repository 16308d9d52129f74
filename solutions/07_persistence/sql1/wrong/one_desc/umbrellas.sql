-- expect: The rows are right, but their order isn't
SELECT number, day FROM found WHERE thing = 'umbrella' AND line = 4 ORDER BY day, number DESC;
