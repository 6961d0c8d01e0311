-- Assessments, recommendations, coaching, plans and reviews of cases. Whoever sees the case sees what hangs on it;
-- assessments only the office that made them, see V021.

create table case_assessment_form (
    version      integer     primary key check (version > 0),
    valid_from   date        not null,
    questions    jsonb       not null check (jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) > 0),
    published_at timestamptz not null,
    published_by uuid
);
comment on table case_assessment_form is
    'the form of the short assessment; a version is never changed, because assessments keep theirs';

create table case_assessment (
    id           uuid    primary key,
    case_id      uuid    not null references case_file,
    lead_role    text    not null,
    lead_scope   text    not null,
    form_version integer not null references case_assessment_form,
    held_on      date    not null,
    answers      jsonb   not null check (jsonb_typeof(answers) = 'object'),
    finished_on  date,
    made_by      uuid    not null,
    version      integer not null default 1,
    check (finished_on >= held_on)
);
create index on case_assessment (case_id, held_on);
comment on column case_assessment.lead_scope is
    'assessments belong to the office that made them; at a transfer they get the new one only if notes were ticked';

create table case_advice (
    id         uuid    primary key,
    case_id    uuid    not null references case_file,
    kind       text    not null check (kind in ('PRACTICE_ASSESSMENT', 'IN_DEPTH_ASSESSMENT')),
    provider   text    not null check (char_length(provider) <= 300),
    arrived_on date    not null,
    position   integer not null check (position >= 0),
    area       text    not null check (area in ('LANGUAGE', 'ECONOMIC', 'SOCIAL', 'CHILD')),
    text       text    not null check (char_length(text) <= 500),
    binding    boolean not null,
    taken      boolean,
    reason     text    not null default '' check (char_length(reason) <= 500),
    decided_on date,
    decided_by uuid,
    check ((taken is null) = (decided_on is null) and (taken is null) = (decided_by is null)),
    -- a binding one is left out only with a reason; the text is empty once the person is deleted
    check (not (binding and taken is false and reason = '' and text <> ''))
);
create index on case_advice (case_id);

create table case_coach (
    id              uuid    primary key,
    name            text    not null check (char_length(name) between 1 and 80),
    organisation_id uuid    not null references organisation,
    percent         integer not null check (percent between 1 and 100)
);

create table case_coaching (
    id       uuid primary key,
    case_id  uuid not null references case_file,
    coach_id uuid not null references case_coach,
    since    date not null,
    until    date,
    check (until >= since)
);
create unique index case_coaching_open on case_coaching (case_id) where until is null;
create index on case_coaching (coach_id) where until is null;

create table case_plan (
    case_id     uuid    primary key references case_file,
    number      integer not null check (number > 0),
    agreement   text    not null check (char_length(agreement) <= 2000),
    signed_on   date,
    began_on    date    not null,
    number_from date    not null,
    version     integer not null check (version > 0)
);
comment on column case_plan.number_from is 'the day from which this number holds: the beginning, or the last review';

