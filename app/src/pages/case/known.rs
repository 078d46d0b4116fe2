//! What is known, and what adults have promised: risks, orders, parents, consequences.

use domain::answers::Answers;
use domain::choices::Known;
use domain::rule::Risk;
use domain::sheets::{SheetName, nothing, order, risk, young_person};
use domain::word::Word;
use leptos::prelude::*;

use super::Case;
use crate::pages::questions::answer_row;
use crate::texts::{t, with};
use crate::ui::{Facts, SummaryList};

impl Case<'_> {
    /// The answers to these questions, with their short names; what was not answered is left out.
    fn facts(&self, sheet: SheetName, answers: &Answers, names: &[&str]) -> Vec<(String, String)> {
        let fact = |name: &&str| {
            let said = self.words.answer(sheet, sheet.sheet().field(name)?, answers)?;
            Some((self.words.label(sheet, name), said))
        };
        names.iter().filter_map(fact).collect()
    }

    /// Each risk with its weight and what it rests on.
    pub(super) fn risks(&self) -> AnyView {
        let items = self.text.risks().iter().map(|risk| self.risk(risk)).collect_view();
        view! {
            <section>
                <h2>{t("case-risks")}</h2>
                <ul class="case__list">{items}</ul>
            </section>
        }
        .into_any()
    }

    fn risk(&self, risk: &Risk) -> AnyView {
        let (words, answers) = (self.words, &risk.answers);
        let option = |name: &str| words.option(SheetName::Risk, name, answers.get(name));
        let is_known = Known::parse(answers.get(risk::KNOWN.name)) == Some(Known::Known);
        let weight = match is_known {
            true => words.beside([option("likelihood"), option("seriousness")]),
            false => option(risk::KNOWN.name),
        };
        let source = self.facts(SheetName::Risk, answers, &["source"]).into_iter().map(|(_, said)| said);
        let evidence = [answers.get("evidence").to_owned(), answers.get("asked").to_owned(), words.beside(source)];
        view! {
            <li>
                <p><strong>{answers.get(risk::TITLE.name).to_owned()}</strong>" · "{weight}</p>
                <p>{words.sentences(evidence)}</p>
            </li>
        }
        .into_any()
    }

    /// What courts ordered, under which law the young person lives here, and who must not be in touch.
    pub(super) fn orders(&self) -> AnyView {
        let (words, sheet) = (self.words, SheetName::NoContact);
        let names = [young_person::LEGAL_STATUS.name, "orders", "orders_end"];
        let mut facts = self.facts(SheetName::YoungPerson, self.text.answers(SheetName::YoungPerson), &names);
        let details = ["ends_on", "ends_when", "people"];
        facts.extend(self.text.parts(SheetName::Order).iter().map(|part| {
            let said = self.facts(SheetName::Order, &part.answers, &details).into_iter().map(|(_, said)| said);
            (part.answers.get(order::SENTENCE.name).to_owned(), words.beside(said))
        }));
        let details = ["source", "expires", "expires_when", "what_to_do"];
        facts.extend(self.text.parts(sheet).iter().map(|part| {
            let said = self.facts(sheet, &part.answers, &details).into_iter().map(|(_, said)| said);
            (words.row_title(sheet, &part.answers), words.beside(said))
        }));
        let none = self.text.answers(SheetName::Nothing).all(nothing::NONE_OF.name).contains(&sheet.word().to_owned());
        let none = none.then(|| view! { <p>{words.word_in("paper-none-*", &sheet)}</p> });
        view! {
            <section>
                <h2>{t("case-orders")}</h2>
                <Facts facts small=true />
                {none}
            </section>
        }
        .into_any()
    }

    /// What of the assessment as a whole bears on the decision most; the rest is one tap down.
    pub(super) fn overall(&self) -> AnyView {
        let sheet = SheetName::Overall;
        let names = ["past_abuse", "past_abuse_told", "disagree", "advocate_says"];
        section(t("case-overall"), self.facts(sheet, self.text.answers(sheet), &names))
    }

    /// What is not known yet, who was asked, and since when: counted, and one tap down.
    pub(super) fn awaited(&self) -> Option<AnyView> {
        folded("case-awaited", self.words.asked_of_somebody(self.text))
    }

    /// What those with parental responsibility say, and who they are.
    pub(super) fn parent(&self) -> AnyView {
        let responsible = self.text.answers(SheetName::YoungPerson);
        let mut facts = self.facts(SheetName::YoungPerson, responsible, &["parental_responsibility"]);
        let names = ["name", "answer", "words", "reason"];
        facts.extend(self.facts(SheetName::Parent, self.text.answers(SheetName::Parent), &names));
        section(self.words.word(&SheetName::Parent), facts)
    }

    /// What may be limited when something goes wrong, and what never is; the steps before it are one tap down.
    pub(super) fn goes_wrong(&self) -> AnyView {
        let sheet = SheetName::GoesWrong;
        let names = ["limit", "limit_hours", "limit_by", "still_has", "never"];
        section(self.words.word(&sheet), self.facts(sheet, self.text.answers(sheet), &names))
    }

    /// What the adults promise.
    pub(super) fn promises(&self) -> AnyView {
        let (words, sheet) = (self.words, SheetName::Promises);
        let said = words.beside(words.promises(self.text.answers(sheet)));
        view! { <section><h2>{words.word(&sheet)}</h2><p>{said}</p></section> }.into_any()
    }

    /// The warnings that may stand, each with the reason: counted, and one tap down.
    pub(super) fn passed(&self) -> Option<AnyView> {
        folded("case-passed", self.words.passed(self.text))
    }

    /// Why a new version was written, and what was said of each rule and risk of the last one.
    pub(super) fn review(&self) -> AnyView {
        let fields: Vec<&str> = SheetName::Review.sheet().fields().map(|field| field.name).collect();
        let facts = self.facts(SheetName::Review, self.text.answers(SheetName::Review), &fields);
        let why = (!facts.is_empty()).then(|| section(t("case-review"), facts));
        let looked = self.text.parts(SheetName::Looked).iter().map(|part| self.words.looked_at(&part.answers));
        let looked = folded("case-looked", looked.collect());
        view! { {why} {looked} }.into_any()
    }

    /// All that was asked and answered and is not told in full above, one tap down.
    pub(super) fn everything(&self) -> AnyView {
        use SheetName::{Looked, NoContact, Nothing, Passed, Promises, Review, Rule};
        let told = [NoContact, Nothing, Rule, Promises, Passed, Review, Looked];
        let sheets = SheetName::all().iter().filter(|sheet| !told.contains(sheet));
        let blocks = sheets.map(|&sheet| self.sheet(sheet)).collect_view();
        view! {
            <details>
                <summary>{t("case-everything")}</summary>
                <div>{blocks}</div>
            </details>
        }
        .into_any()
    }

    fn sheet(&self, sheet: SheetName) -> Option<AnyView> {
        let parts = self.text.parts(sheet);
        let block = |answers: &Answers| {
            let fields = sheet.sheet().fields();
            let rows = fields.filter_map(|field| answer_row(self.words, sheet, field, answers, &[])).collect();
            view! { <SummaryList rows /> }
        };
        let title = self.words.word(&sheet);
        (!parts.is_empty()).then(|| {
            let blocks = parts.iter().map(|part| block(&part.answers)).collect_view();
            view! { <h3>{title}</h3> {blocks} }.into_any()
        })
    }
}

/// Facts under a heading.
fn section(title: String, facts: Vec<(String, String)>) -> AnyView {
    view! { <section><h2>{title}</h2><Facts facts small=true /></section> }.into_any()
}

/// Facts under a line that says how many there are; nothing where there are none.
fn folded(title: &str, facts: Vec<(String, String)>) -> Option<AnyView> {
    let title = with(title, &[("count", facts.len().into())]);
    (!facts.is_empty())
        .then(|| view! { <details><summary>{title}</summary><Facts facts small=true /></details> }.into_any())
}
