//! A plan file: a young person's plan and its life, written down so that they can be replayed.
//!
//! `accord render` takes one, the demo home is filled from them, and the tests read them. The same verbs run as in the
//! application, so a file that breaks a rule is refused.

mod give;
mod names;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use jsonschema::Validator;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::answers::Answers;
use crate::awaited;
use crate::decision::{Decision, Verdict};
use crate::draft::{Draft, Fault, Objection, note_what_was_answered};
use crate::fault::FaultKind;
use crate::frozen::FrozenText;
use crate::lint::stands;
use crate::person::{Author, By, Member};
use crate::placement::Placement;
use crate::plan::{Plan, Refusal, Stage, Step};
use crate::policy::{Action, Role, allows};
use crate::prepared::{ADDRESS_PAGE, Prepared};
use crate::questions::{Kind, Scope};
use crate::revision::{Life, Returned};
use crate::row::Row;
use crate::schema::schema;
use crate::sheets::young_person::BORN;
use crate::sheets::{SheetName, contact, passed, rule, start};
use crate::signature::{Method, Party, Signature};
use crate::week::today;
use crate::word::Word;
use crate::{AccountId, HomeId, PlanId, RowId, YoungPersonId};

/// The published schema, ready to judge by.
static SCHEMA: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::options().should_validate_formats(true).build(&schema()).expect("the schema is one"));

/// The first form of the file in which parents sign.
const PARENTS_SIGN_FROM: u32 = 3;

/// A plan file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PlanFile {
    /// The number of the form; the first form had none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<u32>,
    /// When the young person arrived (UTC).
    pub opens_at: DateTime<Utc>,
    /// Who works in the home; the first is the key worker who opens the plan.
    pub people: Vec<Person>,
    /// All rows by sheet: `home`, `shared_device` and `young_person` among them.
    pub rows: BTreeMap<SheetName, Vec<NamedRow>>,
    /// What happens next, in order.
    #[serde(default)]
    pub life: Vec<Entry>,
    /// The home into which it is replayed, where that is not the file's own.
    #[serde(skip)]
    pub into: Option<HomeId>,
}

/// Someone who works in the home.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Person {
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Their account, where they have one; without it the file makes one up, always the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<AccountId>,
}

/// A row with a name that other rows and entries can use; without one its place in the list, from 1, is its name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NamedRow {
    /// The name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The answers.
    #[serde(flatten)]
    pub answers: Answers,
}

/// Something that happens.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Who does it, by name; the social worker and the calendar need none.
    #[serde(default)]
    pub by: String,
    /// What.
    #[serde(flatten)]
    pub verb: Verb,
}

/// What happens.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Verb {
    /// Answers of one row are changed.
    Change {
        /// The sheet.
        sheet: SheetName,
        /// The row, by its name.
        key: String,
        /// The answers that are new.
        set: Answers,
    },
    /// The draft is frozen and sent.
    Send,
    /// It is taken back.
    Withdraw,
    /// The manager returns it.
    #[serde(rename = "send_back")]
    ReturnToDraft {
        /// Why.
        reason: String,
    },
    /// The manager authorises it.
    Authorise,
    /// The social worker decides; rules that are not named are approved.
    Decide {
        /// Verdicts by the names of rules.
        #[serde(default)]
        verdicts: BTreeMap<String, Verdict>,
        /// What they say besides.
        #[serde(default)]
        comment: String,
    },
    /// Someone signs.
    Sign {
        /// As what.
        party: Party,
        /// Their name.
        name: String,
        /// How.
        #[serde(rename = "how")]
        method: Method,
    },
    /// A manager takes it back before it starts.
    Recall {
        /// Why.
        reason: String,
    },
    /// Its date has come.
    Begin,
    /// The draft is opened again.
    Amend,
}

/// What one entry leads to: rows as they are now, or a step of the plan.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Who.
    pub by: Author,
    /// The rows that are new or changed.
    pub rows: Vec<Row>,
    /// The step, if the plan moved.
    pub step: Option<Step>,
}

impl Outcome {
    /// Leaves out what a home has said of itself: for a young person who moves in where others live already. People of the directory stay.
    pub fn leave_out_set_up(&mut self) {
        self.rows.retain(|row| row.sheet.sheet().scope != Scope::Home || row.sheet.is_of_directory());
    }

    /// The text that was frozen, if one was.
    pub fn text(&self) -> Option<&FrozenText> {
        self.step.as_ref()?.text.as_ref()
    }
}

