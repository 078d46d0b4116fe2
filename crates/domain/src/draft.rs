//! The draft: answers as typed, all the faults in them, and the freezing of a draft without faults.

mod dates;
mod words;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use strum::VariantArray;

use crate::answers::Answers;
use crate::awaited::{Awaited, awaited};
use crate::choices::{Answer, Held, Meaning, RuleKind};
use crate::content::{Content, Part};
use crate::decision::Decision;
use crate::directory::Directory;
use crate::facts::FACTS;
use crate::fault::FaultKind;
use crate::frozen::FrozenText;
use crate::lint::Weight;
use crate::order::orders;
use crate::placement::{HomeSettings, Placement};
use crate::questions::{Field, Kind};
use crate::row::Row;
use crate::rule::{Risk, Rule, put_to_young_person};
use crate::sheets::{COMPLETE_FROM, SheetName, nothing, order, rule, start, talk, young_person};
use crate::week::{Timed, Week, Window};
use crate::word::Word;
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
    pub code: FaultKind,
}

impl Fault {
    pub(crate) fn new(sheet: SheetName, row: Option<RowId>, field: &'static str, code: FaultKind) -> Self {
        let page = sheet.sheet().pages.iter().find(|page| page.fields.iter().any(|it| it.name == field));
        Self { sheet, row, page: page.map_or("", |page| page.name), field, code }
    }
}

/// A revision that the social worker did not agree to, with its text: the next draft must answer what they asked for.
#[derive(Clone, Debug)]
pub struct Objection {
    /// What they decided.
    pub decision: Decision,
    /// The text they decided on.
    pub text: FrozenText,
}

static EMPTY: Answers = Answers::new();

/// Sheets of which there is at least one row, or a statement that there is nothing.
const LISTS: [SheetName; 4] = [SheetName::Device, SheetName::Account, SheetName::Friend, SheetName::NoContact];

