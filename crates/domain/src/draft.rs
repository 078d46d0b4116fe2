//! The draft: answers as typed, all the faults in them, and the freezing of a draft without faults.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::answers::{Answers, Code, Row};
use crate::facts::FACTS;
use crate::plan::SentBack;
use crate::rule::{Risk, Rule};
use crate::sheets::SheetName;
use crate::week::Week;
use crate::{PlanId, RowId, text};

/// All that is typed for one plan: the home's rows, the young person's and the plan's own, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The rows.
    pub rows: Vec<Row>,
}

/// Something to put right, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The questions.
    pub sheet: SheetName,
    /// The row, where it exists already.
    pub row: Option<RowId>,
    /// The page on which the question is asked.
    pub page: &'static str,
    /// The question.
    pub field: &'static str,
    /// What is wrong.
    pub code: Code,
}

impl Fault {
    fn new(sheet: SheetName, row: Option<RowId>, field: &'static str, code: Code) -> Self {
        let page = sheet.sheet().pages.iter().find(|page| page.fields.iter().any(|it| it.name == field));
        Self { sheet, row, page: page.map_or("", |page| page.name), field, code }
    }
}

/// Sheets of which there is at least one row, or a statement that there is nothing.
const LISTS: [SheetName; 4] = [SheetName::Device, SheetName::Account, SheetName::Friend, SheetName::NoContact];

