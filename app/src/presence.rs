//! What is said of others who have the same plan open.

use chrono::{DateTime, Utc};
use domain::settings::SETTINGS;
use domain::task::Task;
use domain::{AccountId, PlanId};
use store::Tx;
use store::presence::{OpenPage, Present, others};
use words::Voice;

use crate::error::AppError;

/// Who else has this plan open now, one sentence for each; nothing where nobody has.
///
/// # Errors
/// A failure of the database.
pub async fn said(
    tx: &mut Tx,
    words: &Voice,
    (plan, reader): (PlanId, AccountId),
    open: &OpenPage,
    now: DateTime<Utc>,
) -> Result<String, AppError> {
    let others = others(tx, plan, reader, now - SETTINGS.presence_life()).await?;
    Ok(words.sentences(others.iter().map(|other| said_of(words, other, open))))
}

fn said_of(words: &Voice, other: &Present, open: &OpenPage) -> String {
    let who = || ("who", other.name.as_str().into());
    match Task::of(other.open.sheet) {
        Some(task) if other.open != *open => {
            words.with("presence-elsewhere", &[who(), ("task", words.word(&task).into())])
        }
        _ => words.with("presence-here", &[who()]),
    }
}
