//! Every function of the store, on SQLite and on PostgreSQL.

mod accounts;
mod approval_requests;
mod comings;
mod database;
mod deadlines;
mod home_policies;
mod jobs;
mod kept;
mod letters;
mod plans;
mod record;
mod rows;
mod sessions;
mod setting;
