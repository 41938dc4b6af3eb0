-- Events of drafts said what stood in them; whoever follows the feed from its beginning learns only that there were some.
update event set data = jsonb_build_object('id', data -> 'id', 'action', data -> 'action', 'agency', data -> 'agency')
 where type in ('evidence.drafted', 'evidence.uploaded', 'evidence.withdrawn');
