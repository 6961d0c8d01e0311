-- Reference data of the canton. Rows are never overwritten by a merger: a municipality that ends gets
-- valid_to and successor_bfs, and whatever points to it follows the successor.

create table reference_data (
    name      text primary key,
    checksum  text        not null,
    loaded_at timestamptz not null
);

create table district (
    bfs   int primary key,
    name  text not null unique,
    amtei text not null
);

create table social_region (
    name text primary key
);

create table municipality (
    bfs             int primary key check (bfs between 1 and 9999),
    name            text not null,
    short_name      text not null,
    district_bfs    int  not null references district,
    social_region   text references social_region,
    lat             double precision check (lat between 45.8 and 47.9),
    lon             double precision check (lon between 5.9 and 10.6),
    centre_locality text,
    population      int check (population >= 0),
    population_year int,
    area_km2        numeric(7, 2) check (area_km2 > 0),
    former_names    text[] not null default '{}',
    outline         jsonb,
    valid_from      date,
    valid_to        date,
    successor_bfs   int references municipality deferrable initially deferred,
    check ((valid_to is null) = (successor_bfs is null)),
    check (valid_to is null or valid_from is null or valid_from < valid_to),
    check (successor_bfs is distinct from bfs),
    check (valid_to is not null or (lat is not null and lon is not null))
);
comment on column municipality.valid_to is 'first day on which the municipality no longer exists';
comment on column municipality.social_region is 'null: not known from any source, never guessed';

create table locality (
    postal_code   text             not null check (postal_code ~ '^[1-9][0-9]{3}$'),
    name          text             not null,
    bfs           int              not null references municipality,
    lat           double precision not null,
    lon           double precision not null,
    address_share numeric(6, 3) check (address_share between 0 and 100),
    is_main       boolean          not null,
    source        text             not null,
    primary key (postal_code, name, bfs)
);

create table neighbour (
    bfs             int           not null references municipality,
    neighbour_bfs   int           not null references municipality,
    shared_border_m int           not null check (shared_border_m >= 0),
    distance_km     numeric(6, 2) not null check (distance_km > 0),
    primary key (bfs, neighbour_bfs),
    check (bfs <> neighbour_bfs)
);

create table school_holiday (
    district_bfs int  not null references district,
    name         text not null,
    first_day    date not null,
    last_day     date not null,
    primary key (district_bfs, first_day),
    check (first_day <= last_day)
);

create table integration_office (
    bfs         int primary key references municipality,
    name        text    not null,
    street      text    not null,
    postal_code text    not null,
    locality    text    not null,
    phone       text,
    email       text,
    hours       jsonb   not null default '{}',
    languages   text[]  not null default '{}',
    demo        boolean not null
);
