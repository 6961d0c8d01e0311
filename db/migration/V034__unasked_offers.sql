-- Since when administrators see that nobody can be asked about an offer; one row per offer.
create table offer_unasked (
    offer_id   uuid primary key references offer on delete cascade,
    confirm_by date        not null,
    listed_at  timestamptz not null
);
