-- An account that has ended signs nobody in; who it was stays on record.
alter table account add column ended timestamptz;

create index account_authority on account (authority);
create index session_account on session (account);
