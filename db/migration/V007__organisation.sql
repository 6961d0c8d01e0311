-- Registering, approving and running an organisation.

alter table organisation drop constraint organisation_status_check;
alter table organisation add constraint organisation_status_check
    check (status in ('PENDING', 'SENT_BACK', 'APPROVED', 'REJECTED', 'CLOSED'));
alter table organisation add column uid text check (uid ~ '^CHE-[0-9]{3}\.[0-9]{3}\.[0-9]{3}$');
alter table organisation add column applicant uuid references account on delete set null;
create index on organisation (status) where status <> 'APPROVED';
comment on column organisation.uid is 'Swiss enterprise number; the check digit is checked by the portal';
comment on column organisation.applicant is 'who registered it; null for imported ones and when the account is gone';

-- What the canton has accredited an organisation for. It is accredited as long as one row is not withdrawn.
create table organisation_accreditation (
    id              bigint generated always as identity primary key,
    organisation_id uuid not null references organisation on delete cascade,
    kind            text not null
        check (kind in ('PRACTICE_ASSESSMENT', 'LANGUAGE_COURSES', 'WORK_PROGRAMMES', 'COACHING')),
    granted_by      uuid references account on delete set null,
    granted_on      date not null,
    withdrawn_on    date,
    check (granted_on <= withdrawn_on)
);
create unique index on organisation_accreditation (organisation_id, kind) where withdrawn_on is null;

-- Until now the kind was not recorded; language courses are what almost all of them were accredited for.
insert into organisation_accreditation (organisation_id, kind, granted_on)
select id, 'LANGUAGE_COURSES', modified_at::date from organisation where accredited;
alter table organisation drop column accredited;

-- What happened to an organisation, in order. The reviewer's comment, who decided and when, is its last decision.
create table organisation_review (
    id              bigint generated always as identity primary key,
    organisation_id uuid        not null references organisation on delete cascade,
    at              timestamptz not null,
    actor           uuid references account on delete set null,
    step            text        not null
        check (step in ('REGISTERED', 'RESUBMITTED', 'CHANGED', 'APPROVED', 'SENT_BACK', 'REJECTED', 'CLOSED')),
    comment         text        not null default '' check (length(comment) <= 2000),
    check (step not in ('SENT_BACK', 'REJECTED') or comment <> '')
);
create index on organisation_review (organisation_id, id);

create table organisation_logo (
    organisation_id uuid primary key references organisation on delete cascade,
    png             bytea       not null check (length(png) between 1 and 5242880),
    changed_at      timestamptz not null
);

-- An answered request is deleted: it has become a role, or nothing.
create table join_request (
    id              uuid primary key,
    organisation_id uuid        not null references organisation on delete cascade,
    account         uuid        not null references account on delete cascade,
    message         text        not null check (length(message) <= 1000),
    at              timestamptz not null,
    unique (organisation_id, account)
);
create index on join_request (account);
