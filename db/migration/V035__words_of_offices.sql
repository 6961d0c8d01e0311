-- Words belong to the office that wrote them, like notes: at a transfer the next office gets minutes of reviews and
-- recommendations only if notes were ticked, and the reasons in the history never. Days, numbers and codes stay with
-- the case; a policy hides whole rows, hence the words lie in tables of their own.

select set_config('mitenand.scopes', '{PORTAL}', true);

create table case_review_words (
    review_id  uuid primary key references case_review on delete cascade,
    case_id    uuid not null references case_file,
    lead_role  text not null,
    lead_scope text not null,
    summary    text not null check (char_length(summary) between 1 and 2000)
);
create index on case_review_words (case_id);
insert into case_review_words (review_id, case_id, lead_role, lead_scope, summary)
select r.id, r.case_id, f.lead_role, f.lead_scope, r.summary
from case_review r join case_file f on f.id = r.case_id where r.summary <> '';
alter table case_review drop column summary;

-- A slip in a review can be corrected on the day on which it was entered.
alter table case_review add column recorded_on date;
update case_review set recorded_on = held_on;
alter table case_review alter column recorded_on set not null;

create table case_step_words (
    step_id    bigint primary key references case_step on delete cascade,
    case_id    uuid not null references case_file,
    lead_role  text not null,
    lead_scope text not null,
    reason     text not null check (char_length(reason) between 1 and 500)
);
create index on case_step_words (case_id);
insert into case_step_words (step_id, case_id, lead_role, lead_scope, reason)
select id, case_id, lead_role, lead_scope, reason from case_step where command <> 'CLOSE' and reason <> '';
update case_step set reason = '' where command <> 'CLOSE' and reason <> '';
alter table case_step add constraint case_step_reason_is_coded check (command = 'CLOSE' or reason = '');
comment on column case_step.reason is 'coded reason of CLOSE; words are in case_step_words';

drop trigger case_step_stays on case_step;
drop function case_step_stays();
create trigger case_step_stays before update on case_step for each row execute function case_record_stays();
create trigger case_step_words_stay before update on case_step_words
    for each row execute function case_record_stays();

alter table case_advice add column lead_role text, add column lead_scope text;
update case_advice a set lead_role = f.lead_role, lead_scope = f.lead_scope from case_file f where f.id = a.case_id;
alter table case_advice alter column lead_role set not null, alter column lead_scope set not null;
comment on column case_advice.lead_scope is
    'recommendations belong to the office that asked for them; at a transfer they get the new one only if notes were ticked';

alter table case_review_words enable row level security;
alter table case_review_words force row level security;
alter table case_step_words enable row level security;
alter table case_step_words force row level security;

create policy through_case on case_review_words using (
    mitenand_may(lead_role || ':' || lead_scope) and exists (select from case_file f where f.id = case_id));
create policy through_case on case_step_words using (
    mitenand_may(lead_role || ':' || lead_scope) and exists (select from case_file f where f.id = case_id));
alter policy through_case on case_advice using (
    mitenand_may(lead_role || ':' || lead_scope) and exists (select from case_file f where f.id = case_id));
