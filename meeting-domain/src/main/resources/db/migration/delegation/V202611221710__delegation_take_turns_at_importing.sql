-- R14: who writes an intake into a congress holds its row
create table roster_turn (
  congress_id uuid primary key
);
