//! All of Accord's SQL: one set of queries and one migrations folder for SQLite and PostgreSQL.
//!
//! One file per aggregate. Every function takes an open transaction ([`Tx`]). Loading is authorising: a home or a plan is had
//! together with the membership that allows what is asked; what is none of the account's business is [`StoreError::NotFound`]. Only
//! `db.rs` and `tx.rs` know that there are two databases. Times are kept to the microsecond; texts are kept as they come, save that a `TEXT` cannot hold U+0000 (answers can, they are JSON).

#![warn(missing_docs, clippy::unwrap_used)]

mod error;
#[macro_use]
mod tx;
mod db;

pub mod accounts;
pub mod acknowledgements;
pub mod approval_requests;
pub mod attempts;
mod codes;
pub mod copies;
pub mod deadlines;
pub mod departures;
pub mod devices;
mod duties;
pub mod emergency_requests;
pub mod events;
pub mod home_calendars;
pub mod home_policies;
pub mod homes;
pub mod installation;
pub mod jobs;
pub mod letters;
pub mod limits;
pub mod organisations;
pub mod papers;
pub mod password_links;
pub mod plan_files;
pub mod plans;
pub mod presence;
pub mod records;
pub mod role_requests;
pub mod rows;
pub mod scans;
pub mod seals;
pub mod sessions;
pub mod translations;
mod upgrade;
pub mod young_people;

pub use db::Db;
pub use error::{Result, StoreError};
pub use tx::Tx;
