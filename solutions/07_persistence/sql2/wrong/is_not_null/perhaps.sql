-- expect: leaves out only the evenings without a swift
SELECT day, place, birds FROM visits WHERE birds IS NOT NULL AND birds <> 0 ORDER BY day;
