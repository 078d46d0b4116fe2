//! How an answer of the young person's came: only what they chose or said themselves is quoted as theirs.
//!
//! It stands in boxes beside the answer: `likes.how`, `likes.by`, `likes.on`. Answers from before 2026-11-29 have none.

use chrono::NaiveDate;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::answers::Answers;
use crate::choices::Answer;
use crate::questions::{Field, Page};
use crate::sheets::rule;
use crate::text::{forbidden, tidy};
use crate::word::Word;

/// The box that says how.
pub const HOW: &str = "how";
/// The box in which staff say who was told or asked, and when, where it was not they who type, today. It is not kept: its words are in
/// [`Source::by`].
pub const TOLD: &str = "told";

/// How long the words in that box may be, in characters.
const MAX_TOLD: usize = 80;

/// How an answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum How {
    /// The young person gave it themselves, with the tablet in their hands.
    Tablet,
    /// They said it to somebody of the staff.
    Said,
    /// Staff wrote what they saw or know.
    Noticed,
    /// They were asked, and did not want to say.
    NotSaid,
    /// They could not be asked; the answer says why.
    NotAsked,
}

impl How {
    /// What staff choose from where they type an answer.
    pub const STAFF: [Self; 4] = [Self::Said, Self::Noticed, Self::NotSaid, Self::NotAsked];

    /// Whether the words are the young person's own.
    pub const fn is_theirs(self) -> bool {
        matches!(self, Self::Tablet | Self::Said)
    }

    const fn has_words(self) -> bool {
        !matches!(self, Self::NotSaid | Self::NotAsked)
    }
}

/// How an answer came, to whom and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// How.
    pub how: How,
    /// Who of the staff gave the tablet, was told or wrote it; in their own words where that was somebody else or on another day.
    pub by: String,
    /// On which day (local date); none where `by` says when.
    pub on: Option<NaiveDate>,
}

/// Who writes a page of answers, and when.
#[derive(Clone, Copy, Debug)]
pub struct Scribe<'a> {
    /// Who of the staff types, or gave the tablet away.
    pub name: &'a str,
    /// Whether the young person holds the tablet.
    pub handed: bool,
    /// The local date.
    pub on: NaiveDate,
}

impl Source {
    /// How the answer to this question came; `None` where nobody was asked that yet.
    pub fn of(answers: &Answers, question: &str) -> Option<Self> {
        let part = |part: &str| answers.get(&format!("{question}.{part}"));
        let how = Self::how(answers, question)?;
        let is_answered = !answers.get(question).trim().is_empty() || !how.has_words();
        is_answered.then(|| Self { how, by: part("by").to_owned(), on: part("on").parse().ok() })
    }

    /// Who was told or asked, and when, where staff said so in their own words.
    pub fn told(answers: &Answers, question: &str) -> Option<String> {
        Self::of(answers, question).filter(|source| source.on.is_none()).map(|source| source.by)
    }

    pub(crate) fn how(answers: &Answers, question: &str) -> Option<How> {
        How::parse(answers.get(&format!("{question}.{HOW}")))
    }

    pub(crate) fn write(&self, question: &str, into: &mut Answers) {
        into.set(&format!("{question}.{HOW}"), [self.how.word()]);
        into.set(&format!("{question}.by"), [self.by.as_str()]);
        into.set(&format!("{question}.on"), self.on.map(|on| on.to_string()));
    }
}

/// Notes beside each answer of this page how it came. What stays as it was `before` keeps its note, unless something new is said of
/// it; words of which staff say nothing are the staff's. The rule's own note of what was answered is made first.
pub fn note(page: &Page, before: &Answers, answers: &mut Answers, scribe: Scribe<'_>) {
    for field in page.fields.iter().filter(|field| field.quoted) {
        let told = take_told(field, answers, scribe.handed);
        let was = Source::how(before, field.name);
        // Words that stay as they were do not become the young person's because the page they stand on was saved on the tablet.
        let is_new = field.name == rule::ANSWER.name || before.all(field.name) != answers.all(field.name);
        let said = said_now(field, answers, scribe.handed).filter(|_| is_new || !scribe.handed);
        let is_told_as_before = told == Source::told(before, field.name);
        if is_as_before(field, before, answers) && said.is_none_or(|how| was == Some(how)) && is_told_as_before {
            answers.take_answers_to(field.name, before);
            continue;
        }
        for part in [HOW, "by", "on"] {
            answers.set(&format!("{}.{part}", field.name), [""; 0]);
        }
        if let Some(how) = how_of(field, answers, said) {
            let here = || Source { how, by: scribe.name.to_owned(), on: Some(scribe.on) };
            let elsewhere = told.filter(|_| how != How::Noticed).map(|by| Source { how, by, on: None });
            elsewhere.unwrap_or_else(here).write(field.name, answers);
        }
    }
}