impl Draft {
    /// The rows of one sheet, in their order.
    pub fn rows(&self, sheet: SheetName) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.sheet == sheet)
    }

    /// The row of a sheet that has only one.
    pub fn row(&self, sheet: SheetName) -> Option<&Row> {
        self.rows(sheet).next()
    }

    /// The answers of a sheet that has only one row; empty where nothing is typed yet.
    pub fn answers(&self, sheet: SheetName) -> Cow<'_, Answers> {
        self.row(sheet).map_or_else(|| Cow::Owned(Answers::default()), |row| Cow::Borrowed(&row.answers))
    }

    /// Whether the holder of parental responsibility is asked as well: driven by the legal status (R12).
    pub fn asks_parent(&self) -> bool {
        let young_person = self.answers(SheetName::YoungPerson);
        FACTS.legal_status(young_person.get("legal_status")).is_some_and(|status| status.asks_parent)
    }

    /// Whether the draft says that there is nothing for this sheet.
    pub fn says_none(&self, sheet: SheetName) -> bool {
        self.answers(SheetName::Nothing).all("none_of").iter().any(|word| word == sheet.word())
    }

    /// The sheets with only one row that this draft needs.
    fn singles(&self) -> impl Iterator<Item = SheetName> {
        use SheetName::{GoesWrong, Good, Home, Parent, Promises, Skills, Start, YoungPerson};
        let asks_parent = self.asks_parent();
        [Home, YoungPerson, Good, Skills, GoesWrong, Promises, Parent, Start]
            .into_iter()
            .filter(move |sheet| *sheet != Parent || asks_parent)
    }

    /// All that must be put right before the draft may be frozen. `sent_back` is why it was opened again, if it was.
    pub fn faults(&self, sent_back: Option<&SentBack>) -> Vec<Fault> {
        let mut faults = Vec::new();
        for sheet in self.singles() {
            self.row_faults(sheet, self.row(sheet), &mut faults);
        }
        for sheet in SheetName::ALL.iter().copied().filter(|sheet| sheet.sheet().many) {
            self.rows(sheet).for_each(|row| self.row_faults(sheet, Some(row), &mut faults));
        }
        self.order_faults(&mut faults);
        self.list_faults(&mut faults);
        self.talk_faults(&mut faults);
        for row in self.rows(SheetName::Rule) {
            self.rule_faults(row, &mut faults);
            faults.extend(sent_back.and_then(|sent_back| still_as_asked(row, sent_back)));
        }
        faults.sort_by_key(|fault| fault.sheet);
        faults
    }

    fn row_faults(&self, sheet: SheetName, row: Option<&Row>, faults: &mut Vec<Fault>) {
        let answers = row.map_or_else(Answers::default, |row| row.answers.clone());
        let found = sheet.sheet().faults(&answers).into_iter();
        faults.extend(found.map(|(field, code)| Fault::new(sheet, row.map(|row| row.id), field, code)));
    }

    /// Dates that come before the date they follow.
    fn order_faults(&self, faults: &mut Vec<Fault>) {
        for (sheet, first, last) in
            [(SheetName::YoungPerson, "status_since", "status_ends"), (SheetName::Start, "starts_on", "review_on")]
        {
            let Some(row) = self.row(sheet) else { continue };
            if let (Some(Ok(from)), Some(Ok(to))) = (row.answers.date(first), row.answers.date(last))
                && to < from
            {
                faults.push(Fault::new(sheet, Some(row.id), last, Code::EndsBeforeStart));
            }
        }
    }

    fn list_faults(&self, faults: &mut Vec<Fault>) {
        for sheet in LISTS.into_iter().filter(|&sheet| !self.says_none(sheet)).chain([SheetName::Risk, SheetName::Rule])
        {
            if self.row(sheet).is_none() {
                let first = sheet.sheet().pages[0].fields[0].name;
                faults.push(Fault::new(sheet, None, first, Code::NoneYet));
            }
        }
    }

    /// R11: a talk, or two offers that were declined and an advocate offered.
    fn talk_faults(&self, faults: &mut Vec<Fault>) {
        let with = |held: &str| self.rows(SheetName::Talk).filter(|row| row.answers.get("held") == held).count();
        let advocate = self.answers(SheetName::YoungPerson).date("advocate_offered").is_some();
        if with("held") == 0 && (with("declined") < 2 || !advocate) {
            faults.push(Fault::new(SheetName::Talk, None, "held", Code::NoTalk));
        }
    }

    fn rule_faults(&self, row: &Row, faults: &mut Vec<Fault>) {
        let answers = &row.answers;
        let mut fault = |field, code| faults.push(Fault::new(SheetName::Rule, Some(row.id), field, code));
        let kind = crate::rule::RuleKind::parse(answers.get("kind"));
        let linked: Vec<RowId> = answers.all("because").iter().filter_map(|id| id.parse().ok()).collect();
        let gone = linked.iter().any(|id| !self.rows(SheetName::Risk).any(|risk| risk.id == *id));
        if gone || (linked.is_empty() && kind.is_some_and(crate::rule::RuleKind::needs_risk)) {
            fault("because", Code::NoBecause);
        }
        let dated = |field| answers.date(field).is_some();
        if kind.is_some_and(crate::rule::RuleKind::needs_consent) && !dated("ends_on") {
            fault("ends_on", Code::NoEnd);
        } else if kind == Some(crate::rule::RuleKind::Boundary) && !dated("review_on") && !dated("ends_on") {
            fault("review_on", Code::NoReview);
        }
        let windows: Vec<_> = answers.times("times").into_iter().flatten().collect();
        if windows.iter().enumerate().any(|(at, window)| windows[..at].iter().any(|other| window.overlaps(other))) {
            fault("times", Code::Overlap);
        }
        if !windows.is_empty() && answers.get("meaning").trim().is_empty() {
            fault("meaning", Code::Missing);
        }
        let answer = answers.get("answer");
        if !matches!(answer, "" | "not_asked") && answers.get("answered_to") != text::tidy(answers.get("sentence")) {
            fault("answer", Code::AskAgain);
        }
        if matches!(answer, "dont_agree" | "not_sure") && answers.get("decided").trim().is_empty() {
            fault("decided", Code::NoReply);
        }
    }

    /// What the plan's rules say about the week, read as far as the draft can be read.
    pub fn week(&self) -> Week {
        Week::new(self.rows(SheetName::Rule).flat_map(|row| crate::rule::week_of(&row.answers)))
    }

    /// Freezes the draft as revision `number`.
    ///
    /// # Errors
    /// All faults, when there is one.
    pub fn freeze(&self, plan: PlanId, number: u32, sent_back: Option<&SentBack>) -> Result<Text, Vec<Fault>> {
        let faults = self.faults(sent_back);
        if !faults.is_empty() {
            return Err(faults);
        }
        let start = self.answers(SheetName::Start);
        let review_on = start.date("review_on").and_then(Result::ok);
        let rules = self.rows(SheetName::Rule).map(Rule::read).collect::<Option<_>>();
        let (Some(review_on), Some(rules)) = (review_on, rules) else {
            unreachable!("a draft without faults can be read")
        };
        let singles: Vec<SheetName> = self.singles().collect();
        let frozen = |sheet: &SheetName| {
            !matches!(sheet, SheetName::Rule | SheetName::Risk) && (sheet.sheet().many || singles.contains(sheet))
        };
        let sheets = SheetName::ALL.iter().copied().filter(frozen);
        Ok(Text {
            format: FORMAT,
            plan,
            number,
            starts_on: start.date("starts_on").and_then(Result::ok),
            review_on,
            sheets: sheets
                .map(|sheet| {
                    let most = if sheet.sheet().many { usize::MAX } else { 1 };
                    (sheet, self.rows(sheet).take(most).map(Part::of).collect())
                })
                .collect(),
            risks: self
                .rows(SheetName::Risk)
                .enumerate()
                .map(|(at, row)| Risk {
                    id: row.id,
                    number: at + 1,
                    answers: SheetName::Risk.sheet().tidy(&row.answers),
                })
                .collect(),
            rules,
        })
    }
}