/// Why a plan file cannot be replayed. Entries are numbered from 1; 0 is the opening.
#[derive(Debug, thiserror::Error)]
pub enum PlanFileError {
    /// Nobody of this name works in the home.
    #[error("nobody is called {0:?}")]
    Nobody(String),
    /// No row of this name.
    #[error("no {0:?} is called {1:?}")]
    NoRow(SheetName, String),
    /// The plan refuses an entry.
    #[error("entry {0} is refused: {1}")]
    Refused(usize, Refusal),
    /// The draft has faults where it is sent, on that local date: each by the names of the file.
    #[error("entry {0} sends a draft that has faults on {1}:\n{2}")]
    Faults(usize, NaiveDate, String),
}

/// How a draft is frozen where it is sent.
type Freeze = fn(&Draft, PlanId, u32, Option<&Objection>, NaiveDate) -> Result<FrozenText, Vec<Fault>>;

impl PlanFile {
    /// Reads a file by its published schema, whole or not at all.
    ///
    /// # Errors
    /// Every fault of its form, each with its place; where there is none, every fault of the names of rows.
    pub fn read(file: &str) -> Result<Self, Vec<String>> {
        // Some editors begin a file with a mark of its encoding.
        let file = file.strip_prefix('\u{feff}').unwrap_or(file);
        let value: Value = serde_json::from_str(file).map_err(|error| vec![error.to_string()])?;
        let faults: Vec<String> =
            SCHEMA.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let file: Self = serde_json::from_value(value).map_err(|error| vec![error.to_string()])?;
        let faults = file.name_faults();
        if faults.is_empty() { Ok(file) } else { Err(faults) }
    }

    /// The draft as the file leaves it: its rows with every change that its life makes.
    ///
    /// # Errors
    /// `NoRow` where a change names a row that is not there.
    pub fn draft(&self) -> Result<Draft, PlanFileError> {
        let mut draft = Draft { rows: self.first_rows() };
        for entry in &self.life {
            let Verb::Change { sheet, key, set } = &entry.verb else { continue };
            let id = self.row_id(*sheet, key);
            let row = draft.rows.iter_mut().find(|row| row.id == id);
            let row = row.ok_or_else(|| PlanFileError::NoRow(*sheet, key.clone()))?;
            row.answers = self.resolved(*sheet, set, row.answers.clone());
        }
        Ok(draft)
    }

    /// The name of a row in this file.
    pub fn key_of(&self, sheet: SheetName, id: RowId) -> Option<String> {
        let rows = self.rows.get(&sheet)?.iter().enumerate();
        let mut keys = rows.map(|(at, row)| row.name(at));
        keys.find(|key| self.row_id(sheet, key) == id)
    }

    /// The id of a thing in this file: always the same for the same file.
    fn id(&self, what: &str) -> Uuid {
        let name = self.rows.get(&SheetName::YoungPerson).and_then(|rows| rows.first());
        let name = name.map_or("", |row| Placement(&row.answers).preferred_name());
        let digest = Sha256::digest(format!("{name} {} {what}", self.opens_at));
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        Uuid::new_v8(bytes)
    }

    /// The same story so many days later: every moment and every answer that is a date. What people wrote stays.
    #[must_use]
    pub fn moved(mut self, days: TimeDelta) -> Self {
        self.opens_at += days;
        for (sheet, rows) in &mut self.rows {
            rows.iter_mut().for_each(|row| move_dates(*sheet, &mut row.answers, days));
        }
        for entry in &mut self.life {
            entry.at += days;
            if let Verb::Change { sheet, set, .. } = &mut entry.verb {
                move_dates(*sheet, set, days);
            }
        }
        self
    }

    /// The plan's id.
    pub fn plan(&self) -> PlanId {
        PlanId::new(self.id("plan"))
    }

    /// The young person's id.
    pub fn young_person(&self) -> YoungPersonId {
        YoungPersonId::new(self.id("young person"))
    }

    /// The home's id.
    pub fn home(&self) -> HomeId {
        self.into.unwrap_or_else(|| HomeId::new(self.id("home")))
    }

    fn row_id(&self, sheet: SheetName, key: &str) -> RowId {
        RowId::new(self.id(&format!("{} {key}", sheet.word())))
    }

