SELECT found.day, found.thing FROM found WHERE substr(day, 1, 7) = '2026-10' ORDER BY found.day, found.number;
