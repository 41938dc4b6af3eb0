-- Evidence is a file, a link, or a reading of an indicator; who put it forward and when, and until when it counts.
alter table evidence
    add column author           varchar(200),
    add column submitted_at     timestamptz,
    add column expires_on       date,
    add column rejection_reason varchar(2000),
    add column file_name        varchar(200),
    add column media_type       varchar(120),
    add column size             bigint,
    add column sha256           char(64);

-- Evidence with a link is that link or reading; evidence without one is a file. Early evidence could be a mere title.
alter table evidence
    add constraint evidence_file check (num_nulls(file_name, media_type, size, sha256) in (0, 4) and (link is null or sha256 is null)),
    add constraint evidence_size check (size > 0),
    add constraint evidence_rejection check ((state = 'REJECTED') = (rejection_reason is not null)),
    add constraint evidence_expiry check (expires_on >= dated);

-- The same file is one piece of evidence of an action, unless it was rejected.
create unique index evidence_file_unique on evidence (action, sha256) where state <> 'REJECTED';

-- The bytes of a file, in pieces of a size that passes through memory one at a time. Not under audit: that keeps the hash.
create table evidence_content (
    evidence uuid  not null references evidence on delete cascade,
    number   int   not null,
    bytes    bytea not null,
    primary key (evidence, number)
);
alter table evidence_content alter column bytes set storage external;

-- What was put forward is what is judged: a file can be replaced only while its evidence is a draft.
create function keep_content() returns trigger language plpgsql as $$
begin
    if exists (select from evidence e where e.id in (old.evidence, new.evidence) and e.state <> 'DRAFT') then
        raise exception 'the file of submitted evidence is kept as it is';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_content before insert or update or delete on evidence_content for each row execute function keep_content();

create function keep_file() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT'
       and (new.file_name, new.media_type, new.size, new.sha256) is distinct from (old.file_name, old.media_type, old.size, old.sha256) then
        raise exception 'the file of submitted evidence is kept as it is';
    end if;
    return new;
end $$;
create trigger keep_file before update on evidence for each row execute function keep_file();

-- The state at a date. Expiry is never stored: accepted evidence has expired on the day after its last.
create function evidence_state(e evidence, asked date) returns text language sql immutable
return case when e.state = 'ACCEPTED' and e.expires_on < asked then 'EXPIRED' else e.state end;

-- Does it count at a date, for a rating or a sign-off?
create function evidence_counts(e evidence, asked date) returns boolean language sql immutable
return e.dated <= asked and evidence_state(e, asked) = 'ACCEPTED';
