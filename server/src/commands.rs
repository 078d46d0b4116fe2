//! The subcommands, one file each.

pub mod check;
pub mod export_papers;
pub mod keys;
pub mod render;
pub mod schema;
pub mod serve;
pub mod user;
pub mod verify;
pub mod verify_log;

use clap::{Parser, Subcommand};

use self::{
    check::Check, export_papers::ExportPapers, keys::Keys, render::Render, user::User, verify::Verify,
    verify_log::VerifyLog,
};
use crate::config::{DemoSettings, ServeSettings};

/// Individual internet agreements for young people in children's homes.
#[derive(Debug, Parser)]
#[command(name = "accord", version)]
pub struct Accord {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serves Accord.
    ///
    /// A client has 10 seconds to say what it wants, and is told that Accord is busy where the answer takes more than 30, or 60 for a
    /// paper. There are 512 connections at the most, and a stop waits 10 seconds for answers under way. A form may hold 512 kB.
    Serve(ServeSettings),
    /// Serves a demo home, in which nobody exists; its sign-in names stand on the sign-in page.
    Demo(DemoSettings),
    /// Renders the paper of a plan file.
    Render(Render),
    /// Prints every fault of a plan file and every finding about it, and ends with 1 where something stops it.
    Check(Check),
    /// Prints the JSON Schema of plan files.
    Schema,
    /// Looks after accounts.
    User(User),
    /// Looks after the keys that seal papers.
    Keys(Keys),
    /// Writes the sealed papers of all agreements into a folder, and ends with 1 where one is not there to be written.
    ///
    /// Beside them stands a list, papers.csv: each version that is in force or was, what its seal proves (basic, time, archive or none), its
    /// SHA-256 and its file. What was replaced before it could be sealed is written without a seal. Files that are there and whole are left,
    /// so the same command goes on after a stop.
    ExportPapers(ExportPapers),
    /// Checks the seal of a PDF: 0 valid, 1 changed, 2 not recognised, 3 cannot be checked.
    Verify(Verify),
    /// Reads a scan for the server, in a process with limits: from standard input to standard output.
    #[command(hide = true)]
    ReadScan {
        /// How many seconds its processor may be at work.
        seconds: u64,
    },
    /// Walks the chain of events and names the first that is not what it was.
    VerifyLog(VerifyLog),
}
