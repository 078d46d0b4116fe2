//! The tests of seals, as one program: it is linked once, and its helpers are used by all.

mod authorities;
mod common;
mod properties;
mod seals;
mod strangers;
mod tampering;
mod time_stamps;
mod tsa;