/// Takes out what staff say of who was told or asked, and when. On the tablet nobody says that.
fn take_told(field: &Field, answers: &mut Answers, handed: bool) -> Option<String> {
    let name = format!("{}.{TOLD}", field.name);
    // It says who, and is not worth a fault: what cannot be printed is left out.
    let printable = answers.get(&name).chars().filter(|c| forbidden(c.encode_utf8(&mut [0; 4])).is_none());
    let told = tidy(&printable.take(MAX_TOLD).collect::<String>());
    answers.set(&name, [""; 0]);
    (!told.is_empty() && !handed).then_some(told)
}

/// What is said now of how an answer came: by the tablet's being in the young person's hands, or by what staff chose.
fn said_now(field: &Field, answers: &Answers, handed: bool) -> Option<How> {
    match handed {
        true => Some(How::Tablet),
        false if field.name == rule::ANSWER.name => None,
        false => Source::how(answers, field.name).filter(|how| How::STAFF.contains(how)),
    }
}

/// How an answer that is new came.
fn how_of(field: &Field, answers: &Answers, said: Option<How>) -> Option<How> {
    let text = answers.get(field.name).trim();
    if field.name == rule::ANSWER.name {
        let is_given = Answer::parse(text).is_some_and(|answer| Answer::OWN.contains(&answer));
        return is_given.then_some(said.unwrap_or(How::Said));
    }
    let how = said.unwrap_or(How::Noticed);
    (!text.is_empty() || !how.has_words()).then_some(how)
}