    /// Someone who works in the home.
    ///
    /// # Errors
    /// `Nobody`.
    pub fn member(&self, name: &str) -> Result<Member, PlanFileError> {
        let person = self.people.iter().find(|person| person.name == name);
        let person = person.ok_or_else(|| PlanFileError::Nobody(name.into()))?;
        Ok(Member::found(self.account(name), person.name.clone(), person.role))
    }

    /// The account of somebody of this name, whether they work in the home or not.
    fn account(&self, name: &str) -> AccountId {
        let person = self.people.iter().find(|person| person.name == name);
        let known = person.and_then(|person| person.account);
        known.unwrap_or_else(|| AccountId::new(self.id(&format!("account {name}"))))
    }

    fn first_rows(&self) -> Vec<Row> {
        let rows = self.rows.iter().flat_map(|(&sheet, rows)| {
            rows.iter().enumerate().map(move |(at, row)| {
                let id = self.row_id(sheet, &row.name(at));
                Row { id, sheet, answers: self.resolved(sheet, &row.answers, Answers::new()), version: 1 }
            })
        });
        let mut draft = Draft { rows: rows.collect() };
        self.note_what_was_passed(&mut draft);
        draft.rows
    }

    /// A warning that a file passes names its row as `sheet/name`; it counts for the words that stand there.
    fn note_what_was_passed(&self, draft: &mut Draft) {
        let words = Draft { rows: draft.rows.clone() };
        for row in draft.rows.iter_mut().filter(|row| row.sheet == SheetName::Passed) {
            let about = row.answers.get(passed::ABOUT.name).split_once('/');
            let of = about.and_then(|(sheet, key)| Some((SheetName::parse(sheet)?, key)));
            let id = of.map(|(sheet, key)| self.row_id(sheet, key));
            // What is about no row is about the rules as a whole.
            let sheet = of.map_or(SheetName::Rule, |(sheet, _)| sheet);
            let stands = stands(&words, sheet, id, row.answers.get(passed::FIELD.name)).to_string();
            row.answers.set(passed::ABOUT.name, id.map(|id| id.to_string()));
            row.answers.set(passed::STANDS.name, [stands]);
        }
    }

    /// Puts `new` answers over the `old`: risks by name become ids, an answer is to the sentence that stands then, and a member
    /// of the home has an account.
    fn resolved(&self, sheet: SheetName, new: &Answers, old: Answers) -> Answers {
        let mut answers = old;
        for name in new.names() {
            answers.set(name, new.all(name).iter().cloned());
        }
        let members = sheet.sheet().fields().filter(|field| matches!(field.kind, Kind::Member(_)));
        for field in members.filter(|field| new.member(field.name) == Some(Err(FaultKind::NoAccount))) {
            let name = new.get(field.name);
            answers.set_member(field.name, &self.account(name).to_string(), name);
        }
        self.name_contacts(sheet, new, &mut answers);
        if sheet == SheetName::Rule {
            self.name_risks(&mut answers, rule::BECAUSE.name);
            // A file that was given out says what was answered; one that somebody wrote does not.
            let is_noted = new.has_answers_to(rule::ANSWERED_TO.name);
            if is_noted {
                self.name_risks(&mut answers, &format!("{}.{}", rule::ANSWERED_TO.name, rule::BECAUSE.name));
            } else if !new.get(rule::ANSWER.name).is_empty() {
                note_what_was_answered(&mut answers);
            }
        }
        answers
    }

    /// Risks by name become ids.
    fn name_risks(&self, answers: &mut Answers, name: &str) {
        let known = |key: &String| key.parse::<RowId>().is_ok();
        let id = |key: &String| if known(key) { key.clone() } else { self.row_id(SheetName::Risk, key).to_string() };
        let risks: Vec<String> = answers.all(name).iter().map(id).collect();
        answers.set(name, risks);
    }

    /// People and authorities of the directory by name become rows.
    fn name_contacts(&self, sheet: SheetName, new: &Answers, answers: &mut Answers) {
        for field in sheet.sheet().fields() {
            match field.kind {
                Kind::Contact(_) if new.contact(field.name) == Some(Err(FaultKind::NoContact)) => {
                    let key = new.get(field.name);
                    let rows = self.rows.get(&SheetName::Contact).map_or(&[][..], Vec::as_slice);
                    let Some(row) = rows.iter().find(|row| row.key.as_deref() == Some(key)) else { continue };
                    let id = self.row_id(SheetName::Contact, key);
                    answers.set_contact(field.name, id, row.answers.get(contact::NAME.name));
                }
                Kind::Authority => {
                    let id = self.row_id(SheetName::Authority, new.get(field.name));
                    answers.set(field.name, [id.to_string()]);
                }
                _ => {}
            }
        }
    }

