//! The subcommands of the binary, as somebody on the server types them.

use std::process::{Command, Output};

use domain::plan_file::PlanFile;
use store::{organisations, plan_files};
use testing::Place;

/// A database with case A in it.
async fn filled(place: &Place) {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/a.json");
    let file: PlanFile = serde_json::from_str(&std::fs::read_to_string(file).expect("a case")).expect("a plan file");
    let db = place.open().await;
    let mut tx = db.write().await.expect("the database writes");
    let organisation = organisations::of_this_installation(&mut tx, file.opens_at).await.expect("an organisation");
    let outcomes = file.replay().expect("it can be replayed");
    plan_files::replay(&mut tx, organisation, &file, &outcomes, &[]).await.expect("it can be kept");
    tx.commit().await.expect("the database commits");
    db.close().await;
}

fn accord(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_accord")).args(arguments).output().expect("the binary runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

async fn verify_log_finds_one_altered_row(place: Place) {
    filled(&place).await;
    let whole = accord(&["verify-log", "--database-url", &place.url]);
    assert_eq!(
        (whole.status.code(), said(&whole).contains("12 events, every one as it was")),
        (Some(0), true),
        "{whole:?}"
    );
    place.disarm().await;
    place.run("UPDATE event SET by_name = 'Somebody' WHERE seq = 7").await.expect("without triggers it is altered");
    let altered = accord(&["verify-log", "--database-url", &place.url]);
    assert_eq!(altered.status.code(), Some(1), "{altered:?}");
    assert!(said(&altered).contains("number 7"), "{altered:?}");
}

#[tokio::test]
async fn verify_log_finds_one_altered_row_in_a_sqlite_file() {
    verify_log_finds_one_altered_row(Place::sqlite()).await;
}

#[tokio::test]
async fn verify_log_finds_one_altered_row_in_a_postgres() {
    verify_log_finds_one_altered_row(Place::postgres().await).await;
}
