//! The binary `accord`.

use std::process::ExitCode;

use clap::Parser;
use server::commands::{render, serve, user};
use server::config::{Accord, Command};
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_env("ACCORD_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let ended = match Accord::parse().command {
        Command::Serve(settings) => serve::serve(settings, false).await,
        Command::Demo(settings) => serve::serve(settings, true).await,
        Command::Render(render) => render::run(&render),
        Command::User(user) => user::run(user).await,
    };
    let Err(error) = ended else { return ExitCode::SUCCESS };
    // For the one who typed the command: what went wrong and why, on one line, without the program's own stack.
    eprintln!("accord: {error:#}");
    ExitCode::FAILURE
}
