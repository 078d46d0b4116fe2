//! Accord through its router, on both databases, and what its files promise. One program: all of Accord is linked once.

mod access;
mod accounts;
mod agreements;
mod asking;
mod autosave;
mod bad_input;
mod calendar;
mod checking;
mod complete;
mod connections;
mod copies;
mod deciding;
mod demo;
mod departures;
mod directory;
mod dishonest;
mod due;
mod duties;
mod emergency;
mod jobs;
mod judging;
mod kept;
mod limits;
mod mail;
mod news;
mod policies;
mod records;
mod reviewing;
mod saving;
mod scans;
mod sealing;
mod shift;
mod signing;
mod structure;
mod texts;
mod translating;
#[expect(dead_code, reason = "the tests of the seal itself use more of it")]
#[path = "../../../crates/seal/tests/seal/tsa.rs"]
mod tsa;
mod turn;
mod welsh;
mod young_person;
