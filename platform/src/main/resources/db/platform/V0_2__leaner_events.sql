-- Nothing looks events up by what they are about, and each event was put into this index twice: when written and when numbered.
drop index event_subject;
