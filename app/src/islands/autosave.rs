//! Stores what is typed while it is typed, and keeps it on this device until the server has it: for bad wifi and dead batteries.
//!
//! On the device the words stay in this tab's session storage only: a shared tablet forgets them with the tab, and signing out clears them.
//! They are offered to whoever typed them, and to nobody who signs in on the same tab after them.

use std::time::Duration;

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Event, FormData, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    SubmitEvent, UrlSearchParams, XmlHttpRequest,
};

use super::browser::{later, listen, on_press, post};

/// How long after a key the words are sent: two seconds later at the latest they are stored.
const PAUSE: Duration = Duration::from_secs(1);
/// After how long they are sent again where the server was not reached.
const RETRY: Duration = Duration::from_secs(5);
/// How long a pressed button waits for words that are on their way: so many times a [`BEAT`].
const TRIES: u32 = 60;
const BEAT: Duration = Duration::from_millis(50);
/// The boxes of the server, which change with every save and are nobody's words.
const OWN: [&str; 3] = ["_row", "_base", "_aside"];

/// The id of every form of questions.
pub const FORM: &str = "questions";

/// Watches the form of questions; if this tab still has words for this page that the page does not show, offers them back. What it says
/// stands in the page (`ui::AutosaveStatus`), and is shown by it.
#[island]
pub fn Autosave(
    /// Whose words they are: the id of their account.
    person: String,
    /// After how many minutes without a word to the server somebody is warned that they will be signed out.
    minutes: u32,
) -> impl IntoView {
    let save = Autosaver::new(person, minutes);
    // Only a browser has a form to watch. A server that is built together with the browser's side would look for an executor.
    if cfg!(target_arch = "wasm32") {
        Effect::new(move |_| save.begin());
    }
}

/// The form and how its words stand.
#[derive(Clone, Copy)]
struct Autosaver {
    person: StoredValue<String>,
    minutes: u32,
    /// What this device has and the page does not show; empty where there is nothing.
    kept: StoredValue<String>,
    /// Whether something was typed that was not sent.
    is_dirty: StoredValue<bool>,
    /// Whether sending is arranged for.
    is_arranged: StoredValue<bool>,
    /// Whether an answer is awaited.
    is_sent: StoredValue<bool>,
    /// What was sent and not answered; empty where all was. It is sent again as it was: the server may have it, and then takes it for the same.
    unanswered: StoredValue<String>,
    /// Whether the form itself is on its way.
    is_leaving: StoredValue<bool>,
    /// How often the server has answered; a warning counts for the last answer alone.
    answers: StoredValue<u32>,
}

impl Autosaver {
    fn new(person: String, minutes: u32) -> Self {
        Self {
            person: StoredValue::new(person),
            minutes,
            kept: StoredValue::new(String::new()),
            is_dirty: StoredValue::new(false),
            is_arranged: StoredValue::new(false),
            is_sent: StoredValue::new(false),
            unanswered: StoredValue::new(String::new()),
            is_leaving: StoredValue::new(false),
            answers: StoredValue::new(0),
        }
    }

    fn begin(self) {
        let Some(form) = form() else { return };
        let before = storage().and_then(|storage| storage.get_item(&self.key()).ok().flatten());
        let before = before.and_then(|before| Some(before.split_once('\n')?.1.to_owned()));
        let before = before.filter(|before| Some(without_own(before)) != written(&form).map(|now| without_own(&now)));
        if before.is_some() {
            show("autosave-found");
        }
        self.kept.set_value(before.unwrap_or_default());
        self.send_others();
        self.warn_in_time();
        listen(&form, "input", Box::new(move |_| self.typed()));
        listen(&form, "submit", Box::new(move |event| self.submitted(&event)));
        listen(&window(), "pagehide", Box::new(move |_| self.leave()));
        on_press("autosave-put-back", Box::new(move |_| self.put_back()));
        on_press("autosave-let-go", Box::new(move |_| self.let_go()));
        on_press("autosave-stay", Box::new(move |_| self.stay()));
        on_press("autosave-look", Box::new(move |event| self.look(&event)));
    }

