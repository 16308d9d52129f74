create table found (
    number integer primary key autoincrement not null,
    thing text not null,
    line integer not null check (line > 0),
    day text not null
);
