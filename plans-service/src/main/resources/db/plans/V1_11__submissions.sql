-- The statement that submits an update ends its draft itself.
drop trigger end_draft on progress_update;
drop function end_draft();
