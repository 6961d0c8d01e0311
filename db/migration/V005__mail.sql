-- Outgoing mail. What was sent keeps neither recipient nor content: the texts hold links that work
-- without an account.
create table outgoing_mail (
    id              uuid primary key,
    recipient       text check (length(recipient) <= 254 and recipient !~ '[[:cntrl:][:space:]]'),
    language        text        not null,
    subject         text        not null check (length(subject) between 1 and 200 and subject !~ '[[:cntrl:]]'),
    text            text,
    html            text,
    state           text        not null check (state in ('WAITING', 'SENT', 'DEAD')),
    attempts        int         not null default 0 check (attempts >= 0),
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    lease           uuid,
    leased_until    timestamptz,
    sent_at         timestamptz,
    last_error      text check (length(last_error) <= 100),
    check ((state = 'SENT') = (sent_at is not null)),
    check ((lease is null) = (leased_until is null)),
    check (state = 'WAITING' or lease is null),
    check ((state = 'SENT') = (recipient is null)),
    check ((state = 'SENT') = (text is null)),
    check ((state = 'SENT') = (html is null))
);
create index on outgoing_mail (next_attempt_at) where state = 'WAITING';
create index on outgoing_mail (state, created_at);
comment on column outgoing_mail.lease is 'the attempt that is under way; void after leased_until';
comment on column outgoing_mail.last_error is 'kind of error or SMTP code, never an address';

-- Where mails of a portal with demo content arrive when no mail server is configured.
create table demo_inbox (
    id          uuid primary key,
    recipient   text        not null,
    language    text        not null,
    subject     text        not null,
    text        text        not null,
    received_at timestamptz not null
);
create index on demo_inbox (received_at desc);
create index on demo_inbox (recipient, received_at desc);

-- Links that work once and without an account; the id itself is only in the link.
create table one_time_link (
    id_hash    bytea primary key check (length(id_hash) = 32),
    purpose    text        not null check (purpose ~ '^[a-z]+(-[a-z]+)*$'),
    subject    text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    used_at    timestamptz
);
create index on one_time_link (purpose, subject) where used_at is null;
create index on one_time_link (expires_at);
