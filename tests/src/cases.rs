//! The three cases, put into the store or typed into forms.

use chrono::TimeDelta;
use domain::answers::Answers;
use domain::plan_file::{Outcome, PlanFile};
use domain::policy::Role;
use domain::questions::{Kind, Page as Questions};
use domain::sheets::SheetName;
use domain::{AccountId, HomeId, PlanId, RowId};
use store::{organisations, plan_files};

use crate::{ABBY, DENA, MAY, OLA, Page, Person, TOM, TestApp};

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
    /// The case as a plan file.
    ///
    /// # Panics
    /// Where it is none.
    pub fn file(self) -> PlanFile {
        let file = match self {
            Self::A => include_str!("../cases/a.json"),
            Self::B => include_str!("../cases/b.json"),
            Self::C => include_str!("../cases/c.json"),
        };
        serde_json::from_str(file).expect("a case is a plan file")
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
    pub rows: Vec<domain::row::Row>,
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
    /// Writes a case into the store up to the moment before it is sent. Each has its own home, with our people in it, and Abby in
    /// place of the key worker.
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
        let mut file = case.file();
        file.opens_at += TimeDelta::seconds(number);
        self.tell_file(file).await
    }

    /// The same with a case that was changed.
    ///
    /// # Panics
    /// Where the store refuses it.
    pub async fn tell_file(&self, mut file: PlanFile) -> Told {
        file.people[0].account = Some(self.account(ABBY).await);
        let outcomes = file.replay().expect("the case can be replayed");
        self.replay(&file, &outcomes[..1]).await;
        Told { home: file.home(), plan: file.plan(), rows: outcomes[0].rows.clone() }
    }

    /// Replays a plan file as far as these outcomes go; our people are members of its home.
    ///
    /// # Panics
    /// Where the store refuses it.
    pub async fn replay(&self, file: &PlanFile, outcomes: &[Outcome]) {
        let mut people: Vec<(AccountId, Role)> = Vec::new();
        for person in [ABBY, MAY, DENA, TOM, OLA] {
            people.push((self.account(person).await, person.role.expect("these have accounts")));
        }
        let mut tx = self.site.db.write().await.expect("the database writes");
        let organisation = organisations::of_this_installation(&mut tx, self.now()).await.expect("an organisation");
        plan_files::replay(&mut tx, organisation, file, outcomes, &people).await.expect("the file can be replayed");
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

    /// Case A, in force since 12 November 2026 and a day later, with its key worker and its manager signed in.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn living(db: store::Db) -> (Self, Told) {
        let app = Self::new(db).await;
        let told = app.in_force(Case::A).await;
        app.wait(TimeDelta::days(3));
        app.round().await;
        for person in [ABBY, DENA] {
            app.as_(person).sign_in().await;
        }
        (app, told)
    }

    /// Saves a page of questions as its form would: opens it, then sends it with its hidden boxes.
    pub async fn save(&self, person: Person, page: &str, typed: &[(&str, &str)]) -> Page {
        let shown = self.as_(person).get(page).await;
        self.save_from(person, &shown, page, typed).await
    }

    /// Changes some boxes of a page of a plan's row and sends the others as they are kept.
    ///
    /// # Panics
    /// Where the path is none of a page of questions.
    pub async fn change(&self, page: &str, changed: &[(&str, &str)]) -> Page {
        let parts: Vec<&str> = page.split('/').collect();
        let [_, _, _, sheet, row, name] = parts[..] else { panic!("{page} is no page of questions") };
        let sheet: SheetName = sheet.parse().expect("a sheet");
        let mut tx = self.site.db.read().await.expect("the database answers");
        let (row, _) = store::rows::find(&mut tx, row.parse().expect("a row")).await.expect("the row is there");
        drop(tx);
        let mut form = typed(sheet.page_ever(name).expect("a page"), &row.answers);
        form.retain(|(name, _)| !changed.iter().any(|(other, _)| name == other));
        let kept = form.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let form: Vec<(&str, &str)> = kept.chain(changed.iter().copied()).collect();
        self.save(ABBY, page, &form).await
    }

    /// Abby asks Jay again about a rule that changed.
    ///
    /// # Panics
    /// Where that does not work.
    pub async fn answer_again(&self, plan: PlanId, rule: RowId) {
        let page = format!("/plans/{plan}/rule/{rule}/answer");
        self.save(ABBY, &page, &[("answer", "agree")]).await.is(303);
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

/// The boxes that a page of questions sends for these answers; dates in three boxes, as people type them, a member of the home by
/// account, and somebody of the directory by row.
pub fn typed(page: &Questions, answers: &Answers) -> Vec<(String, String)> {
    let mut form = Vec::new();
    for field in page.fields {
        if field.kind == Kind::Date && !answers.get(field.name).is_empty() {
            let parts = ["day", "month", "year"].into_iter().zip(answers.date_boxes(field.name));
            form.extend(parts.map(|(part, text)| (format!("{}.{part}", field.name), text)));
            continue;
        }
        if let Some(Ok(account)) = answers.member(field.name).filter(|_| matches!(field.kind, Kind::Member(_))) {
            form.push((field.name.to_owned(), account.to_string()));
            continue;
        }
        if let Some(Ok(contact)) = answers.contact(field.name).filter(|_| matches!(field.kind, Kind::Contact(_))) {
            form.push((field.name.to_owned(), contact.to_string()));
            continue;
        }
        let ours = |name: &&str| *name == field.name || name.starts_with(&format!("{}.", field.name));
        for name in answers.names().filter(ours) {
            form.extend(answers.all(name).iter().map(|text| (name.to_owned(), text.clone())));
        }
    }
    form
}
