-- One page, written anew as a whole: what the gateway knew, and up to which change of each owner. Not under audit: it is
-- made from what the owners keep.
create table kept (
    page    int         primary key default 1 check (page = 1),
    build   varchar(60) not null,
    day     date        not null,
    content jsonb       not null
);
