//! Every function of the store, on SQLite and on PostgreSQL.

mod accounts;
mod asks;
mod database;
mod jobs;
mod letters;
mod plans;
mod rows;
mod sessions;
mod setting;
