//! Passwords: their hashes, and whether one is right. Both are slow on purpose.

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};

use crate::error::{AppError, internal};
use crate::gate::Gate;

/// A hash that no password has.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IG5vYm9keQ$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Argon2id with OWASP's first choice of memory and passes.
fn argon2() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).expect("these parameters are within argon2's limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The hash of a password. It takes 19 MiB and a twentieth of a second: on a server call [`hash`], which waits at the gate.
///
/// # Errors
/// `Internal`.
pub fn hash_now(password: &str) -> Result<String, AppError> {
    argon2().hash_password(password.as_bytes()).map(|hash| hash.to_string()).map_err(|error| internal(&error))
}

/// The hash of a password.
///
/// # Errors
/// `Busy` where too many wait at the gate.
pub async fn hash(gate: &Gate, password: String) -> Result<String, AppError> {
    gate.run(move || hash_now(&password)).await?
}

/// Checks a password; where there is no account it takes as long, so that nobody learns who has one.
///
/// # Errors
/// `Busy` where too many wait at the gate.
pub async fn is_right(gate: &Gate, password: String, hash: Option<String>) -> Result<bool, AppError> {
    let check = move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
        let right = argon2::PasswordHash::new(&hash)
            .is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok());
        known && right
    };
    gate.run(check).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_known_again_and_nobody_has_the_empty_hash() {
        let hash = hash_now("correct horse battery").unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(argon2::PasswordHash::new(NOBODY).is_ok());
    }
}
