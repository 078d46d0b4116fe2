//! The only code that runs in the browser. Every page works without it.

mod autosave;
mod browser;
mod presence;
mod signature_pad;

pub use autosave::Autosave;
pub use presence::Presence;
pub use signature_pad::SignaturePad;
