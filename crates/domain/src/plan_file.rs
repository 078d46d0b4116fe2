//! A plan file: a young person's plan and its life, written down so that it can be told again.
//!
//! `accord render` takes one, the demo home is filled from them, and the tests read them. The same verbs run as in the
//! application, so a file that breaks a rule is refused.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::answers::{Answers, Row};
use crate::draft::{Draft, Fault, Text};
use crate::person::{Actor, Role};
use crate::plan::{Decision, Method, Party, Plan, Refusal, Step, Verdict, social_worker};
use crate::policy::{Action, allows};
use crate::sheets::SheetName;
use crate::{AccountId, HomeId, PlanId, RowId, YoungPersonId, text};

/// A plan file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Story {
    /// When the young person arrived in the story (UTC).
    pub opens_at: DateTime<Utc>,
    /// Who works in the home; the first is the key worker who opens the plan.
    pub people: Vec<Person>,
    /// All rows by sheet: `home`, `shared_device` and `young_person` among them.
    pub rows: BTreeMap<SheetName, Vec<Keyed>>,
    /// What happens next, in order.
    #[serde(default)]
    pub life: Vec<Chapter>,
}

/// Someone who works in the home.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Person {
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

/// A row with a name that other rows and chapters can use; without one its place in the list, from 1, is its name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Keyed {
    /// The name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The answers.
    #[serde(flatten)]
    pub answers: Answers,
}

/// Something that happens.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Chapter {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Who does it, by name; the social worker and the calendar need none.
    #[serde(default)]
    pub by: String,
    /// What.
    #[serde(flatten)]
    pub deed: Deed,
}

/// What happens.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Deed {
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
    SendBack {
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
    /// Its date has come.
    Begin,
    /// The draft is opened again.
    Amend,
}

/// One thing told: rows as they are now, or a step of the plan with its frozen text.
#[derive(Clone, Debug)]
pub struct Scene {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// Who, unless it was the social worker or the calendar.
    pub by: Option<Actor>,
    /// Under whose name it is told: the social worker's too; only the calendar has none.
    pub by_name: String,
    /// The rows that are new or changed.
    pub rows: Vec<Row>,
    /// The step, if the plan moved.
    pub step: Option<Step>,
    /// The text that was frozen, if one was.
    pub text: Option<Text>,
}

/// Why a plan file cannot be told.
#[derive(Debug, thiserror::Error)]
pub enum Untold {
    /// Nobody of this name works in the home.
    #[error("nobody is called {0:?}")]
    Nobody(String),
    /// No row of this name.
    #[error("no {0:?} is called {1:?}")]
    NoRow(SheetName, String),
    /// The plan refuses a chapter.
    #[error("chapter {0} is refused: {1}")]
    Refused(usize, Refusal),
    /// The draft has faults where it is sent.
    #[error("chapter {0} sends a draft with faults: {1:?}")]
    Faults(usize, Vec<Fault>),
}

impl Story {
    /// The id of a thing in this story: always the same for the same file.
    fn id(&self, what: &str) -> Uuid {
        let name = self.rows.get(&SheetName::YoungPerson).and_then(|rows| rows.first());
        let name = name.map_or("", |row| row.answers.get("preferred_name"));
        let digest = Sha256::digest(format!("{name} {} {what}", self.opens_at));
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        Uuid::new_v8(bytes)
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
        HomeId::new(self.id("home"))
    }

    fn row_id(&self, sheet: SheetName, key: &str) -> RowId {
        RowId::new(self.id(&format!("{} {key}", sheet.word())))
    }

    /// Someone who works in the home.
    ///
    /// # Errors
    /// `Nobody`.
    pub fn actor(&self, name: &str) -> Result<Actor, Untold> {
        let person = self.people.iter().find(|person| person.name == name);
        let person = person.ok_or_else(|| Untold::Nobody(name.into()))?;
        let id = AccountId::new(self.id(&format!("account {name}")));
        Ok(Actor { id, name: person.name.clone(), role: person.role })
    }

    fn first_rows(&self) -> Vec<Row> {
        let rows = self.rows.iter().flat_map(|(&sheet, rows)| {
            rows.iter().enumerate().map(move |(at, row)| {
                let key = row.key.clone().unwrap_or_else(|| (at + 1).to_string());
                let id = self.row_id(sheet, &key);
                Row { id, sheet, answers: self.resolved(sheet, row.answers.clone(), Answers::default()), version: 1 }
            })
        });
        rows.collect()
    }

    /// Puts `new` answers over the `old`: risks by name become ids, and an answer is to the sentence that stands then.
    fn resolved(&self, sheet: SheetName, new: Answers, old: Answers) -> Answers {
        let mut answers = old;
        for name in new.names() {
            answers.set(name, new.all(name).iter().cloned());
        }
        if sheet == SheetName::Rule {
            let known = |key: &String| key.parse::<RowId>().is_ok();
            let risks: Vec<String> = answers
                .all("because")
                .iter()
                .map(|key| if known(key) { key.clone() } else { self.row_id(SheetName::Risk, key).to_string() })
                .collect();
            answers.set("because", risks);
            if !new.get("answer").is_empty() {
                let sentence = text::tidy(answers.get("sentence"));
                answers.set("answered_to", [sentence]);
            }
        }
        answers
    }

