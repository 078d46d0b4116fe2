//! What people wrote in a version, in a second language.

use chrono::{DateTime, Utc};
use domain::PlanId;
use domain::translation::{FORMAT, Words};

use crate::error::{Result, or_unknown_format};
use crate::tx::{Tx, micro, plain};

/// A translation as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Who put it into the other language.
    pub interpreter: String,
    /// Their words for what people wrote.
    pub words: Words,
    /// Who entered it, by name.
    pub written_by: String,
    /// When.
    pub written_at: DateTime<Utc>,
}

#[derive(sqlx::FromRow)]
struct Line {
    format: i64,
    interpreter: String,
    words: String,
    written_by: String,
    written_at: DateTime<Utc>,
}

/// Keeps a translation beside those before it. `language` is the tag of the language.
///
/// # Errors
/// `NotFound` where there is no such version.
pub async fn add(tx: &mut Tx, plan: PlanId, revision: u32, language: &str, it: &Translation) -> Result<()> {
    let words = serde_json::to_string(&it.words).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let query =
        "INSERT INTO translation (plan, revision, language, number, format, interpreter, words, written_by, written_at)
         SELECT $1, $2, $3, COALESCE(MAX(number), 0) + 1, $4, $5, $6, $7, $8
         FROM translation WHERE plan = $1 AND revision = $2 AND language = $3";
    execute!(
        tx,
        sqlx::query(query)
            .bind(plan)
            .bind(i64::from(revision))
            .bind(language)
            .bind(i64::from(FORMAT))
            .bind(plain(&it.interpreter))
            .bind(plain(&words))
            .bind(plain(&it.written_by))
            .bind(micro(it.written_at))
    )?;
    Ok(())
}

/// The newest translation of a version into a language.
///
/// # Errors
/// `Broken`.
pub async fn newest(tx: &mut Tx, plan: PlanId, revision: u32, language: &str) -> Result<Option<Translation>> {
    let query = "SELECT format, interpreter, words, written_by, written_at FROM translation
                 WHERE plan = $1 AND revision = $2 AND language = $3 ORDER BY number DESC LIMIT 1";
    let found: Option<Line> =
        fetch_optional!(tx, sqlx::query_as(query).bind(plan).bind(i64::from(revision)).bind(language))?;
    let kept = |Line { format, interpreter, words, written_by, written_at }: Line| {
        or_unknown_format(format, FORMAT)?;
        let words = serde_json::from_str(&words).map_err(|error| sqlx::Error::Decode(error.into()))?;
        Ok(Translation { interpreter, words, written_by, written_at })
    };
    found.map(kept).transpose()
}
