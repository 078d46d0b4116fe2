//! The case in short: what a manager and a social worker know before they decide, in the order of their questions.

mod changed;
mod known;

pub use changed::compared;

use domain::choices::Answer;
use domain::frozen::FrozenText;
use domain::rule::Rule;
use domain::sheets::{SheetName, good};
use domain::word::Word;
use leptos::prelude::*;
use words::{Voice, key};

use crate::pages::plans::cards;
use crate::texts::t;

/// A frozen text as a case to decide on.
pub struct Case<'a> {
    /// The voice that speaks of the young person.
    pub words: &'a Voice,
    /// The text that is decided on.
    pub text: &'a FrozenText,
    /// The text on which the reader decided last, if they ever did.
    pub before: Option<&'a FrozenText>,
}

impl Case<'_> {
    /// All but the rules: what changed, what the young person says, what is known, what was promised.
    pub fn view(&self) -> AnyView {
        view! {
            <div class="case">
                {self.review()}
                {self.changed()}
                {self.young_person()}
                {self.risks()}
                {self.overall()}
                {self.orders()}
                {self.parent()}
                {self.goes_wrong()}
                {self.promises()}
                {self.awaited()}
                {self.passed()}
                {self.everything()}
            </div>
        }
        .into_any()
    }

    /// What they say: first each rule that they do not simply agree to.
    fn young_person(&self) -> AnyView {
        let words = self.words;
        let rules = self.text.rules().iter().zip(1..);
        let open: Vec<_> = rules.filter(|(rule, _)| !rule.view.answer.agrees()).collect();
        let list = (!open.is_empty()).then(|| {
            let items = open.iter().map(|(rule, number)| self.objection(rule, *number)).collect_view();
            view! { <ul class="case__list">{items}</ul> }
        });
        let title = words.label(SheetName::Good, good::WOULD_LOSE.name);
        let said = cards::own_words(words, &title, good::WOULD_LOSE, self.text.answers(SheetName::Good));
        view! {
            <section>
                <h2>{words.say("decide-says")}</h2>
                <p>{self.counts()}</p>
                {list}
                {said}
            </section>
        }
        .into_any()
    }

    /// How often they gave which answer.
    fn counts(&self) -> String {
        let (words, rules) = (self.words, self.text.rules());
        let part = |answer: &Answer| {
            let count = rules.iter().filter(|rule| rule.view.answer == *answer).count();
            (count > 0).then(|| words.with(&key("decide-count-*", answer), &[("count", count.into())]))
        };
        let parts: Vec<_> = Answer::all().iter().filter_map(part).collect();
        words.with("decide-answers", &[("parts", words.list(parts).into())])
    }

    /// A rule that they do not simply agree to: their answer, their words, and what the adults replied.
    fn objection(&self, rule: &Rule, number: usize) -> AnyView {
        let words = self.words;
        let came = rule.view.source.as_ref().map(|source| words.came(source)).unwrap_or_default();
        let answer = words.beside([words.young_person.clone(), words.word_in("said-*", &rule.view.answer), came]);
        let said = match rule.view.answer {
            Answer::NotAsked => rule.view.words.clone(),
            _ => words.quote(&rule.view.words),
        };
        let reply = rule.reply.as_ref().map(|reply| {
            let reply = words.labelled(&t("reply-title"), &words.sentences([&reply.decided, &reply.because]));
            view! { <p class="small">{reply}</p> }
        });
        view! {
            <li>
                <p>
                    <a href=format!("#rule-{}", rule.id)>{words.with("rule-number", &[("number", number.into())])}</a>
                    " · "{answer}
                </p>
                <p>{words.quote(&rule.terms.sentence)}</p>
                {(!said.is_empty()).then(|| view! { <p class="case__said">{said}</p> })}
                {reply}
            </li>
        }
        .into_any()
    }
}