    /// Whether parents sign what is sent in it: files of the first two forms knew of no such signature.
    fn asks_parents(&self) -> bool {
        self.format.is_some_and(|format| format >= PARENTS_SIGN_FROM)
    }

    /// Replays the file from the beginning.
    ///
    /// # Errors
    /// Where the file breaks a rule.
    pub fn replay(&self) -> Result<Vec<Outcome>, PlanFileError> {
        self.replay_by(Draft::freeze)
    }

    fn replay_by(&self, freeze: Freeze) -> Result<Vec<Outcome>, PlanFileError> {
        let first = self.people.first().map_or("", |person| person.name.as_str());
        let opener = self.member(first)?;
        let rows = self.first_rows();
        let opened = Plan::open(self.plan(), self.young_person(), self.home(), &opener);
        let step = opened.map_err(|refusal| PlanFileError::Refused(0, refusal))?;
        let mut prepared = Prepared::default();
        prepared.wrote(opener.account, SheetName::YoungPerson, ADDRESS_PAGE);
        let draft = Draft { rows: rows.clone() };
        let mut replay = Replay { file: self, freeze, plan: step.plan.clone(), draft, texts: vec![], prepared };
        let mut outcomes = vec![Outcome { at: self.opens_at, by: (&opener).into(), rows, step: Some(step) }];
        for (at, entry) in self.life.iter().enumerate() {
            outcomes.push(replay.outcome(at + 1, entry)?);
        }
        Ok(outcomes)
    }
}

/// What was sent, with no signature asked of a parent.
fn without_parent(mut step: Step) -> Step {
    let sent = step.revisions.iter_mut().filter_map(|life| match life {
        Life::WithManager(sent) => Some(sent),
        _ => None,
    });
    sent.for_each(|sent| sent.parent_signs = false);
    if let Stage::WithManager(sent) = &mut step.plan.stage {
        sent.parent_signs = false;
    }
    step
}

fn move_dates(sheet: SheetName, answers: &mut Answers, days: TimeDelta) {
    for field in sheet.sheet().fields().filter(|field| field.kind == Kind::Date && field.name != BORN.name) {
        // A look at the agreement comes a week earlier: three months from another day may be some days shorter.
        let sooner = if field.name == start::REVIEW_ON.name { TimeDelta::weeks(1) } else { TimeDelta::zero() };
        if let Some(Ok(date)) = answers.date(field.name) {
            answers.set(field.name, [(date + days - sooner).to_string()]);
        }
    }
    awaited::moved(sheet, answers, days);
}

/// A file while it is replayed.
struct Replay<'a> {
    file: &'a PlanFile,
    freeze: Freeze,
    plan: Plan,
    draft: Draft,
    texts: Vec<FrozenText>,
    /// Who prepared the next revision.
    prepared: Prepared,
}