impl Draft {
    /// The rows of one sheet, in their order.
    pub fn rows(&self, sheet: SheetName) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.sheet == sheet)
    }

    /// The row of this id, whatever its sheet.
    pub fn row_with_id(&self, id: RowId) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// The row of a sheet that has only one.
    pub fn row(&self, sheet: SheetName) -> Option<&Row> {
        self.rows(sheet).next()
    }

    /// The answers of a sheet that has only one row; empty where nothing is typed yet.
    pub fn answers(&self, sheet: SheetName) -> &Answers {
        self.row(sheet).map_or(&EMPTY, |row| &row.answers)
    }

    /// What logic reads of the home.
    pub fn home_settings(&self) -> HomeSettings<'_> {
        HomeSettings(self.answers(SheetName::Home))
    }

    /// What logic reads of the young person.
    pub fn placement(&self) -> Placement<'_> {
        Placement(self.answers(SheetName::YoungPerson))
    }

    /// Whether the holder of parental responsibility is asked as well: driven by the legal status (R12).
    pub fn asks_parent(&self) -> bool {
        self.placement().asks_parent()
    }

    /// Whether the draft says that there is nothing for this sheet.
    pub fn says_none(&self, sheet: SheetName) -> bool {
        self.answers(SheetName::Nothing).all(nothing::NONE_OF.name).iter().any(|word| word == sheet.word())
    }

    /// All that is not known yet, with who was asked and since when.
    pub fn awaited(&self) -> Vec<Awaited> {
        awaited(self.rows.iter().map(|row| (row.sheet, row.id, &row.answers)))
    }

    /// The sheets with only one row that this draft needs. A parent may be asked where nothing says that they must be; what the young person
    /// says in words of their own, and why a new version is written, counts where it was said.
    fn singles(&self) -> impl Iterator<Item = SheetName> {
        use SheetName::{
            Delegation, GoesWrong, Good, Home, Overall, Own, Parent, Promises, Review, Skills, Start, YoungPerson,
        };
        let is_needed = move |sheet: &SheetName| match sheet {
            Parent => self.asks_parent() || !self.answers(Parent).is_empty(),
            Own | Review => !self.answers(*sheet).is_empty(),
            _ => true,
        };
        let all =
            [Home, YoungPerson, Delegation, Own, Good, Skills, Overall, GoesWrong, Promises, Parent, Start, Review];
        all.into_iter().filter(is_needed)
    }

    /// All that must be put right before the draft may be frozen. `objection` is what the social worker did not agree to, if that
    /// is why it was opened again; `today` is the home's local date.
    pub fn faults(&self, objection: Option<&Objection>, today: NaiveDate) -> Vec<Fault> {
        let mut faults = Vec::new();
        for sheet in self.singles() {
            self.row_faults(sheet, self.row(sheet), today, &mut faults);
        }
        for sheet in SheetName::VARIANTS.iter().copied().filter(|sheet| sheet.sheet().many && !sheet.is_of_directory())
        {
            self.rows(sheet).for_each(|row| self.row_faults(sheet, Some(row), today, &mut faults));
        }
        self.contact_faults(&mut faults);
        self.status_fault(&mut faults);
        self.order_faults(&mut faults);
        self.list_faults(today, &mut faults);
        self.talk_faults(&mut faults);
        self.word_faults(today, &mut faults);
        self.date_faults(today, &mut faults);
        self.lint_faults(today, &mut faults);
        for row in self.rows(SheetName::Rule) {
            self.rule_faults(row, &mut faults);
            faults.extend(objection.and_then(|objection| still_as_asked(row, objection)));
        }
        faults.sort_by_key(|fault| fault.sheet);
        faults
    }

    fn row_faults(&self, sheet: SheetName, row: Option<&Row>, today: NaiveDate, faults: &mut Vec<Fault>) {
        let found = sheet.sheet().faults(row.map_or(&EMPTY, |row| &row.answers), today).into_iter();
        faults.extend(found.map(|(field, code)| Fault::new(sheet, row.map(|row| row.id), field, code)));
    }

    /// People who are named and cannot be asked.
    fn contact_faults(&self, faults: &mut Vec<Fault>) {
        let Some(row) = self.row(SheetName::YoungPerson) else { return };
        let found = Directory(&self.rows).faults_of(&row.answers).into_iter();
        faults.extend(found.map(|(field, code)| Fault::new(SheetName::YoungPerson, Some(row.id), field, code)));
    }

    /// R12: a legal status that does not exist where the home is.
    fn status_fault(&self, faults: &mut Vec<Fault>) {
        let Some(row) = self.row(SheetName::YoungPerson) else { return };
        let status = row.answers.get(young_person::LEGAL_STATUS.name);
        if !FACTS.is_offered(status, self.home_settings().nation()) {
            let field = young_person::LEGAL_STATUS.name;
            faults.push(Fault::new(SheetName::YoungPerson, Some(row.id), field, FaultKind::UnknownChoice));
        }
    }

    /// The same draft with what the directory says of the people whom it names: as it would be frozen.
    #[must_use]
    pub fn resolved(&self) -> Self {
        let mut rows = self.rows.clone();
        for row in rows.iter_mut().filter(|row| row.sheet == SheetName::YoungPerson) {
            Directory(&self.rows).resolve(&mut row.answers);
        }
        Self { rows }
    }

    /// Dates that come before the date they follow.
    fn order_faults(&self, faults: &mut Vec<Fault>) {
        for (sheet, first, last) in [
            (SheetName::YoungPerson, young_person::STATUS_SINCE.name, young_person::STATUS_ENDS.name),
            (SheetName::Order, order::MADE_ON.name, order::ENDS_ON.name),
            (SheetName::Start, start::STARTS_ON.name, start::REVIEW_ON.name),
        ] {
            for row in self.rows(sheet) {
                if let (Some(Ok(from)), Some(Ok(to))) = (row.answers.date(first), row.answers.date(last))
                    && to < from
                {
                    faults.push(Fault::new(sheet, Some(row.id), last, FaultKind::EndsBeforeStart));
                }
            }
        }
    }

    fn list_faults(&self, today: NaiveDate, faults: &mut Vec<Fault>) {
        // Before orders were things of their own, they stood in one text of the young person's.
        let asks_orders = today >= COMPLETE_FROM && self.placement().orders_in_one_text().is_empty();
        let lists = LISTS.into_iter().chain(asks_orders.then_some(SheetName::Order));
        for sheet in lists.filter(|&sheet| !self.says_none(sheet)).chain([SheetName::Risk, SheetName::Rule]) {
            if self.row(sheet).is_none() {
                let first = sheet.sheet().pages[0].fields[0].name;
                faults.push(Fault::new(sheet, None, first, FaultKind::NoneYet));
            }
        }
    }

    /// R11: a talk, or offers that were declined on two days and an advocate offered.
    fn talk_faults(&self, faults: &mut Vec<Fault>) {
        let with = |held: Held| {
            let is = move |row: &&Row| Held::parse(row.answers.get(talk::HELD.name)) == Some(held);
            self.rows(SheetName::Talk).filter(is)
        };
        let day = |row: &Row| row.answers.date(talk::ON.name).and_then(Result::ok);
        let declined: BTreeSet<NaiveDate> = with(Held::Declined).filter_map(day).collect();
        let is_offered = declined.len() >= 2 && self.placement().has_offered_advocate();
        if with(Held::Held).next().is_none() && !is_offered {
            faults.push(Fault::new(SheetName::Talk, None, talk::HELD.name, FaultKind::NoTalk));
        }
    }

    fn rule_faults(&self, row: &Row, faults: &mut Vec<Fault>) {
        let rule = RuleDraft(row);
        let mut fault = |field, code| faults.extend([Fault::new(SheetName::Rule, Some(row.id), field, code)]);
        let risks: Vec<RowId> = self.rows(SheetName::Risk).map(|risk| risk.id).collect();
        if let Some(code) = rule.because_fault(&risks) {
            fault(rule::BECAUSE.name, code);
        }
        if let Some((field, code)) = rule.end_fault() {
            fault(field, code);
        }
        let windows: Vec<_> = rule.windows().collect();
        if windows.iter().enumerate().any(|(at, window)| windows[..at].iter().any(|other| window.overlaps(other))) {
            fault(rule::TIMES.name, FaultKind::Overlap);
        }
        if !windows.is_empty() && row.answers.get(rule::MEANING.name).trim().is_empty() {
            fault(rule::MEANING.name, FaultKind::Missing);
        }
        if rule.standpoint() == Standpoint::Changed {
            fault(rule::ANSWER.name, FaultKind::AskAgain);
        }
        let disagrees = matches!(rule.answer(), Some(Answer::DontAgree | Answer::NotSure));
        if disagrees && row.answers.get(rule::DECIDED.name).trim().is_empty() {
            fault(rule::DECIDED.name, FaultKind::NoReply);
        }
    }

    /// What the plan's rules and orders say about the week, read as far as the draft can be read.
    pub fn week(&self) -> Week {
        let rules = self.rows(SheetName::Rule).flat_map(|row| RuleDraft(row).week());
        Week::new(rules.chain(orders(&self.rows).flat_map(|order| order.week())))
    }

    /// Freezes the draft as revision `number`, on the home's local date `today`.
    ///
    /// # Errors
    /// All faults, when there is one.
    pub fn freeze(
        &self,
        plan: PlanId,
        number: u32,
        objection: Option<&Objection>,
        today: NaiveDate,
    ) -> Result<FrozenText, Vec<Fault>> {
        let faults = self.faults(objection, today);
        if faults.is_empty() { self.frozen(plan, number) } else { Err(faults) }
    }

    /// The same for a paper to look at, which nobody is sent: warnings need be neither put right nor passed.
    ///
    /// # Errors
    /// All faults that stop the sending, when there is one.
    pub(crate) fn freeze_to_look_at(
        &self,
        plan: PlanId,
        number: u32,
        objection: Option<&Objection>,
        today: NaiveDate,
    ) -> Result<FrozenText, Vec<Fault>> {
        let mut faults = self.faults(objection, today);
        faults.retain(|fault| fault.weight() == Weight::Block);
        if faults.is_empty() { self.frozen(plan, number) } else { Err(faults) }
    }

    fn frozen(&self, plan: PlanId, number: u32) -> Result<FrozenText, Vec<Fault>> {
        let date = |field: Field| self.answers(SheetName::Start).date(field.name).and_then(Result::ok);
        let review_on = date(start::REVIEW_ON).ok_or_else(|| vec![self.missing(SheetName::Start, start::REVIEW_ON)])?;
        let frozen = SheetName::VARIANTS.iter().filter(|sheet| !sheet.is_of_directory());
        let resolved = self.resolved();
        Ok(FrozenText::freeze(Content {
            plan,
            number,
            starts_on: date(start::STARTS_ON),
            review_on,
            questions: frozen.map(|sheet| (*sheet, questions(*sheet))).collect(),
            sheets: self.frozen_sheets().map(|sheet| (sheet, resolved.parts(sheet))).collect(),
            risks: self.rows(SheetName::Risk).zip(1..).map(|(row, number)| risk(row, number)).collect(),
            rules: self.frozen_rules()?,
        }))
    }

    fn missing(&self, sheet: SheetName, field: Field) -> Fault {
        Fault::new(sheet, self.row(sheet).map(|row| row.id), field.name, FaultKind::Missing)
    }

    /// The sheets that a frozen text holds as they are: all that this draft needs, but rules and risks.
    fn frozen_sheets(&self) -> impl Iterator<Item = SheetName> {
        let singles: Vec<SheetName> = self.singles().collect();
        let is_held = move |sheet: &SheetName| {
            !matches!(sheet, SheetName::Rule | SheetName::Risk)
                && !sheet.is_of_directory()
                && (sheet.sheet().many || singles.contains(sheet))
        };
        SheetName::VARIANTS.iter().copied().filter(is_held)
    }

    fn parts(&self, sheet: SheetName) -> Vec<Part> {
        let max = if sheet.sheet().many { usize::MAX } else { 1 };
        let part = |row: &Row| Part { id: row.id, answers: sheet.sheet().tidy(&row.answers) };
        self.rows(sheet).take(max).map(part).collect()
    }

    fn frozen_rules(&self) -> Result<Vec<Rule>, Vec<Fault>> {
        let unread = |row: &Row| vec![Fault::new(SheetName::Rule, Some(row.id), rule::KIND.name, FaultKind::Missing)];
        let rules = self.rows(SheetName::Rule).map(|row| RuleDraft(row).freeze().ok_or_else(|| unread(row)));
        rules.collect()
    }
}

