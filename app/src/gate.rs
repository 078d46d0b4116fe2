//! A gate before slow work that blocks a core: so much of it at once, so much in line, and the rest is sent away.

use std::num::NonZeroU32;
use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError};

use crate::error::{AppError, internal};

/// Lets some of the slow work through at once and keeps a short line.
#[derive(Clone)]
pub struct Gate {
    /// Places at work and in the line.
    places: Arc<Semaphore>,
    /// Places at work.
    at_work: Arc<Semaphore>,
}

impl Gate {
    /// A gate for so much work at once and so much in line.
    #[must_use]
    pub fn new(at_once: NonZeroU32, in_line: u32) -> Self {
        let (at_once, in_line) = (at_once.get() as usize, in_line as usize);
        Self { places: Arc::new(Semaphore::new(at_once + in_line)), at_work: Arc::new(Semaphore::new(at_once)) }
    }

    /// Does the work on a thread of its own when its turn comes. Its place is given back when the work has ended, not when whoever
    /// asked for it has gone: work that blocks cannot be stopped.
    ///
    /// # Errors
    /// `Busy` where the line is full; `Internal` where the work panics.
    pub async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, AppError> {
        let place = self.places.clone().try_acquire_owned().map_err(busy)?;
        let at_work = self.at_work.clone().acquire_owned().await.map_err(|error| internal(&error))?;
        let held: [OwnedSemaphorePermit; 2] = [place, at_work];
        let worked = tokio::task::spawn_blocking(move || {
            let done = work();
            drop(held);
            done
        });
        worked.await.map_err(|error| internal(&error))
    }
}

fn busy(error: TryAcquireError) -> AppError {
    match error {
        TryAcquireError::NoPermits => AppError::Busy,
        TryAcquireError::Closed => internal(&error),
    }
}