/// Whether an answer says what it said, with the words that belong to it, and to the same.
fn is_as_before(field: &Field, before: &Answers, answers: &Answers) -> bool {
    let belongs = [rule::WORDS, rule::ANSWERED_TO];
    let belongs = belongs.iter().filter(|_| field.name == rule::ANSWER.name);
    before.all(field.name) == answers.all(field.name)
        && belongs.into_iter().all(|field| before.same_answers_to(field.name, answers))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheets::SheetName;

    fn scribe(name: &str, handed: bool) -> Scribe<'_> {
        Scribe { name, handed, on: NaiveDate::from_ymd_opt(2026, 11, 10).unwrap() }
    }

    fn saved(sheet: SheetName, page: &str, before: &Answers, typed: &Answers, scribe: Scribe<'_>) -> Answers {
        let page = sheet.sheet().page(page).unwrap();
        let mut answers = before.clone();
        page.save(typed, &mut answers);
        note(page, before, &mut answers, scribe);
        answers
    }

    #[test]
    fn experience_1_7_words_of_which_nothing_is_said_are_the_staffs() {
        let typed = Answers::new().with("likes", "Shan.").with("good_at.how", "said");
        let answers = saved(SheetName::Good, "likes", &Answers::new(), &typed, scribe("Abby", false));
        let source = Source::of(&answers, "likes").unwrap();
        assert_eq!((source.how, source.by.as_str()), (How::Noticed, "Abby"));
        assert!(!source.how.is_theirs() && Source::of(&answers, "good_at").is_none());
        assert_eq!(answers.get("good_at.how"), "", "nothing was said");
    }

    #[test]
    fn a_note_stays_with_words_that_stay_and_goes_with_those_that_change() {
        let typed = Answers::new().with("likes", "Music").with("likes.how", "said");
        let first = saved(SheetName::Good, "likes", &Answers::new(), &typed, scribe("Abby", false));
        let again = saved(SheetName::Good, "likes", &first, &typed, scribe("Dena", false));
        assert_eq!(again, first);
        let other = typed.with("likes", "Football");
        let changed = saved(SheetName::Good, "likes", &first, &other, scribe("Dena", false));
        assert_eq!(Source::of(&changed, "likes").unwrap().by, "Dena");
    }

    #[test]
    fn words_of_the_staff_stay_theirs_where_the_page_is_saved_on_the_tablet() {
        let typed = Answers::new().with("likes", "Chess.").with("likes.how", "noticed");
        let staffs = saved(SheetName::Good, "likes", &Answers::new(), &typed, scribe("Abby", false));
        let tablet = Answers::new().with("likes", "Chess.").with("good_at", "Drawing.");
        let answers = saved(SheetName::Good, "likes", &staffs, &tablet, scribe("Dena", true));
        let how = |field| Source::of(&answers, field).map(|source| (source.how, source.by));
        assert_eq!(how("likes"), Some((How::Noticed, "Abby".into())));
        assert_eq!(how("good_at"), Some((How::Tablet, "Dena".into())));
    }

    #[test]
    fn no_form_says_that_the_young_person_held_the_tablet() {
        let typed = Answers::new().with("answer", "agree").with("answer.how", "tablet").with("answer.by", "Jay");
        let told = saved(SheetName::Rule, "answer", &Answers::new(), &typed, scribe("Abby", false));
        assert_eq!(Source::of(&told, "answer").unwrap().how, How::Said);
        let given = saved(SheetName::Rule, "answer", &told, &typed, scribe("Abby", true));
        assert_eq!(Source::of(&given, "answer").unwrap().how, How::Tablet);
        let typed = Answers::new().with("likes", "x").with("likes.how", "tablet");
        let answers = saved(SheetName::Good, "likes", &Answers::new(), &typed, scribe("Abby", false));
        assert_eq!(Source::of(&answers, "likes").unwrap().how, How::Noticed);
    }

    #[test]
    fn what_was_said_to_somebody_else_on_another_day_says_so() {
        let typed = Answers::new()
            .with("likes", "Shan.")
            .with("likes.how", "said")
            .with("likes.told", " De\u{202e}na, on Monday ");
        let answers = saved(SheetName::Good, "likes", &Answers::new(), &typed, scribe("Abby", false));
        let source = Source { how: How::Said, by: "Dena, on Monday".into(), on: None };
        assert_eq!(Source::of(&answers, "likes"), Some(source));
        assert_eq!(
            (answers.get("likes.told"), Source::told(&answers, "likes").as_deref()),
            ("", Some("Dena, on Monday"))
        );
        let again = saved(SheetName::Good, "likes", &answers, &typed, scribe("Tom", false));
        assert_eq!(again, answers, "nothing new is said");
        let other =
            saved(SheetName::Good, "likes", &answers, &typed.with("likes.told", "Tom, today"), scribe("Tom", false));
        assert_eq!(Source::told(&other, "likes").as_deref(), Some("Tom, today"));
        let tablet = Answers::new().with("answer", "agree").with("answer.told", "Dena");
        let given = saved(SheetName::Rule, "answer", &Answers::new(), &tablet, scribe("Abby", true));
        assert_eq!(Source::of(&given, "answer").unwrap().by, "Abby", "on the tablet nobody says so");
    }

    #[test]
    fn what_was_not_said_is_no_missing_answer_and_what_was_not_asked_says_why() {
        let page = SheetName::Good.sheet().page("lose").unwrap();
        let fault = |answers: &Answers| page.faults(answers).first().map(|(field, _)| *field);
        assert_eq!(fault(&Answers::new()), Some("would_lose"));
        assert_eq!(fault(&Answers::new().with("would_lose.how", "not_said")), None);
        assert_eq!(fault(&Answers::new().with("would_lose.how", "not_asked")), Some("would_lose"));
        assert_eq!(fault(&Answers::new().with("would_lose", "He slept.").with("would_lose.how", "not_asked")), None);
    }

    #[test]
    fn answers_from_before_have_no_source_and_are_frozen_as_they_were() {
        let old = Answers::new().with("likes", "Music");
        assert_eq!((Source::of(&old, "likes"), SheetName::Good.sheet().tidy(&old)), (None, old));
        let new = Answers::new().with("likes", "Music").with("likes.how", "said").with("likes.by", "Abby");
        assert_eq!(SheetName::Good.sheet().tidy(&new), new);
    }
}
