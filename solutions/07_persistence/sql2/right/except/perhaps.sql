SELECT day, place, birds FROM visits WHERE birds IS NOT 0 ORDER BY day;
