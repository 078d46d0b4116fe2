//! The only code that runs in the browser. Every page works without it.

mod autosave;
mod browser;
mod presence;
mod read_aloud;
mod signature_pad;

pub use autosave::{Autosave, FORM};
pub use presence::Presence;
pub use read_aloud::ReadAloud;
pub use signature_pad::SignaturePad;
