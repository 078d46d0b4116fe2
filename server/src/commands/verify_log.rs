//! `accord verify-log`: whether anybody has changed what happened.

use std::process::ExitCode;

use clap::Args;
use store::{Db, events, organisations};

use crate::config::StoreSettings;

/// Walks the chain of events of each organisation and names the first event that is not what it was.
#[derive(Debug, Args)]
pub struct VerifyLog {
    #[command(flatten)]
    store: StoreSettings,
}

/// Runs the subcommand; it ends with 1 where a chain is broken.
///
/// # Errors
/// Where the database cannot be read.
pub async fn run(verify: VerifyLog) -> anyhow::Result<ExitCode> {
    let db = Db::open(&verify.store.address("accord.sqlite")?).await?;
    let mut tx = db.read().await?;
    let mut ended = ExitCode::SUCCESS;
    for organisation in organisations::all(&mut tx).await? {
        let name = if organisation.name.is_empty() { organisation.id.to_string() } else { organisation.name };
        match events::verify(&mut tx, organisation.id).await? {
            Ok(count) => println!("{name}: {count} events, every one as it was"),
            Err(broken) => {
                println!("{name}: {broken}");
                ended = ExitCode::FAILURE;
            }
        }
    }
    Ok(ended)
}
