//! What is known, and what adults have promised: risks, orders, parents, consequences.

use domain::answers::Answers;
use domain::choices::Known;
use domain::content::Part;
use domain::lint::Passed;
use domain::rule::Risk;
use domain::sheets::{SheetName, nothing, order, risk, young_person};
use domain::word::Word;
use leptos::prelude::*;

use super::Case;
use crate::pages::questions::{answer_row, title_of};
use crate::texts::t;
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
        let source = self.facts(SheetName::Risk, answers, &["source", "seen_on"]).into_iter().map(|(_, said)| said);
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
        let details = ["court", "ends_on", "ends_when", "people", "words", "varied_by"];
        facts.extend(self.text.parts(SheetName::Order).iter().map(|part| {
            let said = self.facts(SheetName::Order, &part.answers, &details).into_iter().map(|(_, said)| said);
            (part.answers.get(order::SENTENCE.name).to_owned(), words.beside(said))
        }));
        let details = ["source", "expires", "expires_when", "what_to_do"];
        facts.extend(self.text.parts(sheet).iter().map(|part| {
            let said = self.facts(sheet, &part.answers, &details).into_iter().map(|(_, said)| said);
            (title_of(words, sheet, &part.answers), words.beside(said))
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

    /// What the assessment says as a whole, and what is not known yet.
    pub(super) fn overall(&self) -> AnyView {
        let (words, sheet) = (self.words, SheetName::Overall);
        let names: Vec<&str> = sheet.sheet().fields().map(|field| field.name).collect();
        let facts = self.facts(sheet, self.text.answers(sheet), &names);
        let awaited = self.text.awaited();
        let awaited = awaited.iter().filter(|it| !it.whom.is_empty()).map(|it| {
            let what = words.beside([words.word(&it.sheet), words.label(it.sheet, it.field.name)]);
            (what, words.awaited(&it.whom, it.since))
        });
        let facts = facts.into_iter().chain(awaited).collect::<Vec<_>>();
        view! { <section><h2>{t("case-overall")}</h2><Facts facts small=true /></section> }.into_any()
    }

    /// What those with parental responsibility say, and who they are.
    pub(super) fn parent(&self) -> AnyView {
        let responsible = self.text.answers(SheetName::YoungPerson);
        let mut facts = self.facts(SheetName::YoungPerson, responsible, &["parental_responsibility"]);
        let names = ["name", "answer", "words", "reason"];
        facts.extend(self.facts(SheetName::Parent, self.text.answers(SheetName::Parent), &names));
        view! { <section><h2>{self.words.word(&SheetName::Parent)}</h2><Facts facts small=true /></section> }.into_any()
    }

    /// What happens when something goes wrong, step by step.
    pub(super) fn goes_wrong(&self) -> AnyView {
        let sheet = SheetName::GoesWrong;
        let names = ["talk", "put_right", "extra_help", "limit", "limit_hours", "limit_by", "still_has", "never"];
        let facts = self.facts(sheet, self.text.answers(sheet), &names);
        view! { <section><h2>{self.words.word(&sheet)}</h2><Facts facts small=true /></section> }.into_any()
    }

    /// What the adults promise.
    pub(super) fn promises(&self) -> AnyView {
        let (words, sheet) = (self.words, SheetName::Promises);
        let said = words.beside(words.promises(self.text.answers(sheet)));
        view! { <section><h2>{words.word(&sheet)}</h2><p>{said}</p></section> }.into_any()
    }

    /// The warnings that may stand, each with the reason.
    pub(super) fn passed(&self) -> Option<AnyView> {
        let parts = self.text.parts(SheetName::Passed);
        let fact = |part: &Part| {
            let passed = Passed::read(&part.answers);
            let of = passed.row.and_then(|id| self.text.row(id));
            let of = of.map(|(sheet, answers)| title_of(self.words, sheet, answers)).unwrap_or_default();
            let found = self.words.found(&passed.check);
            (if of.is_empty() { found } else { self.words.labelled(&of, &found) }, passed.reason)
        };
        let facts = parts.iter().map(fact).collect();
        (!parts.is_empty())
            .then(|| view! { <section><h2>{t("case-passed")}</h2><Facts facts small=true /></section> }.into_any())
    }

    /// Everything else that was asked and answered, one tap down.
    pub(super) fn everything(&self) -> AnyView {
        use SheetName::{NoContact, Nothing, Order, Overall, Passed, Promises, Risk, Rule};
        let told = [Order, NoContact, Nothing, Risk, Overall, Rule, Promises, Passed];
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