create table case_goal (
    id        uuid    primary key,
    case_id   uuid    not null references case_plan,
    position  integer not null check (position between 0 and 19),
    area      text    not null check (area in ('LANGUAGE', 'ECONOMIC', 'SOCIAL', 'CHILD')),
    target    text    not null check (char_length(target) <= 200),
    oral      text    check (oral in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    written   text    check (written in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    due       date    not null,
    indicator text    not null check (char_length(indicator) <= 300),
    state     text    not null check (state in ('OPEN', 'MET', 'PARTLY_MET', 'NOT_MET', 'DROPPED')),
    met_on    date,
    unique (id, case_id),
    unique (case_id, position) deferrable initially deferred,
    check ((state = 'MET') = (met_on is not null))
);
create index on case_goal (due) where state in ('OPEN', 'PARTLY_MET');

create table case_measure (
    id          uuid    primary key,
    goal_id     uuid    not null,
    case_id     uuid    not null,
    position    integer not null check (position between 0 and 19),
    text        text    not null check (char_length(text) <= 200),
    responsible text    not null check (char_length(responsible) <= 100),
    due         date,
    state       text    not null check (state in ('PLANNED', 'RUNNING', 'DONE', 'DROPPED')),
    foreign key (goal_id, case_id) references case_goal (id, case_id) on delete cascade,
    unique (goal_id, position) deferrable initially deferred
);
create index on case_measure (case_id);
create index on case_measure (due) where state in ('PLANNED', 'RUNNING');

create table case_plan_version (
    case_id    uuid    not null references case_plan,
    number     integer not null check (number > 0),
    from_day   date    not null,
    until_day  date    not null check (until_day >= from_day),
    content    jsonb   not null check (jsonb_typeof(content) = 'object'),
    primary key (case_id, number)
);
comment on table case_plan_version is 'the plan as it stood at a review';

create table case_review (
    id          uuid    primary key,
    case_id     uuid    not null references case_file,
    held_on     date    not null,
    summary     text    not null check (char_length(summary) <= 2000),
    interpreter boolean not null,
    plan_number integer not null check (plan_number >= 0),
    held_by     uuid    not null,
    unique (case_id, held_on)
);
comment on column case_review.plan_number is 'version of the plan that was looked at; 0 where there was no plan';

alter table case_assessment_form enable row level security;
alter table case_assessment_form force row level security;
alter table case_assessment enable row level security;
alter table case_assessment force row level security;
alter table case_advice enable row level security;
alter table case_advice force row level security;
alter table case_coach enable row level security;
alter table case_coach force row level security;
alter table case_coaching enable row level security;
alter table case_coaching force row level security;
alter table case_plan enable row level security;
alter table case_plan force row level security;
alter table case_goal enable row level security;
alter table case_goal force row level security;
alter table case_measure enable row level security;
alter table case_measure force row level security;
alter table case_plan_version enable row level security;
alter table case_plan_version force row level security;
alter table case_review enable row level security;
alter table case_review force row level security;

-- Forms and coaches say nothing about a person: everybody with a scope reads them, the canton writes them. A published
-- form stays as it is.
create policy read on case_assessment_form for select using (cardinality((select mitenand_scopes())) > 0);
create policy published on case_assessment_form for insert with check (mitenand_may('CANTON_EDITOR:'));
create policy read on case_coach for select using (cardinality((select mitenand_scopes())) > 0);
create policy added on case_coach for insert with check (mitenand_may('CANTON_EDITOR:'));
create policy changed on case_coach for update using (mitenand_may('CANTON_EDITOR:'));

create policy through_case on case_assessment using (
    mitenand_may(lead_role || ':' || lead_scope) and exists (select from case_file f where f.id = case_id));
create policy through_case on case_advice using (exists (select from case_file f where f.id = case_id));
create policy through_case on case_coaching using (exists (select from case_file f where f.id = case_id));
create policy through_case on case_plan using (exists (select from case_file f where f.id = case_id));
create policy through_case on case_goal using (exists (select from case_file f where f.id = case_id));
create policy through_case on case_measure using (exists (select from case_file f where f.id = case_id));
create policy through_case on case_plan_version using (exists (select from case_file f where f.id = case_id));
create policy through_case on case_review using (exists (select from case_file f where f.id = case_id));

-- Only complex cases have a coach, at most 70 persons for a full post (IIM 4.5). The portal counts under the lock of the
-- coach; here nothing but what a row can know.
create function case_coaching_of_complex() returns trigger language plpgsql as $$
begin
    if not exists (select from case_file f where f.id = new.case_id and f.complex) then
        raise exception 'only complex cases have a coach';
    end if;
    return new;
end
$$;
create trigger case_coaching_complex before insert on case_coaching
    for each row execute function case_coaching_of_complex();

-- A case that is closed takes no place of a coach any more.
create function case_coaching_ends() returns trigger language plpgsql as $$
begin
    update case_coaching set until = greatest(since, new.since) where case_id = new.id and until is null;
    return null;
end
$$;
create trigger case_coaching_ends after update of state on case_file
    for each row when (new.state = 'CLOSED' and old.state <> 'CLOSED') execute function case_coaching_ends();

create function case_form_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a published form is not changed';
end
$$;
create trigger case_form_stays before update on case_assessment_form for each row execute function case_form_stays();
