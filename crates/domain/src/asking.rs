//! In which portions questions are asked: some that belong together, one at a time, or a whole section at once. Whoever types chooses.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::answers::Answers;
use crate::questions::{Field, Kind, Page, Scope};
use crate::sheets::{SheetName, rule};
use crate::word::Word;

/// How much is asked on one page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Asking {
    /// One question.
    One,
    /// What belongs together, as the sheets say.
    #[default]
    Topic,
    /// All of a section.
    Section,
}

/// The page that asks all of a section.
const WHOLE: &str = "all";

/// The pages of one question and of whole sections, by name. They are made from the sheets once, and live as long.
static MADE: LazyLock<BTreeMap<String, Page>> = LazyLock::new(|| {
    let sheets = SheetName::all().iter().filter(|sheet| sheet.sheet().scope != Scope::Home);
    sheets.flat_map(|&sheet| made(sheet).into_iter().map(move |page| (made_key(sheet, page.name), page))).collect()
});

fn made(sheet: SheetName) -> Vec<Page> {
    // An answer to a rule is noted with the words it is to, on its own page alone.
    let is_made = |page: &&'static Page| sheet != SheetName::Rule || page.name == rule::PAGE;
    let fields =
        || sheet.sheet().pages.iter().filter(is_made).flat_map(|page| page.fields).filter(|field| is_shown(field));
    let one = |field: &'static Field| Page { name: one_name(field).leak(), fields: std::slice::from_ref(field) };
    let whole = Page { name: WHOLE, fields: fields().copied().collect::<Vec<_>>().leak() };
    std::iter::once(whole).chain(fields().map(one)).collect()
}

/// Whether a form shows a question: what the software keeps stands on no page.
fn is_shown(field: &Field) -> bool {
    !matches!(field.kind, Kind::Kept)
}

fn one_name(field: &Field) -> String {
    format!("only-{}", field.name)
}

fn made_key(sheet: SheetName, page: &str) -> String {
    format!("{sheet}/{page}")
}

impl SheetName {
    /// The page of this name that asks one question, or a whole section.
    pub fn made_page(self, name: &str) -> Option<&'static Page> {
        MADE.get(&made_key(self, name))
    }

    /// The pages on which a row of this sheet is asked, as its answers stand. What the young person says to a rule, and what is replied, stays
    /// on pages of its own.
    pub fn pages_for(self, asking: Asking, answers: &Answers) -> Vec<&'static Page> {
        let pages = self.sheet().pages;
        match asking {
            Asking::Section if self != Self::Rule && pages.len() > 1 => self.made_page(WHOLE).into_iter().collect(),
            Asking::One if self.sheet().scope != Scope::Home => {
                pages.iter().flat_map(|page| self.one_by_one(page, answers)).collect()
            }
            _ => pages.iter().filter(|page| page.fields.iter().any(is_shown)).collect(),
        }
    }

    fn one_by_one(self, page: &'static Page, answers: &Answers) -> Vec<&'static Page> {
        if self == Self::Rule && page.name != rule::PAGE {
            return vec![page];
        }
        let is_asked =
            |field: &&Field| !matches!(field.kind, Kind::Kept | Kind::Directory) && !field.is_parked(answers);
        let asked = page.fields.iter().filter(is_asked);
        asked.filter_map(|field| self.made_page(&one_name(field))).collect()
    }

    /// The pages to which the questions of this page belong, where it asks them in another portion; else the page itself.
    pub fn topics_of(self, page: &'static Page) -> Vec<&'static Page> {
        self.topics(page, |_| true)
    }

    /// Those of them of which the answers are not the same: what is noted of a save. A page that is no portion is noted whole.
    pub fn topics_changed(self, page: &'static Page, before: &Answers, after: &Answers) -> Vec<&'static Page> {
        self.topics(page, |field| !before.same_answers_to(field.name, after))
    }

    fn topics(self, page: &'static Page, counts: impl Fn(&Field) -> bool) -> Vec<&'static Page> {
        if self.made_page(page.name).is_none() {
            return vec![page];
        }
        let is_of = |topic: &&Page| topic.fields.iter().any(|field| page.asks(field.name) && counts(field));
        self.sheet().pages.iter().filter(is_of).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_of_a_plan_is_asked_in_each_portion() {
        for &sheet in SheetName::all().iter().filter(|sheet| sheet.sheet().scope != Scope::Home) {
            for &asking in Asking::VARIANTS {
                let none = Answers::new();
                let pages = sheet.pages_for(asking, &none);
                let asked = sheet.sheet().asked(&none);
                for field in asked.filter(|field| !matches!(field.kind, Kind::Kept | Kind::Directory)) {
                    let on = pages.iter().filter(|page| page.asks(field.name)).count();
                    assert_eq!(on, 1, "{sheet} {} {asking:?}", field.name);
                }
                assert!(pages.iter().all(|page| sheet.page_ever(page.name).is_some()), "{sheet}");
            }
        }
    }

    #[test]
    fn a_save_of_a_whole_section_is_noted_for_what_changed() {
        let sheet = SheetName::YoungPerson;
        let all = sheet.made_page(WHOLE).unwrap();
        let (before, after) = (Answers::new().with("born", "2012-01-01"), Answers::new().with("born", "2012-01-02"));
        let changed = |page: &'static Page, before: &Answers, after: &Answers| {
            sheet.topics_changed(page, before, after).iter().map(|page| page.name).collect::<Vec<_>>()
        };
        assert_eq!(changed(all, &before, &after), ["name"]);
        assert_eq!(changed(all, &before, &before.clone().with("social_worker.contact", "x")), ["authority"]);
        assert_eq!(
            changed(
                sheet.made_page("only-social_worker").unwrap(),
                &before,
                &before.clone().with("social_worker", "x")
            ),
            ["authority"]
        );
        assert_eq!(changed(sheet.page_ever("name").unwrap(), &before, &before), ["name"]);
    }
}
