-- Whose account it was stays known after somebody has left, so that nobody decides about themselves later.
alter table mentor add column former_account_id uuid references account;
alter table mentee add column former_account_id uuid references account;
alter table mentor add constraint mentor_erased_has_no_account check (erased_at is null or former_account_id is null);
alter table mentee add constraint mentee_erased_has_no_account check (erased_at is null or former_account_id is null);
create index on mentor (former_account_id) where former_account_id is not null;
create index on mentee (former_account_id) where former_account_id is not null;

-- An order for the bank can be withdrawn as long as it was not reported as paid; it stays in the list.
alter table care_batch add column withdrawn_by uuid references account;
alter table care_batch add column withdrawn_at timestamptz;
alter table care_batch add column withdrawn_why text not null default '' check (length(withdrawn_why) <= 500);
alter table care_batch add constraint withdrawn_is_complete
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why = ''));
alter table care_batch add constraint paid_or_withdrawn check (paid_at is null or withdrawn_at is null);

-- What was in a withdrawn order can be paid by another one; still by one only.
alter table care_payment add column withdrawn boolean not null default false;
alter table care_payment drop constraint claim_is_paid_once;
alter table care_payment drop constraint recognition_is_paid_once;
create unique index claim_is_paid_once on care_payment (claim_id) where not withdrawn;
create unique index recognition_is_paid_once on care_payment (recognition_id) where not withdrawn;
create index on care_payment (claim_id);
create index on care_payment (recognition_id);
