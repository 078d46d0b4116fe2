//! How many requests of one account are worked on at once: somebody who asks for much waits for themselves, not everybody for them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use domain::AccountId;
use domain::settings::SETTINGS;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::{AppError, internal};

/// A short line for each account that has a request under way.
#[derive(Clone, Default)]
pub struct InFlight(Arc<Mutex<HashMap<AccountId, Weak<Semaphore>>>>);

impl InFlight {
    /// A place for one request of this account, when its turn comes; it is given back when the permit is dropped.
    ///
    /// # Errors
    /// `Internal`, if ever a line were closed.
    pub async fn permit(&self, account: AccountId) -> Result<OwnedSemaphorePermit, AppError> {
        self.line(account).acquire_owned().await.map_err(|error| internal(&error))
    }

    /// The line of an account; lines in which nobody stands any more are forgotten.
    fn line(&self, account: AccountId) -> Arc<Semaphore> {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(line) = lines.get(&account).and_then(Weak::upgrade) {
            return line;
        }
        lines.retain(|_, line| line.strong_count() > 0);
        let line = Arc::new(Semaphore::new(SETTINGS.requests_at_once()));
        lines.insert(account, Arc::downgrade(&line));
        line
    }
}