    /// Tells the story from the beginning.
    ///
    /// # Errors
    /// Where the file breaks a rule.
    pub fn tell(&self) -> Result<Vec<Scene>, Untold> {
        let first = self.people.first().map_or("", |person| person.name.as_str());
        let opener = self.actor(first)?;
        let rows = self.first_rows();
        let opened = Plan::open(self.plan(), self.young_person(), self.home(), &opener);
        let step = opened.map_err(|refusal| Untold::Refused(0, refusal))?;
        let mut draft = Draft { rows: rows.clone() };
        let mut plan = step.plan.clone();
        let mut scenes = vec![Scene {
            at: self.opens_at,
            by_name: opener.name.clone(),
            by: Some(opener),
            rows,
            step: Some(step),
            text: None,
        }];
        for (number, chapter) in self.life.iter().enumerate() {
            let scene = self.scene(number + 1, chapter, &mut draft, &plan)?;
            if let Some(step) = &scene.step {
                plan = step.plan.clone();
            }
            scenes.push(scene);
        }
        Ok(scenes)
    }

    fn scene(&self, number: usize, chapter: &Chapter, draft: &mut Draft, plan: &Plan) -> Result<Scene, Untold> {
        let at = chapter.at;
        let by = if chapter.by.is_empty() { None } else { Some(self.actor(&chapter.by)?) };
        let by_name = match &chapter.deed {
            Deed::Decide { .. } => draft.answers(SheetName::YoungPerson).get("social_worker").to_owned(),
            _ => chapter.by.clone(),
        };
        let mut scene = Scene { at, by: by.clone(), by_name, rows: vec![], step: None, text: None };
        if let Deed::Change { sheet, key, set } = &chapter.deed {
            let refused = |refusal| Untold::Refused(number, refusal);
            by.filter(|by| allows(by.role, Action::EditDraft)).ok_or_else(|| refused(Refusal::NotAllowed))?;
            if !plan.is_open() {
                return Err(refused(Refusal::WrongStage));
            }
            let id = self.row_id(*sheet, key);
            let row = draft.rows.iter_mut().find(|row| row.id == id);
            let row = row.ok_or_else(|| Untold::NoRow(*sheet, key.clone()))?;
            row.answers = self.resolved(*sheet, set.clone(), row.answers.clone());
            row.version += 1;
            scene.rows.push(row.clone());
            return Ok(scene);
        }
        if matches!(chapter.deed, Deed::Send) {
            let text = draft.freeze(plan.id, plan.revisions + 1, plan.sent_back());
            scene.text = Some(text.map_err(|faults| Untold::Faults(number, faults))?);
        }
        let step = self.step(chapter, plan.clone(), draft, by.as_ref(), scene.text.as_ref())?;
        scene.step = Some(step.map_err(|refusal| Untold::Refused(number, refusal))?);
        Ok(scene)
    }

    fn step(
        &self,
        chapter: &Chapter,
        plan: Plan,
        draft: &Draft,
        by: Option<&Actor>,
        text: Option<&Text>,
    ) -> Result<Result<Step, Refusal>, Untold> {
        let at = chapter.at;
        let actor = || by.ok_or_else(|| Untold::Nobody(String::new()));
        let hash = plan.underway().map(|sent| sent.hash.clone());
        Ok(match &chapter.deed {
            Deed::Change { .. } => Err(Refusal::WrongStage),
            Deed::Send => {
                text.ok_or(Refusal::Faults).and_then(|text| plan.send(by.ok_or(Refusal::NotAllowed)?, at, text))
            }
            Deed::Withdraw => plan.withdraw(actor()?, at),
            Deed::SendBack { reason } => plan.send_back(actor()?, at, reason),
            Deed::Authorise => plan.authorise(actor()?, at),
            Deed::Decide { verdicts, comment } => {
                let decision = self.decision(&plan, draft, at, verdicts, comment)?;
                hash.ok_or(Refusal::WrongStage).and_then(|hash| plan.decide(&hash, decision))
            }
            Deed::Sign { party, name, method } => {
                let actor = actor()?;
                hash.ok_or(Refusal::WrongStage)
                    .and_then(|hash| plan.sign(actor, at, *party, name.clone(), method.clone(), &hash))
            }
            Deed::Begin => plan.begin(at),
            Deed::Amend => plan.amend(actor()?),
        })
    }

    fn decision(
        &self,
        plan: &Plan,
        draft: &Draft,
        at: DateTime<Utc>,
        named: &BTreeMap<String, Verdict>,
        comment: &str,
    ) -> Result<Decision, Untold> {
        let rules = plan.underway().map(|sent| sent.rules.as_slice()).unwrap_or_default();
        let mut verdicts: BTreeMap<RowId, Verdict> = rules.iter().map(|rule| (rule.id, Verdict::Approve)).collect();
        for (key, verdict) in named {
            let id = self.row_id(SheetName::Rule, key);
            let place = verdicts.get_mut(&id).ok_or_else(|| Untold::NoRow(SheetName::Rule, key.clone()))?;
            *place = verdict.clone();
        }
        let about = draft.answers(SheetName::YoungPerson);
        Ok(Decision {
            by: social_worker(about.get("social_worker").into(), at),
            authority: about.get("placing_authority").into(),
            email: about.get("social_worker_email").into(),
            verdicts,
            comment: comment.into(),
        })
    }
}
