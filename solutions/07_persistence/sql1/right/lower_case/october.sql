select day, thing from found where day between '2026-10-01' and '2026-10-31' order by 1, number
