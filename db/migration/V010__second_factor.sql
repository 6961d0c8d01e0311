-- The second factor of the sign-in: an app that shows codes, recovery codes, passkeys.

create table totp_factor (
    account_id uuid primary key references account on delete cascade,
    secret     bytea       not null check (length(secret) = 12 + 20 + 16),
    set_up_at  timestamptz not null,
    last_step  bigint      not null check (last_step >= 0)
);
comment on column totp_factor.secret is 'nonce, encrypted secret and tag of AES-GCM, bound to the account';
comment on column totp_factor.last_step is 'half minute since 1970 of the last code; this and earlier codes are worthless';

create table recovery_code (
    account_id uuid  not null references account on delete cascade,
    hash       bytea not null check (length(hash) = 32),
    used_at    timestamptz,
    primary key (account_id, hash)
);

-- Names of table and columns as Spring Security expects them. The number of the user is that of the account.
create table user_credentials (
    credential_id                varchar(1000) primary key,
    user_entity_user_id          varchar(22)   not null check (length(user_entity_user_id) = 22),
    public_key                   bytea         not null,
    signature_count              bigint        not null,
    uv_initialized               boolean       not null,
    backup_eligible              boolean       not null,
    authenticator_transports     varchar(1000) not null,
    public_key_credential_type   varchar(100)  not null,
    backup_state                 boolean       not null,
    attestation_object           bytea         not null,
    attestation_client_data_json bytea,
    created                      timestamptz   not null,
    last_used                    timestamptz   not null,
    label                        varchar(60)   not null,
    account_id                   uuid          not null generated always as
        (encode(decode(translate(user_entity_user_id, '-_', '+/') || '==', 'base64'), 'hex')::uuid) stored
        references account on delete cascade
);
create index on user_credentials (account_id);

-- Whichever way an account is closed, nothing of its owner's devices stays.
create function forget_second_factor() returns trigger language plpgsql as $$
begin
    delete from totp_factor where account_id = new.id;
    delete from recovery_code where account_id = new.id;
    delete from user_credentials where account_id = new.id;
    return null;
end $$;
create trigger account_closed after update of closed_at on account
    for each row when (new.closed_at is not null) execute function forget_second_factor();
