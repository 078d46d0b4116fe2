//! The server: routes, layers and jobs around `app`, and the subcommands of the binary `accord`.

pub mod clock;
pub mod commands;
pub mod config;
pub mod demo;
pub mod jobs;
pub mod listen;

mod client;
mod download;
mod guards;
mod held;
mod keys;
mod router;
pub mod sealer;
mod session;
pub mod time_stamps;
mod turn;

pub use router::router;

/// A page is made of thousands of short texts, on whichever thread is free; the system's allocator spends a quarter of it on that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
