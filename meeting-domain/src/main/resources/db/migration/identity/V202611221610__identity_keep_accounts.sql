create table account (
  id                   uuid primary key,
  username             varchar(64) not null,
  display_name         varchar(200) not null,
  source               varchar(20) not null,
  active               boolean not null,
  password_hash        varchar(300),
  password_number      integer not null,
  must_change_password boolean not null,
  language             varchar(10),
  version              bigint not null,
  constraint account_i7_username unique (username),
  constraint account_i9_password check (source <> 'LOCAL' or password_hash is not null)
);

create table account_role (
  account_id uuid not null references account,
  role       varchar(30) not null,
  primary key (account_id, role)
);

create table account_directory_role (
  account_id uuid not null references account,
  role       varchar(30) not null,
  primary key (account_id, role)
);

create table account_delegation (
  account_id    uuid not null references account,
  delegation_id uuid not null,
  primary key (account_id, delegation_id)
);

-- attempts under a user name, whether an account has it or not (I2)
create table account_sign_in (
  username     varchar(64) primary key,
  failures     integer not null,
  last_attempt timestamp with time zone not null,
  waits_until  timestamp with time zone,
  last_sign_in timestamp with time zone
);

create index account_sign_in_strangers on account_sign_in (last_attempt);

-- the one row that is locked while changes are made that could leave nobody in charge (I1)
create table account_lock (one integer primary key);

insert into account_lock values (1);
