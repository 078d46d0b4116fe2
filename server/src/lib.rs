//! The server: routes, layers and jobs around `app`, and the subcommands of the binary `accord`.

pub mod clock;
pub mod commands;
pub mod config;
pub mod demo;
pub mod download;
pub mod jobs;
pub mod listen;

mod client;
mod guards;
mod held;
mod keys;
mod lists;
#[cfg(feature = "pkcs11")]
pub mod pkcs11;
mod reading_list;
mod router;
pub mod scans;
pub mod sealer;
mod session;
pub mod templates;
pub mod time_stamps;
mod turn;

pub use router::router;

/// A page is made of thousands of short texts, on whichever thread is free; the system's allocator spends a quarter of it on that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
