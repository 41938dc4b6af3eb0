create table note (
    id         uuid primary key,
    version    int          not null,
    authority  varchar(60)  not null,
    text       varchar(200) not null,
    remark     varchar(200),
    written_on date         not null,
    filed      boolean      not null,
    labels     jsonb        not null
);
select put_under_audit('note');
