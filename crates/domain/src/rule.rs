//! The rule, the unit of everything, and the risk that stands behind it. Both as frozen: without a fault.

use chrono::NaiveDate;

use crate::RowId;
use crate::answers::Answers;
use crate::canonical::{Hash, hash};
use crate::choices::{Answer, Heading, Meaning, RuleKind};
use crate::questions::Field;
use crate::sheets::{SheetName, rule};
use crate::source::Source;
use crate::week::{Access, Timed, Window};
use crate::word::Word;

/// The young person's answer with their own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// What they answered.
    pub answer: Answer,
    /// How the answer came; `None` in texts from before 2026-11-29.
    pub source: Option<Source>,
    /// Their own words, or for a young person who could not be asked the reason; may be empty.
    pub words: String,
}

/// You said, we decided, because.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// What was decided.
    pub decided: String,
    /// Why.
    pub because: String,
}

/// One rule of a frozen agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its row, the same through all revisions.
    pub id: RowId,
    /// What is agreed and consented to.
    pub terms: Terms,
    /// The hash of the terms as they were frozen: what a consent is given to. It is kept and never computed anew.
    pub terms_hash: Hash,
    /// What the young person answered to exactly these terms' sentence.
    pub view: View,
    /// The adults' reply, where there is one.
    pub reply: Option<Reply>,
    /// All answers as they were frozen.
    pub answers: Answers,
}

/// What logic reads of the terms of a rule: of all but the two voices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The plain sentence.
    pub sentence: String,
    /// What it is about.
    pub heading: Heading,
    /// What gives it force.
    pub kind: RuleKind,
    /// What stays allowed in spite of it; may be empty.
    pub always_allowed: String,
    /// When it applies.
    pub times: Vec<Window>,
    /// What holds during those times; `None` where the times say something else.
    pub meaning: Option<Access>,
    /// The risks behind it.
    pub because: Vec<RowId>,
    /// The reason in plain words.
    pub because_words: String,
    /// What was tried that limits less; empty for ordinary boundaries.
    pub less_limiting: String,
    /// Why it is necessary and proportionate; empty for ordinary boundaries.
    pub necessary: String,
    /// When an emergency began, as typed.
    pub started_at: String,
    /// When and whom in the authority was told of an emergency, as typed.
    pub told_authority: String,
    /// What the young person does for it to loosen.
    pub relaxes_when: String,
    /// When it is looked at again (local date).
    pub review_on: Option<NaiveDate>,
    /// The last day on which it counts (local date).
    pub ends_on: Option<NaiveDate>,
}

impl Rule {
    /// Whether it still counts on this day (local date).
    pub fn counts_on(&self, day: NaiveDate) -> bool {
        self.terms.ends_on.is_none_or(|last| day <= last)
    }

    /// Reads a rule from its frozen answers and the hash kept with them; `None` where what logic needs is not in them.
    pub fn read(id: RowId, answers: Answers, terms_hash: Hash) -> Option<Self> {
        let text = |field: Field| answers.get(field.name).to_owned();
        let answer = Answer::parse(answers.get(rule::ANSWER.name))?;
        let words = if answer == Answer::NotAsked { rule::NOT_ASKED_REASON } else { rule::WORDS };
        let reply = Reply { decided: text(rule::DECIDED), because: text(rule::REPLY_BECAUSE) };
        Some(Self {
            id,
            terms: Terms::read(&answers)?,
            terms_hash,
            view: View { answer, source: Source::of(&answers, rule::ANSWER.name), words: text(words) },
            reply: (!reply.decided.is_empty() || !reply.because.is_empty()).then_some(reply),
            answers,
        })
    }

    /// Freezes a draft's answers, tidied already, so without what hangs on another kind of rule (D7); `None` where they have a fault after
    /// all.
    pub fn freeze(id: RowId, answers: Answers) -> Option<Self> {
        let terms_hash = terms_hash(&answers);
        Self::read(id, answers, terms_hash)
    }

    /// Whether the terms say something else than an older rule's answers, as far as the questions in `asked` go. A question that the
    /// older text was never asked counts where it was answered now; one that is not asked any more does not count.
    pub fn differs_from(&self, older: &Answers, asked: &[String]) -> bool {
        let asked = || asked.iter().map(String::as_str);
        terms_of(&self.answers, asked()) != terms_of(older, asked())
    }
}

/// The answers to these questions that are terms: all but the voices, but what belongs to another kind of rule, and but what times
/// mean where there are none.
fn terms_of<'a>(answers: &Answers, questions: impl Iterator<Item = &'a str>) -> Answers {
    let mut terms = Answers::default();
    let is_term = |name: &&str| {
        let field = SheetName::Rule.sheet().field(name);
        !rule::is_voice(name) && !field.is_some_and(|field| field.is_parked(answers))
    };
    questions.filter(is_term).for_each(|name| terms.take_answers_to(name, answers));
    if answers.times(rule::TIMES.name).is_empty() {
        terms.set(rule::MEANING.name, [""; 0]);
    }
    terms
}

/// What a rule puts to the young person, tidied: its terms, but for what is said to the authority alone.
pub fn put_to_young_person(answers: &Answers) -> Answers {
    let is_put = |name: &&str| !rule::FOR_THE_AUTHORITY.iter().any(|field| field.name == *name);
    let questions = SheetName::Rule.sheet().fields().map(|field| field.name).filter(is_put);
    terms_of(&SheetName::Rule.sheet().tidy(answers), questions)
}

/// The hash of a draft's terms, as they are frozen now: the canonical form of the answers that are terms. An unanswered question
/// leaves no trace in it, so a new question changes no old hash.
fn terms_hash(answers: &Answers) -> Hash {
    hash(&terms_of(answers, SheetName::Rule.sheet().fields().map(|field| field.name)))
}

impl Terms {
    fn read(answers: &Answers) -> Option<Self> {
        let text = |field: Field| answers.get(field.name).to_owned();
        Some(Self {
            sentence: text(rule::SENTENCE),
            heading: Heading::parse(answers.get(rule::HEADING.name))?,
            kind: RuleKind::parse(answers.get(rule::KIND.name))?,
            always_allowed: text(rule::ALWAYS_ALLOWED),
            times: answers.times(rule::TIMES.name).into_iter().collect::<Result<_, _>>().ok()?,
            meaning: Meaning::parse(answers.get(rule::MEANING.name)).and_then(Meaning::access),
            because: answers.all(rule::BECAUSE.name).iter().filter_map(|id| id.parse().ok()).collect(),
            because_words: text(rule::BECAUSE_WORDS),
            less_limiting: text(rule::LESS_LIMITING),
            necessary: text(rule::NECESSARY),
            started_at: text(rule::STARTED_AT),
            told_authority: text(rule::TOLD_AUTHORITY),
            relaxes_when: text(rule::RELAXES_WHEN),
            review_on: answers.date(rule::REVIEW_ON.name).and_then(Result::ok),
            ends_on: answers.date(rule::ENDS_ON.name).and_then(Result::ok),
        })
    }

    /// The windows with what holds during them, for the picture of the week.
    pub fn week(&self) -> impl Iterator<Item = Timed> + '_ {
        let last_day = self.ends_on;
        let timed = move |access| move |window: &Window| Timed { window: window.clone(), access, last_day };
        self.meaning.into_iter().flat_map(move |access| self.times.iter().map(timed(access)))
    }
}

/// One risk of a frozen assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Risk {
    /// Its row, the same through all revisions.
    pub id: RowId,
    /// Its number on papers, from 1.
    pub number: usize,
    /// Its answers, tidied: the fields of the sheet `risk`.
    pub answers: Answers,
}
