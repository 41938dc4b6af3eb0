-- Decisions by subject in their order, so that a page of them is one walk along an index. An index on the array itself
-- gives no order, and under a general plan it loses to a walk along all decisions of the authority.
create table decision_subject (
    authority  varchar(60)  not null,
    subject    varchar(120) not null,
    decided_on date         not null,
    decision   uuid         not null references decision,
    primary key (authority, subject, decided_on, decision)
);

insert into decision_subject (authority, subject, decided_on, decision)
select distinct authority, unnest(subjects), decided_on, id from decision;

create function file_decision() returns trigger language plpgsql as $$
begin
    insert into decision_subject (authority, subject, decided_on, decision)
    select distinct new.authority, subject, new.decided_on, new.id from unnest(new.subjects) subject;
    return null;
end $$;
create trigger filed after insert on decision for each row execute function file_decision();
create trigger append_only before update or delete on decision_subject for each row execute function refuse_change();

drop index decision_subjects;