    fn key(self) -> String {
        self.prefix() + &window().location().pathname().unwrap_or_default()
    }

    fn prefix(self) -> String {
        "words ".to_owned() + &self.person.get_value()
    }

    /// Keeps the words on this device, and arranges for them to be sent.
    fn typed(self) {
        self.keep();
        self.is_dirty.set_value(true);
        self.arrange(PAUSE);
    }

    fn keep(self) {
        if let (Some(storage), Some(form)) = (storage(), form())
            && let (Some(url), Some(words)) = (form.get_attribute("action"), written(&form))
        {
            // A full storage must not stop anybody from typing.
            let _ = storage.set_item(&self.key(), &(url + "\n" + &words));
        }
    }

    fn arrange(self, pause: Duration) {
        if !self.is_arranged.get_value() {
            self.is_arranged.set_value(true);
            let send = move || {
                self.is_arranged.set_value(false);
                self.send();
            };
            later(pause, Box::new(send));
        }
    }

    fn send(self) {
        let Some(form) = form().filter(|_| !self.is_sent.get_value()) else { return };
        let again = self.unanswered.get_value();
        let words = if !again.is_empty() {
            Some(again)
        } else if self.is_dirty.get_value() {
            self.is_dirty.set_value(false);
            written(&form)
        } else {
            None
        };
        if let (Some(url), Some(words)) = (form.get_attribute("action"), words) {
            self.is_sent.set_value(true);
            self.unanswered.set_value(words.clone());
            post(&url, &by_itself(&words), Box::new(move |answer| self.answered(&answer)));
        }
    }

    fn answered(self, answer: &XmlHttpRequest) {
        self.is_sent.set_value(false);
        let status = answer.status().unwrap_or_default();
        if status == 0 || status >= 500 {
            show("autosave-waits");
            return self.arrange(RETRY);
        }
        self.unanswered.set_value(String::new());
        self.answers.update_value(|answers| *answers += 1);
        self.warn_in_time();
        show(match status {
            204 => "autosave-saved",
            202 => "autosave-aside",
            401 => "autosave-signed-out",
            _ => "autosave-refused",
        });
        if status >= 300 {
            return;
        }
        OWN.iter().for_each(|own| self.set_own(own, answer));
        if self.is_dirty.get_value() {
            self.arrange(PAUSE);
        } else {
            forget(&self.key());
        }
    }

