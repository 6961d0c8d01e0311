-- When a hardship request was decided, for accounting; lists of cases by their lead through an index.
select set_config('mitenand.scopes', '{PORTAL}', true);

alter table referral_assignment add column hardship_decided_on date;
update referral_assignment a set hardship_decided_on = cast(coalesce(
        (select max(s.at) from referral_step s where s.referral_id = a.id and s.command = 'DECIDE_HARDSHIP'),
        a.state_since) at time zone 'Europe/Zurich' as date)
    where hardship in ('GRANTED', 'REFUSED');
alter table referral_assignment add constraint hardship_decision_has_a_day
    check ((hardship in ('GRANTED', 'REFUSED')) = (hardship_decided_on is not null));

-- Conditions on rows behind a policy use an index only where their operators tell nothing (leakproof): = does, || not.
alter table case_file add column lead text generated always as (lead_role || ':' || lead_scope) stored;
comment on column case_file.lead is 'the scope that leads the case, as transactions name it';
drop index case_file_lead_role_lead_scope_changed_at_idx;
create index on case_file (lead, changed_at desc);

-- The same as before, but the scopes of the transaction are read once and not for every row.
alter policy lead on case_file using (
    lead_role || ':' || lead_scope = any ((select mitenand_scopes())::text[])
    or 'PORTAL' = any ((select mitenand_scopes())::text[]));
alter policy receiver on referral_assignment using (
    sent_at is not null and (
        'ORGANISATION_MEMBER:' || organisation_id = any ((select mitenand_scopes())::text[])
        or 'ORGANISATION_ADMIN:' || organisation_id = any ((select mitenand_scopes())::text[])
        or 'PORTAL' = any ((select mitenand_scopes())::text[])
        or pool_id is not null and mitenand_receives(null, pool_id)));
