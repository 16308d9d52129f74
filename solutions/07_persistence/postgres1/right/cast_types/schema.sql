create table seeds (
    id bigserial primary key,
    name varchar(200) not null unique,
    kind varchar not null,
    packets bigint not null constraint enough check (packets > -1),
    price decimal(6, 2) not null,
    harvested date,
    added timestamp with time zone not null default current_timestamp
);
