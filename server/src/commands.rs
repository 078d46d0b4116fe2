//! The subcommands, one file each.

pub mod render;
pub mod serve;
pub mod user;
pub mod verify_log;
