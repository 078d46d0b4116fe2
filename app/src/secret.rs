//! Secrets that a browser or a letter carries: how they are made, and what the store keeps of them.

use domain::canonical::Hash;
use rand::TryRng;

use crate::error::{AppError, internal};

/// A token of 256 bits by chance, as 64 hexadecimal digits.
///
/// # Errors
/// `Internal` where the system has no chance to give.
pub fn token() -> Result<String, AppError> {
    let mut bytes = [0; 32];
    rand::rngs::SysRng.try_fill_bytes(&mut bytes).map_err(|error| internal(&error))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// What the store keeps of a secret that was sent.
pub fn hashed(secret: &str) -> String {
    Hash::of(secret.as_bytes()).to_string()
}
