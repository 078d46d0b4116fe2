//! What each document is called, and what sets it.

pub use domain::document::Document;

/// The keys of the messages that tell one kind of sheet from another.
pub struct Keys {
    /// The title.
    pub title: &'static str,
    /// What it is.
    pub about: &'static str,
    /// The line at the head.
    pub head: &'static str,
}

/// How a document is printed.
pub trait Printed {
    /// The messages that name it.
    fn keys(self) -> Keys;

    /// The file of the template that sets it.
    fn template(self) -> &'static str;
}

impl Printed for Document {
    fn keys(self) -> Keys {
        let (title, about, head) = match self {
            Self::File => ("paper-title", "paper-about", "paper-head"),
            Self::YoungPerson => ("young-title", "young-about", "young-head"),
            Self::EasyRead => ("young-title", "young-about", "easy-head"),
            Self::LargePrint => ("young-title", "young-about", "large-head"),
            Self::Wall => ("wall-title", "wall-about", "wall-head"),
            Self::Shift => ("card-title", "card-about", "card-head"),
            Self::Passport => ("passport-title", "passport-about", "passport-head"),
            Self::Receipt => ("receipt-title", "receipt-about", "receipt-head"),
            Self::Notice => ("notice-title", "notice-about", "notice-head"),
        };
        Keys { title, about, head }
    }

    fn template(self) -> &'static str {
        match self {
            Self::File => "agreement.typ",
            Self::YoungPerson | Self::LargePrint => "young.typ",
            Self::EasyRead => "easy.typ",
            Self::Wall => "wall.typ",
            Self::Shift => "card.typ",
            Self::Passport => "passport.typ",
            Self::Receipt => "receipt.typ",
            Self::Notice => "notice.typ",
        }
    }
}
