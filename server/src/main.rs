//! The binary `accord`.

use std::process::ExitCode;

use clap::Parser;
use server::commands::{Accord, Command, check, export_papers, keys, render, schema, serve, user, verify, verify_log};
use server::{scans, templates};
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> ExitCode {
    // A cookie of a session that is gone is no news, and anybody can send as many as they like.
    let filter = EnvFilter::try_from_env("ACCORD_LOG")
        .unwrap_or_else(|_| EnvFilter::new("info,tower_sessions=error,tower_sessions_core=error"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let ended = match Accord::parse().command {
        Command::Serve(settings) => serve::serve(settings).await.map(|()| ExitCode::SUCCESS),
        Command::Demo(settings) => serve::demo(settings).await.map(|()| ExitCode::SUCCESS),
        Command::Render(render) => {
            templates::take(render.templates.as_deref()).and_then(|()| render::run(&render)).map(|()| ExitCode::SUCCESS)
        }
        Command::Check(check) => check::run(&check),
        Command::Schema => schema::run().map(|()| ExitCode::SUCCESS),
        Command::User(user) => user::run(user).await.map(|()| ExitCode::SUCCESS),
        Command::Keys(keys) => keys::run(&keys).map(|()| ExitCode::SUCCESS),
        Command::ExportPapers(export) => export_papers::run(export).await,
        Command::Verify(verify) => Ok(verify::run(&verify)),
        Command::ReadScan { seconds } => scans::serve(seconds).map(|()| ExitCode::SUCCESS),
        Command::VerifyLog(verify) => verify_log::run(verify).await,
    };
    ended.unwrap_or_else(|error| {
        // For the one who typed the command: what went wrong and why, on one line, without the program's own stack.
        eprintln!("accord: {error:#}");
        ExitCode::FAILURE
    })
}
