//! Where each person signs, and marks of signatures as drawings, made from checked numbers only.

use std::fmt::Write;

use domain::signature::{Method, Party, Signature, Strokes};
use serde::Serialize;

use crate::builder::PaperBuilder;

/// Where one person signs.
#[derive(Serialize)]
pub struct Place {
    party: String,
    name: String,
    /// How and when; empty where it is not signed.
    lines: Vec<String>,
    /// A drawing and what it shows.
    drawing: Option<(String, String)>,
    /// A name or words instead of a drawing.
    words: String,
    /// Whether they chose not to sign.
    declined: bool,
    signed: bool,
}

impl PaperBuilder<'_> {
    /// The places of all who sign, in the order of the paper.
    pub fn places(&self) -> Vec<Place> {
        self.paper.life.sent().parties().map(|party| self.place(party)).collect()
    }

    /// The place of one party, signed or not.
    fn place(&self, party: Party) -> Place {
        let signatures = self.paper.life.signatures().unwrap_or_default();
        match signatures.into_iter().find(|(by, _)| *by == party).map(|(_, signature)| signature) {
            Some(signature) => self.signed(party, signature),
            None => Place {
                party: self.party(party),
                name: self.expected(party),
                lines: vec![self.voice.say("paper-sign-here"), self.voice.say("paper-sign-date")],
                drawing: None,
                words: String::new(),
                declined: false,
                signed: false,
            },
        }
    }

    fn expected(&self, party: Party) -> String {
        match party {
            Party::YoungPerson => self.voice.young_person.clone(),
            Party::Parent => self.text.parent().to_owned(),
            Party::KeyWorker => self.text.placement().key_worker().to_owned(),
            Party::Manager => self.text.home_settings().manager().to_owned(),
        }
    }

    fn signed(&self, party: Party, signature: &Signature) -> Place {
        let voice = self.voice;
        let mut lines = vec![voice.word_in("paper-method-*", &signature.method.kind()), voice.moment(signature.by.at)];
        if !party.is_of_home() {
            let role = self.role(&signature.by);
            let key = if signature.handed { "paper-handed" } else { "paper-witness" };
            lines.push(voice.with(key, &[("name", signature.by.name().into()), ("role", role.into())]));
        }
        for (key, name) in [("paper-interpreted", &signature.interpreter), ("paper-was-there", &signature.witness)] {
            lines.extend((!name.is_empty()).then(|| voice.with(key, &[("who", name.as_str().into())])));
        }
        let words = match &signature.method {
            Method::Typed { name } => name.clone(),
            Method::Spoken { words } | Method::ChoseNot { reason: words } => voice.quote(words),
            Method::NotReached { reason } => reason.clone(),
            Method::Ink { scan } => voice.with("paper-ink", &[("hash", scan.short().to_owned().into())]),
            Method::Drawn { .. } | Method::Mark { .. } => String::new(),
        };
        let alt = voice.with("paper-signature-alt", &[("name", signature.name.as_str().into())]);
        Place {
            party: self.party(party),
            name: signature.name.clone(),
            lines,
            drawing: drawing(&signature.method).map(|svg| (svg, alt)),
            words,
            declined: matches!(signature.method, Method::ChoseNot { .. }),
            signed: true,
        }
    }
}

/// The drawing of a signature, where there is one.
fn drawing(method: &Method) -> Option<String> {
    match method {
        Method::Drawn { strokes } => Some(svg(Strokes::PAD, &path(strokes))),
        Method::Mark { mark } => Some(svg((200, 200), mark.path())),
        Method::Typed { .. } | Method::Spoken { .. } | Method::Ink { .. } => None,
        Method::ChoseNot { .. } | Method::NotReached { .. } => None,
    }
}

/// A drawing of one line's width, as an SVG.
pub fn svg((width, height): (u16, u16), path: &str) -> String {
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><path d="{path}" fill="none" stroke="#22302e" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/></svg>"##
    )
}

fn path(strokes: &Strokes) -> String {
    let mut path = String::new();
    for line in strokes.lines() {
        for (at, (x, y)) in line.iter().enumerate() {
            let pen = if at == 0 { 'M' } else { 'L' };
            write!(path, "{pen}{x} {y}").expect("a string takes everything");
        }
        if let [(x, y)] = line.as_slice() {
            write!(path, "L{x} {y}").expect("a string takes everything");
        }
    }
    path
}
