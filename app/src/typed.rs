//! What was typed into a form that was refused: it stays in the session, so that the page can show it again.

use domain::answers::Answers;
use tower_sessions::Session;

use crate::error::{AppError, internal};
use crate::site::{parts, query};

const KEY: &str = "typed";

/// Keeps a refused form; secrets are left out.
///
/// # Errors
/// A failure of the session store.
pub async fn keep(session: &Session, mut typed: Answers) -> Result<(), AppError> {
    typed.set("password", Vec::<String>::new());
    session.insert(KEY, typed).await.map_err(|error| internal(&error))
}

/// The session of the page that is being shown, if the page follows a refusal.
pub fn refused_session() -> Option<Session> {
    query("refused")?;
    parts()?.extensions.get::<Session>().cloned()
}

/// What was typed, if the page follows a refusal.
pub async fn kept(session: Option<Session>) -> Answers {
    match session {
        Some(session) => session.get(KEY).await.ok().flatten().unwrap_or_default(),
        None => Answers::default(),
    }
}
