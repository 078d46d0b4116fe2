//! The three cases, put into the store or typed into forms.

use chrono::TimeDelta;
use domain::answers::{Answers, Kind, Page as Questions};
use domain::plan::Plan;
use domain::sheets::SheetName;
use domain::story::{Scene, Story};
use domain::{HomeId, PlanId, RowId};
use store::homes::{self, Home};
use store::{accounts, plans, rows, young_people};

use crate::{ABBY, DENA, OLA, Page, Person, TOM, TestApp};

/// One of the cases.
#[derive(Clone, Copy, Debug)]
pub enum Case {
    /// Jay: England, care order.
    A,
    /// England, section 20.
    B,
    /// Wales, section 76.
    C,
}

impl Case {
    /// The case as a story.
    ///
    /// # Panics
    /// Where it is none.
    pub fn story(self) -> Story {
        let file = match self {
            Self::A => include_str!("../cases/a.json"),
            Self::B => include_str!("../cases/b.json"),
            Self::C => include_str!("../cases/c.json"),
        };
        serde_json::from_str(file).expect("a case is a story")
    }
}

/// A case in the store: its rows are written, nothing is sent.
#[derive(Clone, Debug)]
pub struct Told {
    /// The home.
    pub home: HomeId,
    /// The plan.
    pub plan: PlanId,
    /// Its rows.
    pub rows: Vec<domain::answers::Row>,
}

impl Told {
    /// The rows of a sheet.
    pub fn of(&self, sheet: SheetName) -> Vec<RowId> {
        self.rows.iter().filter(|row| row.sheet == sheet).map(|row| row.id).collect()
    }

    /// The first row of a sheet.
    ///
    /// # Panics
    /// Where there is none.
    pub fn first(&self, sheet: SheetName) -> RowId {
        self.of(sheet)[0]
    }
}

impl TestApp {
    /// Writes a case into the store up to the moment before it is sent. Each has its own home, with our people in it.
    ///
    /// # Panics
    /// Where the store refuses it.
    pub async fn tell(&self, case: Case) -> Told {
        self.tell_again(case, 0).await
    }

    /// The same for a second young person of the same name.
    ///
    /// # Panics
    /// Where the store refuses it.
    pub async fn tell_again(&self, case: Case, number: i64) -> Told {
        let mut story = case.story();
        story.opens_at += TimeDelta::seconds(number);
        let scene = story.tell().expect("the case can be told").remove(0);
        let plan = scene.step.as_ref().expect("it opens the plan").plan.clone();
        self.write(&scene, &plan).await;
        Told { home: plan.home, plan: plan.id, rows: scene.rows }
    }

    async fn write(&self, scene: &Scene, plan: &Plan) {
        let name = |sheet, field| {
            scene
                .rows
                .iter()
                .find(|row| row.sheet == sheet)
                .map(|row| row.answers.get(field).to_owned())
                .unwrap_or_default()
        };
        let mut people = Vec::new();
        for person in [ABBY, DENA, TOM, OLA] {
            people.push(self.account(person).await);
        }
        let mut tx = self.site.db.write().await.expect("the database writes");
        let home = Home { id: plan.home, name: name(SheetName::Home, "name") };
        homes::add(&mut tx, &home, scene.at).await.expect("a home");
        for account in people {
            accounts::join(&mut tx, account, plan.home).await.expect("a member");
        }
        let called = name(SheetName::YoungPerson, "preferred_name");
        young_people::add(&mut tx, plan.young_person, plan.home, &called, scene.at).await.expect("a young person");
        plans::add(&mut tx, plan, scene.at).await.expect("a plan");
        for row in &scene.rows {
            rows::add(&mut tx, rows::owner_of(row.sheet, plan), row, scene.at).await.expect("a row");
        }
        tx.commit().await.expect("the database commits");
    }

    /// A case that everyone has agreed and signed; with a start in the past it is in force.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn in_force(&self, case: Case) -> Told {
        let told = self.tell(case).await;
        self.send_and_authorise(told.plan).await;
        self.approve(told.plan).await;
        self.sign(told.plan).await;
        told
    }

    /// Saves a page of questions as its form would: opens it, then sends it with its hidden boxes.
    pub async fn save(&self, person: Person, page: &str, typed: &[(&str, &str)]) -> Page {
        let shown = self.as_(person).get(page).await;
        self.save_from(person, &shown, page, typed).await
    }

    /// Sends a page of questions that was opened before.
    ///
    /// # Panics
    /// Where the path is none of a page of questions.
    pub async fn save_from(&self, person: Person, shown: &Page, page: &str, typed: &[(&str, &str)]) -> Page {
        let parts: Vec<&str> = page.split('?').next().unwrap_or_default().split('/').collect();
        let [_, kind, owner, sheet, _, name] = parts[..] else { panic!("{page} is no page of questions") };
        let path = format!("/do/{kind}/{owner}/answers/{sheet}/{name}");
        let (row, base) = (shown.hidden("_row"), shown.hidden("_base"));
        let mut form = vec![("_row", row.as_str()), ("_base", base.as_str())];
        form.extend_from_slice(typed);
        self.as_(person).post(&path, &form).await
    }
}

/// The boxes that a page of questions sends for these answers; dates in three boxes, as people type them.
pub fn typed(page: &Questions, answers: &Answers) -> Vec<(String, String)> {
    let mut form = Vec::new();
    for field in page.fields {
        if field.kind == Kind::Date && !answers.get(field.name).is_empty() {
            let parts = ["day", "month", "year"].into_iter().zip(answers.date_boxes(field.name));
            form.extend(parts.map(|(part, text)| (format!("{}.{part}", field.name), text)));
            continue;
        }
        let ours = |name: &&str| *name == field.name || name.starts_with(&format!("{}.", field.name));
        for name in answers.names().filter(ours) {
            form.extend(answers.all(name).iter().map(|text| (name.to_owned(), text.clone())));
        }
    }
    form
}
