//! The only code that runs in the browser. Every page works without it.

mod keep_words;
mod signature_pad;

pub use keep_words::KeepWords;
pub use signature_pad::SignaturePad;
