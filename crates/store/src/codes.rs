//! One-time codes: the same for every request that goes out by link.

/// What a code was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judged {
    /// The right one: it opens once.
    Right,
    /// Another one, with how many wrong ones were typed for this request.
    Wrong(i64),
    /// There was no code to try: none was sent, it has run out, or it was tried too often.
    NoCode,
}

/// Setting and judging the codes of the requests of one table.
macro_rules! codes {
    ($table:literal, $id:ty) => {
        /// Sets a new one-time code; its tries are counted from nought. How many codes the request has had.
        ///
        /// # Errors
        /// `NotFound`.
        pub async fn set_code(tx: &mut Tx, id: $id, code_hash: &str, expires_at: DateTime<Utc>) -> Result<i64> {
            let query = concat!(
                "UPDATE ",
                $table,
                " SET code_hash = $2, code_expires_at = $3, code_tries = 0, codes_sent = codes_sent + 1
                  WHERE id = $1 RETURNING codes_sent"
            );
            let sent = fetch_optional!(tx, sqlx::query_scalar(query).bind(id).bind(code_hash).bind(micro(expires_at)))?;
            sent.ok_or(StoreError::NotFound)
        }

        /// Judges a code. The try is counted in the statement that finds the code, so of many at once no more than `most` are judged.
        ///
        /// # Errors
        /// `Broken`.
        pub async fn judge(
            tx: &mut Tx,
            id: $id,
            code_hash: &str,
            most: i64,
            now: DateTime<Utc>,
        ) -> Result<$crate::codes::Judged> {
            use $crate::codes::Judged;
            let query = concat!(
                "UPDATE ",
                $table,
                " SET code_tries = code_tries + 1, wrong_codes = wrong_codes + 1
                  WHERE id = $1 AND code_tries < $2 AND code_expires_at > $3 AND closed_at IS NULL
                  RETURNING code_hash, wrong_codes"
            );
            let found: Option<(Option<String>, i64)> =
                fetch_optional!(tx, sqlx::query_as(query).bind(id).bind(most).bind(micro(now)))?;
            let Some((right, wrong)) = found else { return Ok(Judged::NoCode) };
            if right.as_deref() != Some(code_hash) {
                return Ok(Judged::Wrong(wrong));
            }
            let used = concat!(
                "UPDATE ",
                $table,
                " SET code_hash = NULL, code_expires_at = NULL, wrong_codes = wrong_codes - 1,
                      opened_at = COALESCE(opened_at, $2)
                  WHERE id = $1"
            );
            $crate::error::or_not_found(execute!(tx, sqlx::query(used).bind(id).bind(micro(now)))?)?;
            Ok(Judged::Right)
        }
    };
}

pub(crate) use codes;