    /// Puts the server's own box of this name as it answered.
    fn set_own(self, name: &str, answer: &XmlHttpRequest) {
        let header = "accord".to_owned() + &name.replace('_', "-");
        let value = answer.get_response_header(&header).ok().flatten();
        let field = form().and_then(|form| form.elements().named_item(name));
        if let (Some(value), Some(field)) = (value, field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok())) {
            field.set_value(&value);
        }
    }

    /// A pressed button waits for words that are on their way, or their answer would find the page changed by ourselves.
    fn submitted(self, event: &Event) {
        if !self.is_sent.get_value() || self.is_leaving.get_value() {
            return self.is_leaving.set_value(true);
        }
        event.prevent_default();
        let button = event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter);
        self.when_sent(TRIES, Box::new(move || self.press(button.as_ref())));
    }

    fn when_sent(self, tries: u32, then: Box<dyn FnOnce()>) {
        match self.is_sent.get_value() && tries > 0 {
            true => later(BEAT, Box::new(move || self.when_sent(tries - 1, then))),
            false => then(),
        }
    }

    fn press(self, button: Option<&HtmlElement>) {
        self.is_leaving.set_value(true);
        if let Some(form) = form() {
            // A button that is gone cannot be pressed; the words are on this device still.
            let _ = form.request_submit_with_submitter(button);
        }
    }

    /// Sends what was typed last to the server, while the page is left.
    fn leave(self) {
        if !self.is_dirty.get_value() || self.is_leaving.get_value() {
            return;
        }
        let Some(form) = form() else { return };
        if let (Some(url), Some(words)) = (form.get_attribute("action"), written(&form))
            && let Ok(words) = UrlSearchParams::new_with_str(&by_itself(&words))
        {
            let _ = window().navigator().send_beacon_with_opt_url_search_params(&url, Some(&words));
        }
    }

    /// Sends what other pages of this tab could not.
    fn send_others(self) {
        let Some(storage) = storage() else { return };
        let (own, prefix) = (self.key(), self.prefix());
        let keys = (0..storage.length().unwrap_or_default()).filter_map(|at| storage.key(at).ok().flatten());
        for key in keys.filter(|key| key.starts_with(&prefix) && *key != own).collect::<Vec<_>>() {
            let kept = storage.get_item(&key).ok().flatten().unwrap_or_default();
            let Some((url, words)) = kept.split_once('\n') else { continue };
            let taken = move |answer: XmlHttpRequest| {
                if matches!(answer.status(), Ok(202 | 204)) {
                    forget(&key);
                }
            };
            post(url, &by_itself(words), Box::new(taken));
        }
    }

    /// Says so before somebody who types no more is signed out.
    fn warn_in_time(self) {
        let answers = self.answers.get_value();
        let warn = move || {
            if self.answers.get_value() == answers {
                show("autosave-ending");
            }
        };
        later(Duration::from_secs(u64::from(self.minutes) * 60), Box::new(warn));
    }

    fn stay(self) {
        self.is_dirty.set_value(true);
        self.send();
    }

    /// Loads the page anew, once the last words are kept.
    fn look(self, event: &Event) {
        event.prevent_default();
        self.send();
        let reload = || drop(window().location().reload());
        self.when_sent(TRIES, Box::new(reload));
    }

    fn put_back(self) {
        if let Some(form) = form() {
            fill(&form, &self.kept.get_value());
            show("");
            self.typed();
        }
    }

    fn let_go(self) {
        forget(&self.key());
        show("");
    }
}

/// Shows the one part of the page's status, by its id, that says how the words stand.
fn show(standing: &str) {
    let Some(status) = document().get_element_by_id("autosave") else { return };
    let parts = status.children();
    for part in (0..parts.length()).filter_map(|at| parts.item(at)) {
        let _ = part.toggle_attribute_with_force("hidden", part.id() != standing);
    }
}

fn storage() -> Option<web_sys::Storage> {
    window().session_storage().ok().flatten()
}

fn forget(key: &str) {
    if let Some(storage) = storage() {
        // Without storage there is nothing to forget.
        let _ = storage.remove_item(key);
    }
}

fn form() -> Option<HtmlFormElement> {
    document().get_element_by_id(FORM)?.dyn_into().ok()
}

/// The form as its own submit would write it.
fn written(form: &HtmlFormElement) -> Option<String> {
    let data = FormData::new_with_form(form).ok()?;
    let pairs: &JsValue = data.as_ref();
    let pairs = UrlSearchParams::new_with_str_sequence_sequence(pairs).ok()?;
    Some(pairs.to_string().into())
}

/// The words, sent by the page itself and not by a button.
fn by_itself(words: &str) -> String {
    words.to_owned() + "&_go=typing"
}

fn without_own(words: &str) -> String {
    let Ok(pairs) = UrlSearchParams::new_with_str(words) else { return String::new() };
    OWN.iter().for_each(|own| pairs.delete(own));
    pairs.to_string().into()
}

fn fill(form: &HtmlFormElement, text: &str) {
    let Ok(kept) = UrlSearchParams::new_with_str(text) else { return };
    let controls = form.elements();
    for control in (0..controls.length()).filter_map(|at| controls.item(at)) {
        if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
            let values = kept.get_all(&input.name());
            match input.type_().as_str() {
                "hidden" | "submit" | "password" => {}
                "checkbox" | "radio" => input.set_checked(values.includes(&input.value().into(), 0)),
                _ => input.set_value(&values.get(0).as_string().unwrap_or_default()),
            }
        } else if let Some(area) = control.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value(&kept.get(&area.name()).unwrap_or_default());
        } else if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
            select.set_value(&kept.get(&select.name()).unwrap_or_default());
        }
    }
}
