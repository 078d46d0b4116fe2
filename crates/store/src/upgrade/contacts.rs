//! The first directory of a home: out of the names and addresses that were typed into its young people's pages.

use chrono::{DateTime, Utc};
use domain::answers::Answers;
use domain::choices::ContactRole;
use domain::fault::FaultKind;
use domain::row::Row;
use domain::sheets::{SheetName, authority, contact, young_person};
use domain::text::{folded, tidy};
use domain::word::Word;
use domain::{HomeId, RowId};

use crate::error::{Result, StoreError};
use crate::events::uuid_of;
use crate::rows::{self, Owner};
use crate::tx::{Tx, json};

#[derive(sqlx::FromRow)]
struct Placed {
    id: RowId,
    home: HomeId,
    updated_at: DateTime<Utc>,
    #[sqlx(json)]
    answers: Answers,
}

/// Who was typed: the question, what they are, and the question that holds their address.
const TYPED: [(&str, ContactRole, &str); 3] = [
    (young_person::SOCIAL_WORKER.name, ContactRole::SocialWorker, young_person::SOCIAL_WORKER_EMAIL.name),
    (young_person::TEAM_MANAGER.name, ContactRole::TeamManager, young_person::TEAM_MANAGER_EMAIL.name),
    (young_person::REVIEWING_OFFICER.name, ContactRole::ReviewingOfficer, ""),
];

/// Everyone who was typed becomes an entry of the directory. Their authorities come without mail domains: those a manager writes, and
/// confirms the entries by it; until then no link goes to anybody.
pub(super) async fn fill_directories(tx: &mut Tx) -> Result<()> {
    let query = "SELECT answers.id, young_person.home, answers.updated_at, answers.answers
                 FROM answers JOIN young_person ON young_person.id = answers.young_person
                 WHERE answers.sheet = $1 ORDER BY answers.id";
    let placed: Vec<Placed> = fetch_all!(tx, sqlx::query_as(query).bind(SheetName::YoungPerson))?;
    for mut it in placed {
        let before = it.answers.clone();
        for (field, role, email) in TYPED {
            if it.answers.contact(field) == Some(Err(FaultKind::NoContact)) {
                let id = add_contact(tx, &it, role, field, email).await?;
                let name = tidy(it.answers.get(field));
                it.answers.set_contact(field, id, &name);
            }
        }
        if it.answers != before {
            let answers = json(&it.answers)?;
            execute!(tx, sqlx::query("UPDATE answers SET answers = $2 WHERE id = $1").bind(it.id).bind(answers))?;
        }
    }
    Ok(())
}

async fn add_contact(tx: &mut Tx, of: &Placed, role: ContactRole, field: &str, email: &str) -> Result<RowId> {
    let typed = |question: &str| tidy(of.answers.get(question));
    let (name, address) = (typed(field), if email.is_empty() { String::new() } else { typed(email) });
    let council = typed(young_person::PLACING_AUTHORITY.name);
    let mut answers = Answers::new().with(contact::NAME.name, name.as_str()).with(contact::ROLE.name, role.word());
    answers.set(contact::EMAIL.name, [address.as_str()]);
    if !council.is_empty() {
        let named = Answers::new().with(authority::NAME.name, council.as_str());
        let id = add(tx, of, SheetName::Authority, &folded(&council), named).await?;
        answers.set(contact::AUTHORITY.name, [id.to_string()]);
    }
    let key = [folded(&council), folded(&name), address.to_lowercase(), role.word().to_owned()].join("\n");
    add(tx, of, SheetName::Contact, &key, answers).await
}

/// Adds an entry, unless another young person's page has brought it already.
async fn add(tx: &mut Tx, of: &Placed, sheet: SheetName, key: &str, answers: Answers) -> Result<RowId> {
    let id = RowId::new(uuid_of(&format!("directory {} {} {key}", of.home, sheet.word())));
    let row = Row { id, sheet, answers, version: 1 };
    match rows::add(tx, Owner::Home(of.home), &row, of.updated_at).await {
        Ok(()) | Err(StoreError::Conflict) => Ok(id),
        Err(error) => Err(error),
    }
}