fn still_as_asked(row: &Row, sent_back: &SentBack) -> Option<Fault> {
    let asked = sent_back.asked_terms(row.id)?;
    let same = Rule::read(row).is_some_and(|rule| rule.terms_hash() == *asked);
    same.then(|| Fault::new(SheetName::Rule, Some(row.id), "sentence", Code::StillAsAsked))
}

const FORMAT: u32 = 1;

/// One row of a frozen text that is neither rule nor risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The row, the same through all revisions.
    pub id: RowId,
    /// Its answers, tidied.
    pub answers: Answers,
}

impl Part {
    fn of(row: &Row) -> Self {
        Self { id: row.id, answers: row.sheet.sheet().tidy(&row.answers) }
    }
}

/// The frozen text of one revision: what everyone signs. There is no way to change one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    format: u32,
    plan: PlanId,
    number: u32,
    starts_on: Option<NaiveDate>,
    review_on: NaiveDate,
    sheets: BTreeMap<SheetName, Vec<Part>>,
    risks: Vec<Risk>,
    rules: Vec<Rule>,
}

impl Text {
    /// The plan it belongs to.
    pub fn plan(&self) -> PlanId {
        self.plan
    }

    /// The number of the revision, from 1. People read "version 3".
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The first day on which it may be in force (local date); `None` means as soon as everyone has signed.
    pub fn starts_on(&self) -> Option<NaiveDate> {
        self.starts_on
    }

    /// When the agreement is looked at again (local date).
    pub fn review_on(&self) -> NaiveDate {
        self.review_on
    }

    /// The rows of one sheet.
    pub fn parts(&self, sheet: SheetName) -> &[Part] {
        self.sheets.get(&sheet).map_or(&[], Vec::as_slice)
    }

    /// The answers of a sheet that has only one row; empty where this plan did not need it.
    pub fn answers(&self, sheet: SheetName) -> Cow<'_, Answers> {
        self.parts(sheet).first().map_or_else(|| Cow::Owned(Answers::default()), |part| Cow::Borrowed(&part.answers))
    }

    /// The risks, in their order.
    pub fn risks(&self) -> &[Risk] {
        &self.risks
    }

    /// The risk of this id.
    pub fn risk(&self, id: RowId) -> Option<&Risk> {
        self.risks.iter().find(|risk| risk.id == id)
    }

    /// The rules, in their order.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The rule of this id.
    pub fn rule(&self, id: RowId) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// What the young person likes to be called.
    pub fn young_person(&self) -> String {
        self.answers(SheetName::YoungPerson).get("preferred_name").to_owned()
    }

    /// What the rules say about the week.
    pub fn week(&self) -> Week {
        Week::new(self.rules.iter().flat_map(|rule| rule.terms.week()))
    }

    /// The canonical form, and its hash: what is kept, signed and attached to the paper.
    pub fn canonical(&self) -> (String, crate::canonical::Hash) {
        let form = crate::canonical::canonical(self);
        let hash = crate::canonical::Hash::of(form.as_bytes());
        (form, hash)
    }
}
