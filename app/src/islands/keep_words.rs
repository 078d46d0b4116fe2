//! Keeps what is typed until the server has it, for bad wifi and dead batteries.
//!
//! The words stay in this tab's session storage only: a shared tablet forgets them with the tab, and signing out clears them. They are
//! offered to whoever typed them, and to nobody who signs in on the same tab after them.

use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{FormData, HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, UrlSearchParams};

/// Watches the form with the id `form`; if this tab still has words for this page that the page does not show, offers them back.
#[island]
pub fn KeepWords(
    /// The id of the form.
    form: String,
    /// Whose words they are: the id of their account.
    person: String,
    /// Tells that words were found.
    found: String,
    /// The words of the button that puts them back.
    put_back: String,
    /// The words of the button that lets them go.
    let_go: String,
) -> impl IntoView {
    let keeper = Keeper { form: StoredValue::new(form), person: StoredValue::new(person), kept: RwSignal::new(None) };
    // Only a browser has a form to watch. A server that is built together with the browser's side would look for an executor.
    if cfg!(target_arch = "wasm32") {
        Effect::new(move |_| keeper.begin());
    }
    view! {
        <div class="keep" role="status" hidden=move || keeper.kept.with(Option::is_none)>
            <p>{found}</p>
            <button type="button" class="keep__button" on:click=move |_| keeper.put_back()>
                {put_back}
            </button>
            <button type="button" class="keep__button" on:click=move |_| keeper.let_go()>
                {let_go}
            </button>
        </div>
    }
}

/// The id of the form, whose it is, and the words that this tab still has for it.
#[derive(Clone, Copy)]
struct Keeper {
    form: StoredValue<String>,
    person: StoredValue<String>,
    kept: RwSignal<Option<String>>,
}

impl Keeper {
    fn begin(self) {
        let Some(form) = form_by_id(&self.form.get_value()) else { return };
        let before = storage().and_then(|storage| storage.get_item(&self.key()).ok().flatten());
        self.kept.set(before.filter(|before| written(&form).as_ref() != Some(before)));
        watch(form, self.key());
    }

    fn put_back(self) {
        if let (Some(form), Some(kept)) = (form_by_id(&self.form.get_value()), self.kept.get_untracked()) {
            fill(&form, &kept);
        }
        self.kept.set(None);
    }

    fn let_go(self) {
        if let Some(storage) = storage() {
            // Without storage there is nothing to forget.
            let _ = storage.remove_item(&self.key());
        }
        self.kept.set(None);
    }

    fn key(self) -> String {
        "words ".to_owned() + &self.person.get_value() + &window().location().pathname().unwrap_or_default()
    }
}

fn storage() -> Option<web_sys::Storage> {
    window().session_storage().ok().flatten()
}

fn form_by_id(id: &str) -> Option<HtmlFormElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The form as its own submit would write it.
fn written(form: &HtmlFormElement) -> Option<String> {
    let data = FormData::new_with_form(form).ok()?;
    let pairs: &leptos::wasm_bindgen::JsValue = data.as_ref();
    let pairs = UrlSearchParams::new_with_str_sequence_sequence(pairs).ok()?;
    // The server's own boxes change with every save; they are nobody's words.
    ["_row", "_base"].into_iter().for_each(|own| pairs.delete(own));
    Some(pairs.to_string().into())
}

/// Keeps the form at every change, for as long as the page lives.
fn watch(form: HtmlFormElement, key: String) {
    let target = form.clone();
    let keep = Closure::<dyn FnMut()>::new(move || {
        if let (Some(storage), Some(text)) = (storage(), written(&form)) {
            // A full storage must not stop anybody from typing.
            let _ = storage.set_item(&key, &text);
        }
    });
    let added = target.add_event_listener_with_callback("input", keep.as_ref().unchecked_ref());
    if added.is_ok() {
        keep.forget();
    }
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