fn risk(row: &Row, number: usize) -> Risk {
    Risk { id: row.id, number, answers: SheetName::Risk.sheet().tidy(&row.answers) }
}

/// The names of a sheet's questions.
fn questions(sheet: SheetName) -> Vec<String> {
    let asked = sheet.sheet().fields().filter(|field| field.kind != Kind::Kept);
    asked.map(|field| field.name.to_owned()).collect()
}

fn still_as_asked(row: &Row, objection: &Objection) -> Option<Fault> {
    let verdict = objection.decision.verdicts.get(&row.id)?;
    let (old, new) = (objection.text.rule(row.id)?, RuleDraft(row).freeze()?);
    let same = !new.differs_from(&old.answers, &questions(SheetName::Rule));
    (same && !verdict.agrees())
        .then(|| Fault::new(SheetName::Rule, Some(row.id), rule::SENTENCE.name, FaultKind::StillAsAsked))
}

/// What logic reads of a rule that is being written: as far as it can be read.
#[derive(Clone, Copy, Debug)]
pub struct RuleDraft<'a>(pub &'a Row);

impl RuleDraft<'_> {
    /// What gives it force, once that is chosen.
    pub fn kind(self) -> Option<RuleKind> {
        RuleKind::parse(self.0.answers.get(rule::KIND.name))
    }

    /// The young person's answer, once there is one.
    pub fn answer(self) -> Option<Answer> {
        Answer::parse(self.0.answers.get(rule::ANSWER.name))
    }

    /// The sentence, tidied.
    pub fn sentence(self) -> String {
        text::tidy(self.0.answers.get(rule::SENTENCE.name))
    }

    /// Where the young person stands to it.
    pub fn standpoint(self) -> Standpoint {
        match self.answer() {
            None => Standpoint::Open,
            Some(Answer::NotAsked) => Standpoint::NotAsked,
            Some(_) if self.since_answered().next().is_some() => Standpoint::Changed,
            Some(_) => Standpoint::Answered,
        }
    }

    /// What was put to the young person when they answered. An answer from before 2026-11-29 was to the sentence alone.
    pub fn answered_to(self) -> Answers {
        let all = self.0.answers.out_of_boxes(rule::ANSWERED_TO.name);
        let sentence = || Answers::new().with(rule::SENTENCE.name, self.0.answers.get(rule::ANSWERED_TO.name));
        if all.is_empty() { sentence() } else { all }
    }

    /// The questions that have another answer now than when the young person answered, in their order.
    pub fn since_answered(self) -> impl Iterator<Item = &'static Field> {
        let (was, now) = (self.answered_to(), put_to_young_person(&self.0.answers));
        let is_whole = !self.0.answers.out_of_boxes(rule::ANSWERED_TO.name).is_empty();
        let differs = move |field: &&Field| {
            (is_whole || field.name == rule::SENTENCE.name) && !was.same_answers_to(field.name, &now)
        };
        SheetName::Rule.sheet().fields().filter(differs)
    }

    /// Its times, as far as they can be read.
    pub fn windows(self) -> impl Iterator<Item = Window> {
        self.0.answers.times(rule::TIMES.name).into_iter().flatten()
    }

    /// What it says about the week.
    pub fn week(self) -> impl Iterator<Item = Timed> {
        let meaning = Meaning::parse(self.0.answers.get(rule::MEANING.name)).and_then(Meaning::access);
        let last_day = self.0.answers.date(rule::ENDS_ON.name).and_then(Result::ok);
        self.windows().filter_map(move |window| Some(Timed { window, access: meaning?, last_day }))
    }

    fn freeze(self) -> Option<Rule> {
        Rule::freeze(self.0.id, SheetName::Rule.sheet().tidy(&self.0.answers))
    }

    /// A rule rests on risks that are there, and a limit on at least one.
    fn because_fault(self, risks: &[RowId]) -> Option<FaultKind> {
        let linked: Vec<RowId> =
            self.0.answers.all(rule::BECAUSE.name).iter().filter_map(|id| id.parse().ok()).collect();
        let gone = linked.iter().any(|id| !risks.contains(id));
        (gone || (linked.is_empty() && self.kind().is_some_and(RuleKind::needs_risk))).then_some(FaultKind::NoBecause)
    }

    /// A restriction ends; an ordinary boundary ends or is looked at again.
    fn end_fault(self) -> Option<(&'static str, FaultKind)> {
        let dated = |field: Field| self.0.answers.date(field.name).is_some();
        match self.kind()? {
            kind if kind.needs_consent() && !dated(rule::ENDS_ON) => Some((rule::ENDS_ON.name, FaultKind::NoEnd)),
            RuleKind::Boundary if !dated(rule::REVIEW_ON) && !dated(rule::ENDS_ON) => {
                Some((rule::REVIEW_ON.name, FaultKind::NoReview))
            }
            _ => None,
        }
    }
}

/// Where the young person stands to a rule. Their turn, the tasks, the check and the freezing go by this alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standpoint {
    /// Nobody has asked them.
    Open,
    /// They could not be asked so far.
    NotAsked,
    /// They answered, and the rule has changed since: it is put to them again.
    Changed,
    /// They answered the rule as it stands, or did not want to say.
    Answered,
}

/// Notes with a rule's answers what is put to the young person: an answer counts for that only.
pub fn note_what_was_answered(answers: &mut Answers) {
    answers.replace_answers_to(rule::ANSWERED_TO.name, &EMPTY);
    if !answers.get(rule::ANSWER.name).is_empty() {
        let put = put_to_young_person(answers);
        answers.set(rule::ANSWERED_TO.name, [put.get(rule::SENTENCE.name)]);
        answers.put_into_boxes(rule::ANSWERED_TO.name, &put);
    }
}
