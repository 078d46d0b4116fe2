//! Says who else has this plan open, and whether somebody has changed this page.

use std::time::Duration;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, XmlHttpRequest};

use super::browser::{later, listen, post};

/// How often the server is asked.
const EVERY: Duration = Duration::from_secs(15);
/// For how many times it is asked while nobody touches the page: an open page alone keeps nobody signed in.
const TIMES: u32 = 20;

/// Tells the server that this page is open, and shows what it says of others in its place on the page (`ui::PresenceStatus`).
#[island]
pub fn Presence(
    /// Where the server is asked.
    url: String,
    /// Which page this is, as a form would write it.
    place: String,
) -> impl IntoView {
    let here = Here { url: StoredValue::new(url), place: StoredValue::new(place), left: StoredValue::new(TIMES) };
    if cfg!(target_arch = "wasm32") {
        Effect::new(move |_| here.begin());
    }
}

/// The page, and for how long it asks.
#[derive(Clone, Copy)]
struct Here {
    url: StoredValue<String>,
    place: StoredValue<String>,
    left: StoredValue<u32>,
}

impl Here {
    fn begin(self) {
        self.ask_again_and_again();
        for event in ["keydown", "pointerdown"] {
            listen(&window(), event, Box::new(move |_| self.left.set_value(TIMES)));
        }
    }

    fn ask_again_and_again(self) {
        self.ask();
        later(EVERY, Box::new(move || self.ask_again_and_again()));
    }

    fn ask(self) {
        let left = self.left.get_value();
        if left == 0 || document().hidden() {
            return;
        }
        self.left.set_value(left - 1);
        let words = self.place.get_value() + "&_base=" + &self.base();
        post(&self.url.get_value(), &words, Box::new(move |answer| self.answered(&answer)));
    }

    /// As what the page was shown.
    fn base(self) -> String {
        let base = document().query_selector("[name=_base]").ok().flatten();
        base.and_then(|base| base.dyn_into::<HtmlInputElement>().ok()).map(|base| base.value()).unwrap_or_default()
    }

    /// The answer's first line is `changed` or empty, the second what is said.
    fn answered(self, answer: &XmlHttpRequest) {
        if answer.status() != Ok(200) {
            return;
        }
        let text = answer.response_text().ok().flatten().unwrap_or_default();
        let Some((changed, said)) = text.split_once('\n') else { return };
        if let Some(shown) = document().get_element_by_id("presence_said")
            && shown.text_content().as_deref() != Some(said)
        {
            shown.set_text_content(Some(said));
        }
        if let Some(look) = document().get_element_by_id("presence-look") {
            let _ = look.toggle_attribute_with_force("hidden", changed != "changed");
        }
    }
}
