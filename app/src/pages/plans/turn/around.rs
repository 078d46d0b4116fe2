//! What stands around the rules for the young person: what the adults promise, what happens if, and who to ring.

use domain::answers::Answers;
use domain::draft::Draft;
use domain::facts::FACTS;
use domain::frozen::FrozenText;
use domain::placement::HomeSettings;
use domain::sheets::{SheetName, goes_wrong};
use leptos::prelude::*;
use words::{FluentValue, Voice};

use crate::ui::Facts;

/// The answers that are shown.
pub struct Around<'a> {
    home: &'a Answers,
    young_person: &'a Answers,
    promises: &'a Answers,
    goes_wrong: &'a Answers,
}

impl<'a> Around<'a> {
    /// Of a draft.
    pub fn of_draft(draft: &'a Draft) -> Self {
        Self::of(|sheet| draft.answers(sheet))
    }

    /// Of a frozen text.
    pub fn of_text(text: &'a FrozenText) -> Self {
        Self::of(|sheet| text.answers(sheet))
    }

    fn of(answers: impl Fn(SheetName) -> &'a Answers) -> Self {
        use SheetName::{GoesWrong, Home, Promises, YoungPerson};
        let [home, young_person, promises, goes_wrong] = [Home, YoungPerson, Promises, GoesWrong].map(answers);
        Self { home, young_person, promises, goes_wrong }
    }

    /// All of it, a section for each that says something.
    pub fn view(&self, words: &Voice) -> AnyView {
        let promises = words.promises(self.promises);
        let promises = (!promises.is_empty()).then(|| {
            let items = promises.into_iter().map(|promise| view! { <li>{promise}</li> }).collect_view();
            view! { <section class="turn__around"><h2>{words.say("turn-promises")}</h2> <ul>{items}</ul></section> }
        });
        view! {
            {promises}
            {section(words.say("turn-goes-wrong"), self.consequences(words))}
            {section(words.say("turn-ring"), self.who_helps(words))}
        }
        .into_any()
    }

    /// The steps in their order, and what stays whatever happens.
    fn consequences(&self, words: &Voice) -> Vec<(String, String)> {
        let said = |name: &str| self.goes_wrong.get(name).to_owned();
        let hours = said(goes_wrong::LIMIT_HOURS.name);
        let most =
            (!hours.is_empty()).then(|| words.with("paper-limit-hours", &[("hours", FluentValue::try_number(&hours))]));
        let limit = said(goes_wrong::LIMIT.name);
        let limit = if limit.is_empty() { limit } else { words.sentences([limit, most.unwrap_or_default()]) };
        [
            ("paper-step-talk", said(goes_wrong::TALK.name)),
            ("paper-step-put_right", said("put_right")),
            ("paper-step-extra_help", said("extra_help")),
            ("paper-step-limit", limit),
            ("turn-still-has", said("still_has")),
            ("turn-never", said("never")),
        ]
        .map(|(key, text)| (words.say(key), text))
        .to_vec()
    }

    /// The lines that anyone may ring, then this young person's own people.
    fn who_helps(&self, words: &Voice) -> Vec<(String, String)> {
        let lines = HomeSettings(self.home).nation().into_iter().flat_map(|nation| FACTS.help_lines(nation));
        let mut helpers: Vec<_> = lines.map(|line| (line.name.clone(), line.number.clone())).collect();
        let worker = ["social_worker", "social_worker_phone"].map(|name| self.young_person.get(name));
        helpers.push((words.label(SheetName::YoungPerson, "social_worker"), words.beside(worker)));
        helpers.push((words.label(SheetName::YoungPerson, "advocate"), self.young_person.get("advocate").to_owned()));
        for name in ["advocacy", "night_number", "private_phone"] {
            helpers.push((words.label(SheetName::Home, name), self.home.get(name).to_owned()));
        }
        helpers
    }
}

fn section(title: String, facts: Vec<(String, String)>) -> Option<AnyView> {
    let facts: Vec<_> = facts.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect();
    (!facts.is_empty())
        .then(|| view! { <section class="turn__around"><h2>{title}</h2> <Facts facts /></section> }.into_any())
}
