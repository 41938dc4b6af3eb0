-- Where each escalation stands: the latest item of the other body, what that decided, and the latest item with the answer.
-- What is taken off an agenda stands on it no more.
create or replace view escalation_standing as
select e.id, e.version, e.authority, e.kind, e.body, e.to_body, e.meeting, e.item, e.decision, e.log_action, e.title, e.reason, e.raised_on,
       e.withdrawn_on, e.withdrawal, coalesce(m.from_paper, false) as from_paper,
       coalesce(o.exempt_paragraph, q.exempt_paragraph) as exempt_paragraph, coalesce(nullif(d.subjects, '{}'), o.subjects, '{}') as subjects,
       q.id as asked_item, q.meeting as asked_at, q.day as asked_on, q.sitting as asked_sitting,
       n.id as answer, n.meeting as answered_at, n.outcome as answer_outcome, n.text as answer_text, n.decided_on as answered_on,
       r.id as returned_item, r.meeting as returned_at, r.day as returned_on, r.sitting as returned_sitting
  from escalation e
  left join meeting m on m.id = e.meeting
  left join decision d on d.id = e.decision
  left join agenda_item o on o.id = e.item
  left join lateral (
      select i.id, i.meeting, i.exempt_paragraph, x.day, x.sitting
        from agenda_item i join meeting x on x.id = i.meeting
       where i.source = 'touchstone:governance:escalation:' || e.id and x.body = e.to_body and i.state = 'ON_AGENDA' and x.sitting <> 'CANCELLED'
       order by x.day desc, i.id desc limit 1) q on true
  left join lateral (
      select a.id, a.meeting, a.outcome, a.text, a.decided_on
        from agenda_item i join decision a on a.item = i.id
       where i.source = 'touchstone:governance:escalation:' || e.id and a.body = e.to_body and a.outcome in ('CARRIED', 'LOST') and not a.recommendation_only
       order by a.decided_on desc, a.id desc limit 1) n on true
  left join lateral (
      select i.id, i.meeting, x.day, x.sitting
        from agenda_item i join meeting x on x.id = i.meeting
       where i.source = 'touchstone:governance:escalation:' || e.id and x.body = e.body and i.state = 'ON_AGENDA' and x.sitting <> 'CANCELLED'
       order by x.day desc, i.id desc limit 1) r on true;
