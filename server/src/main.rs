//! The binary `accord`.

use clap::Parser;
use server::commands::{render, serve, user};
use server::config::{Accord, Command};
use tracing_subscriber::EnvFilter;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let filter = EnvFilter::try_from_env("ACCORD_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match Accord::parse().command {
        Command::Serve(settings) => serve::serve(settings, false).await,
        Command::Demo(settings) => serve::serve(settings, true).await,
        Command::Render(render) => render::run(&render),
        Command::User(user) => user::run(user).await,
    }
}