impl Replay<'_> {
    fn outcome(&mut self, number: usize, entry: &Entry) -> Result<Outcome, PlanFileError> {
        if let Verb::Change { sheet, key, set } = &entry.verb {
            let row = self.change(number, entry, *sheet, key, set)?;
            return Ok(Outcome { at: entry.at, by: self.author(entry)?, rows: vec![row], step: None });
        }
        let by = self.author(entry)?;
        let step = self.step(number, entry)?.map_err(|refusal| PlanFileError::Refused(number, refusal))?;
        if step.plan.in_force != self.plan.in_force {
            self.prepared = Prepared::default();
        }
        self.plan = step.plan.clone();
        self.texts.extend(step.text.clone());
        Ok(Outcome { at: entry.at, by, rows: vec![], step: Some(step) })
    }

    /// Under whose name an entry stands: the social worker's for a decision, Accord's where a date has come.
    fn author(&self, entry: &Entry) -> Result<Author, PlanFileError> {
        Ok(match &entry.verb {
            Verb::Decide { .. } => Author::SocialWorker { name: self.draft.placement().social_worker().into() },
            Verb::Begin => Author::Accord,
            _ => (&self.file.member(&entry.by)?).into(),
        })
    }

    fn change(
        &mut self,
        number: usize,
        entry: &Entry,
        sheet: SheetName,
        key: &str,
        set: &Answers,
    ) -> Result<Row, PlanFileError> {
        let refused = |refusal| PlanFileError::Refused(number, refusal);
        if entry.by.is_empty() || !allows(self.file.member(&entry.by)?.role, Action::EditDraft) {
            return Err(refused(Refusal::NotAllowed));
        }
        let by = self.file.member(&entry.by)?.account;
        if !self.plan.is_open() {
            return Err(refused(Refusal::WrongStage));
        }
        let id = self.file.row_id(sheet, key);
        let row = self.draft.rows.iter_mut().find(|row| row.id == id);
        let row = row.ok_or_else(|| PlanFileError::NoRow(sheet, key.into()))?;
        row.answers = self.file.resolved(sheet, set, row.answers.clone());
        row.version += 1;
        let row = row.clone();
        // A file does not say which pages were saved: all of the sheet's.
        self.prepared.wrote(by, sheet, ADDRESS_PAGE);
        Ok(row)
    }

    fn step(&self, number: usize, entry: &Entry) -> Result<Result<Step, Refusal>, PlanFileError> {
        let (at, plan) = (entry.at, self.plan.clone());
        let by = || self.file.member(&entry.by);
        let hash = plan.underway().map(|sent| sent.hash.clone());
        Ok(match &entry.verb {
            Verb::Change { .. } => Err(Refusal::WrongStage),
            Verb::Send => {
                let today = today(at);
                let text = (self.freeze)(&self.draft, plan.id, plan.revisions + 1, self.objection().as_ref(), today);
                let text = text.map_err(|faults| PlanFileError::Faults(number, today, self.file.named(&faults)))?;
                let before = plan.must_differ_from();
                let before = self.texts.iter().find(|text| Some(text.number()) == before);
                let sent = plan.send(&by()?, at, text, before, self.prepared.clone());
                if self.file.asks_parents() { sent } else { sent.map(without_parent) }
            }
            Verb::Withdraw => plan.withdraw(&by()?, at),
            Verb::ReturnToDraft { reason } => plan.return_to_draft(&by()?, at, reason),
            Verb::Authorise => plan.authorise(&by()?, at),
            Verb::Decide { verdicts, comment } => {
                let decision = self.decision(at, verdicts, comment)?;
                hash.ok_or(Refusal::WrongStage).and_then(|hash| plan.decide(&hash, decision))
            }
            // A file of texts has no scans with it.
            Verb::Sign { method: Method::Ink { .. }, .. } => Err(Refusal::NotAllowed),
            Verb::Sign { party, name, method } => {
                let (by, (name, method)) = (by()?, (name.clone(), method.clone()));
                let text = hash.and_then(|hash| self.texts.iter().find(|text| *text.hash() == hash));
                text.ok_or(Refusal::WrongStage).and_then(|text| {
                    let (by_whom, hash, nobody) = (by.at(at), text.hash().clone(), String::new());
                    let (interpreter, witness) = (nobody.clone(), nobody);
                    let signature = Signature { name, method, by: by_whom, hash, handed: false, interpreter, witness };
                    plan.sign(&by, *party, text, signature)
                })
            }
            Verb::Recall { reason } => plan.recall(&by()?, at, reason),
            Verb::Begin => plan.begin(at),
            Verb::Amend => plan.amend(&by()?),
        })
    }

    fn objection(&self) -> Option<Objection> {
        let returned @ Returned::BySocialWorker { decision, .. } = self.plan.returned()? else { return None };
        let text = self.texts.iter().find(|text| text.number() == returned.revision())?;
        Some(Objection { decision: decision.clone(), text: text.clone() })
    }

    fn decision(
        &self,
        at: DateTime<Utc>,
        named: &BTreeMap<String, Verdict>,
        comment: &str,
    ) -> Result<Decision, PlanFileError> {
        let rules = self.plan.underway().map(|sent| sent.rules.as_slice()).unwrap_or_default();
        let mut verdicts: BTreeMap<RowId, Verdict> = rules.iter().map(|rule| (rule.id, Verdict::Approve)).collect();
        for (key, verdict) in named {
            let id = self.file.row_id(SheetName::Rule, key);
            let place = verdicts.get_mut(&id).ok_or_else(|| PlanFileError::NoRow(SheetName::Rule, key.clone()))?;
            *place = verdict.clone();
        }
        let draft = self.draft.resolved();
        let about = draft.placement();
        Ok(Decision {
            by: By::social_worker(about.social_worker().into(), at),
            authority: about.placing_authority().into(),
            email: about.social_worker_email().into(),
            capacity: None,
            verdicts,
            comment: comment.into(),
        })
    }
}
