//! Accord through its router, on both databases, and what its files promise. One program: all of Accord is linked once.

mod access;
mod accounts;
mod agreements;
mod autosave;
mod bad_input;
mod checking;
mod complete;
mod connections;
mod deciding;
mod demo;
mod directory;
mod dishonest;
mod duties;
mod jobs;
mod judging;
mod kept;
mod limits;
mod mail;
mod news;
mod reviewing;
mod saving;
mod signing;
mod structure;
mod texts;
mod turn;
mod young_person;
