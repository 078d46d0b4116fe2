//! The subcommands of the binary, as somebody on the server types them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use domain::canonical::Hash;
use domain::plan_file::PlanFile;
use domain::sealing::SealLevel;
use store::papers::{self, KeptPaper};
use store::seals::{self, SealedPaper};
use store::{organisations, plan_files};
use testing::Place;

fn case_a() -> PlanFile {
    serde_json::from_str(&fs::read_to_string(CASE_A).expect("a case")).expect("a plan file")
}

/// A database with case A in it.
async fn filled(place: &Place) {
    let file = case_a();
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

/// A sealed paper of these bytes.
fn sealed(pdf: &[u8], level: SealLevel) -> SealedPaper {
    let sha256 = Hash::of(pdf);
    let sealed_at = server::clock::machine().now();
    SealedPaper { pdf: pdf.to_vec(), unsealed_sha256: sha256.clone(), sha256, sealed_at, level, lasts_until: None }
}

/// What `accord export-papers` says of a database, and the number with which it ends.
fn exported(place: &Place, folder: &std::path::Path) -> (Option<i32>, String) {
    let output = accord(&["export-papers", "--out", text(folder), "--database-url", &place.url]);
    (output.status.code(), said(&output))
}

/// The names of the files in a folder.
fn names(folder: &std::path::Path) -> Vec<String> {
    let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file"));
    let mut names: Vec<_> = files.map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

async fn export_papers_writes_each_once_and_names_what_is_left(place: Place) {
    filled(&place).await;
    let folder = std::env::temp_dir().join(format!("accord_export_{}_{}", std::process::id(), place.url.len()));
    let (code, words) = exported(&place, &folder);
    assert!(code == Some(1) && words.contains("papers written: 0, there already: 0, left out: 1"), "{words}");
    assert!(words.contains(", version 2: in force, and not sealed yet"), "{words}");
    let manifest = || fs::read_to_string(folder.join("papers.csv")).expect("a list");
    let plan = case_a().plan();
    let head = "plan,version,standing,seal,sha256,file\n";
    assert_eq!(manifest(), format!("{head}{plan},2,in_force,none,,\n"));

    let db = place.open().await;
    let paper = sealed(b"%PDF sealed", SealLevel::Basic);
    let mut tx = db.write().await.expect("the database writes");
    seals::add(&mut tx, plan, 2, "Q9W1D-FWF07", &paper).await.expect("a sealed paper");
    tx.commit().await.expect("the database commits");
    let name = format!("accord-{plan}-version-2-sealed.pdf");
    let written = folder.join(&name);
    let one = (Some(0), "papers written: 1, there already: 0, left out: 0\n".to_owned());
    let none = (Some(0), "papers written: 0, there already: 1, left out: 0\n".to_owned());
    assert_eq!(exported(&place, &folder), one);
    assert_eq!(manifest(), format!("{head}{plan},2,in_force,basic,{},{name}\n", paper.sha256));
    assert_eq!(fs::read(&written).expect("a file"), paper.pdf);
    let mode = |path: &std::path::Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    assert_eq!((mode(&folder), mode(&written)), (0o700, 0o600));
    assert_eq!(exported(&place, &folder), none);
    fs::write(&written, "half").expect("a file can be written");
    assert_eq!(exported(&place, &folder), one);

    let lasting = sealed(b"%PDF sealed, and stamped", SealLevel::Archive);
    let mut tx = db.write().await.expect("the database writes");
    seals::lengthen(&mut tx, plan, 2, &paper.sha256, &lasting).await.expect("it lasts");
    tx.commit().await.expect("the database commits");
    assert_eq!(exported(&place, &folder), one);
    assert_eq!(fs::read(&written).expect("a file"), lasting.pdf);
    assert_eq!(names(&folder), [name.as_str(), "papers.csv"], "nothing half is left beside them");
    fs::remove_dir_all(folder).expect("it goes");
    db.close().await;
}

#[tokio::test]
async fn export_papers_writes_each_once_and_names_what_is_left_in_a_sqlite_file() {
    export_papers_writes_each_once_and_names_what_is_left(Place::sqlite()).await;
}

#[tokio::test]
async fn export_papers_writes_each_once_and_names_what_is_left_in_a_postgres() {
    export_papers_writes_each_once_and_names_what_is_left(Place::postgres().await).await;
}

async fn export_papers_writes_what_was_replaced_and_nothing_that_was_altered(place: Place) {
    filled(&place).await;
    let plan = case_a().plan();
    let folder = std::env::temp_dir().join(format!("accord_replaced_{}_{}", std::process::id(), place.url.len()));
    place.disarm().await;
    place.run("UPDATE revision SET standing = 'replaced' WHERE number = 2").await.expect("it was replaced");
    let (code, words) = exported(&place, &folder);
    assert!(code == Some(1) && words.contains(", version 2: replaced before its paper was made"), "{words}");

    let db = place.open().await;
    let mut tx = db.write().await.expect("the database writes");
    let pdf = b"%PDF kept".to_vec();
    let paper = KeptPaper { sha256: Hash::of(&pdf), pdf, made_at: server::clock::machine().now() };
    papers::add(&mut tx, plan, 2, &Hash::of(b"record"), &paper).await.expect("a paper");
    tx.commit().await.expect("the database commits");
    db.close().await;
    assert_eq!(exported(&place, &folder).0, Some(0));
    let name = format!("accord-{plan}-version-2.pdf");
    assert_eq!(fs::read(folder.join(&name)).expect("a file"), paper.pdf);
    let manifest = fs::read_to_string(folder.join("papers.csv")).expect("a list");
    assert!(manifest.ends_with(&format!("{plan},2,replaced,none,{},{name}\n", paper.sha256)), "{manifest}");

    let altered = format!("UPDATE paper SET sha256 = '{}'", Hash::of(b"another"));
    place.run(&altered).await.expect("without triggers it is altered");
    let (code, words) = exported(&place, &folder);
    assert!(code == Some(1) && words.contains("has another SHA-256 than what was kept"), "{words}");

    let url = ["--out", text(&folder), "--database-url", &place.url];
    refused(&[&["export-papers", "--home", "Nowhere"], &url[..]].concat(), "no home called Nowhere");
    let home = accord(&[&["export-papers", "--home", "Larch House"], &url[..]].concat());
    assert!(said(&home).contains("left out: 1") && String::from_utf8_lossy(&home.stderr).contains("1 of 1 papers"));
    fs::remove_dir_all(folder).expect("it goes");
}

#[tokio::test]
async fn export_papers_writes_what_was_replaced_and_nothing_that_was_altered_in_a_sqlite_file() {
    export_papers_writes_what_was_replaced_and_nothing_that_was_altered(Place::sqlite()).await;
}

#[tokio::test]
async fn export_papers_writes_what_was_replaced_and_nothing_that_was_altered_in_a_postgres() {
    export_papers_writes_what_was_replaced_and_nothing_that_was_altered(Place::postgres().await).await;
}

fn refused(arguments: &[&str], why: &str) {
    let output = accord(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
    assert!(said.contains(why), "{arguments:?}: {said}");
}

/// A folder of this name for one test, and what is in it.
fn folder(name: &str, mode: u32) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("accord_{name}_{}", std::process::id()));
    fs::create_dir_all(folder.join("pkg")).expect("a temporary folder can be made");
    fs::write(folder.join("pkg/accord.css"), "").expect("a file can be written");
    fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).expect("its mode can be set");
    folder
}

#[test]
fn trust_21_other_machines_are_served_under_https_alone() {
    refused(&["serve", "--listen", "0.0.0.0:0"], "--insecure-http");
    refused(&["serve", "--listen", "0.0.0.0:0", "--url", "http://accord.example"], "--insecure-http");
    let nowhere = ["--site", "/nowhere"];
    refused(&[&["serve", "--listen", "0.0.0.0:0", "--url", "https://accord.example"][..], &nowhere].concat(), "no pkg");
    refused(&[&["serve", "--listen", "0.0.0.0:0", "--insecure-http"][..], &nowhere].concat(), "no pkg");
    refused(&[&["serve"][..], &nowhere].concat(), "no pkg");
}

#[test]
fn trust_21_a_data_folder_that_is_open_to_others_is_refused() {
    let (open, shut) = (folder("open", 0o755), folder("shut", 0o700));
    let [open_path, shut_path] = [&open, &shut].map(|folder| folder.to_str().expect("a path").to_owned());
    refused(&["verify-log", "--data", &open_path], "chmod 700");
    let walked = accord(&["verify-log", "--data", &shut_path]);
    assert_eq!(walked.status.code(), Some(0), "{walked:?}");
    let mode = fs::metadata(shut.join("accord.sqlite")).expect("the file was made").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    [open, shut].iter().for_each(|folder| fs::remove_dir_all(folder).expect("it goes"));
}

#[tokio::test]
async fn trust_21_letters_leave_over_tls_or_not_off_this_machine() {
    let mailer = |url: &str| server::jobs::Mailer::new(url, "Accord <accord@larch.example>");
    for url in [
        "smtp://127.0.0.1:25",
        "smtp://localhost",
        "smtp://[::1]:25",
        "smtps://a:b@mail.example",
        "smtp://mail.example:587",
    ] {
        assert!(mailer(url).is_ok(), "{url}");
    }
    for url in ["smtp://mail.example?tls=opportunistic", "http://mail.example", "mail.example"] {
        assert!(mailer(url).is_err(), "{url}");
    }
}

#[test]
fn trust_11_the_demo_home_stays_by_itself() {
    refused(&["demo", "--database-url", "postgres://accord@localhost/accord"], "everybody knows its password");
    refused(&["demo", "--listen", "0.0.0.0:0"], "--public-demo");
    refused(&["demo", "--listen", "0.0.0.0:0", "--public-demo", "--site", "/nowhere"], "no pkg");
}

async fn trust_11_a_database_with_the_demo_home_is_not_served(place: Place) {
    let db = place.open().await;
    let mut tx = db.write().await.expect("the database writes");
    store::installation::mark_demo(&mut tx).await.expect("it can be marked");
    tx.commit().await.expect("the database commits");
    db.close().await;
    let site = folder(&format!("site_{}", place.url.len()), 0o700);
    refused(&["serve", "--database-url", &place.url, "--site", site.to_str().expect("a path")], "holds the demo home");
    fs::remove_dir_all(site).ok();
}

#[tokio::test]
async fn trust_11_a_sqlite_file_with_the_demo_home_is_not_served() {
    trust_11_a_database_with_the_demo_home_is_not_served(Place::sqlite()).await;
}

#[tokio::test]
async fn trust_11_a_postgres_with_the_demo_home_is_not_served() {
    trust_11_a_database_with_the_demo_home_is_not_served(Place::postgres().await).await;
}

/// What `accord user` says on a database of its own.
fn user(place: &Place, arguments: &[&str]) -> String {
    let output = accord(&[&["user"], arguments, &["--database-url", &place.url]].concat());
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {output:?}");
    said(&output).trim().to_owned()
}

async fn trust_5_accounts_come_and_go_on_the_server(place: Place) {
    let home = ["--home", "Larch House"];
    let manager = [&["--role", "manager"], &home[..]].concat();
    let dena = "dena@larch.example";
    let added = user(&place, &[&["add", "--name", "Dena Okafor", "--email", dena], &manager[..]].concat());
    assert!(added.contains("http://127.0.0.1:3000/password/"), "{added}");
    let typo =
        ["user", "add", "--name", "Tom", "--email", "tom@larch.example", "--role", "staff", "--home", "Lerch House"];
    refused(&[&typo[..], &["--database-url", &place.url]].concat(), "--new-home makes a home");
    let again = user(&place, &["password-link", dena, "--url", "https://accord.example"]);
    assert!(again.contains("https://accord.example/password/"), "{again}");
    let list = || user(&place, &[&["list"], &home[..]].concat());
    assert_eq!(list(), format!("{dena}\tmanager\tinvited\tDena Okafor"));
    let mail = user(&place, &["password-link", dena, "--mail"]);
    assert!(!mail.contains("/password/"), "{mail}");
    assert_eq!(place.texts("SELECT kind FROM letter").await, ["invitation"]);
    user(&place, &[&["role", dena, "--role", "staff"], &home[..]].concat());
    user(&place, &["last-day", dena, "--day", "2020-01-31"]);
    assert_eq!(list(), format!("{dena}\tstaff\tended\tDena Okafor"));
    user(&place, &["close", dena]);
    assert_eq!(list(), format!("{dena}\tstaff\tclosed\tDena Okafor"));
    user(&place, &[&["reopen", dena], &manager[..]].concat());
    user(&place, &["address", dena, "--to", "dena@elsewhere.example"]);
    assert_eq!(list(), "dena@elsewhere.example\tmanager\tinvited\tDena Okafor");
    user(&place, &["leave", "dena@elsewhere.example", "--home", "larch house"]);
    assert_eq!(list(), "");
    let events = place.texts("SELECT word FROM event ORDER BY seq").await;
    let words = "account_added account_invited account_invited role_changed last_day_set account_closed account_reopened \
                 sign_in_address_changed left_home";
    assert_eq!(events.join(" "), words);
}

#[tokio::test]
async fn trust_5_accounts_come_and_go_on_the_server_in_a_sqlite_file() {
    trust_5_accounts_come_and_go_on_the_server(Place::sqlite()).await;
}

#[tokio::test]
async fn trust_5_accounts_come_and_go_on_the_server_in_a_postgres() {
    trust_5_accounts_come_and_go_on_the_server(Place::postgres().await).await;
}

/// What `accord check` prints of case A with something changed in it, looked at on 1 December 2026.
fn checked(name: &str, change: impl Fn(&mut serde_json::Value), more: &[&str]) -> Output {
    let case = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/a.json");
    let mut file: serde_json::Value = serde_json::from_str(&fs::read_to_string(case).expect("a case")).expect("JSON");
    change(&mut file);
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
    fs::write(&path, file.to_string()).expect("the folder is there");
    let path = path.to_str().expect("a path");
    accord(&[&["check", path, "--on", "2026-11-10"], more].concat())
}

#[test]
fn check_prints_each_finding_with_its_number_and_ends_with_1_where_something_stops() {
    let clean = checked("clean", |_| {}, &[]);
    assert_eq!(clean.status.code(), Some(0), "{clean:?}");
    assert!(said(&clean).contains("R8   note"), "{}", said(&clean));
    assert!(said(&clean).contains("R33  warn  place.tv.reaches"), "{}", said(&clean));

    let bad = checked("bad", |file| file["rows"]["goes_wrong"][0]["limit"] = "No supper for him.".into(), &["--json"]);
    assert_eq!(bad.status.code(), Some(1), "{bad:?}");
    let found: Vec<serde_json::Value> = serde_json::from_str(&said(&bad)).expect("a list");
    let first = &found[0];
    assert_eq!(
        (&first["number"], &first["weight"], &first["sheet"], &first["field"]),
        (&"R4".into(), &"block".into(), &"goes_wrong".into(), &"limit".into())
    );
    assert!(first["words"].as_str().is_some_and(|words| words.contains("food")), "{first}");
}

#[test]
fn a_file_that_is_none_is_refused_with_every_fault_of_its_form() {
    let refused = checked(
        "none",
        |file| {
            file["rows"]["rule"][0]["sentense"] = "A slip.".into();
            file["rows"]["device"][0]["owner"] = "nobody".into();
        },
        &[],
    );
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        said.contains("/rows/rule/0") && said.contains("sentense") && said.contains("/rows/device/0/owner"),
        "{said}"
    );
}

#[test]
fn the_printed_schema_is_the_one_that_is_published() {
    let printed = accord(&["schema"]);
    let schema: serde_json::Value = serde_json::from_str(&said(&printed)).expect("JSON");
    let published = include_str!("../../crates/domain/plan-file.schema.json");
    assert_eq!(schema, serde_json::from_str::<serde_json::Value>(published).expect("JSON"));
}

#[test]
fn a_draft_that_was_given_is_rendered_as_it_would_be_sent() {
    let case = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/d.json");
    let file: PlanFile = serde_json::from_str(&fs::read_to_string(case).expect("a case")).expect("a plan file");
    let draft = file.draft().expect("it has a draft");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let render = |name: &str, file: &PlanFile| {
        let [path, pdf] = ["json", "pdf"].map(|end| folder.join(format!("{name}.{end}")));
        fs::write(&path, serde_json::to_string(file).expect("JSON")).expect("the folder is there");
        let [path, out] = [&path, &pdf].map(|path| path.to_str().expect("a path"));
        (accord(&["render", path, "--out", out]), pdf)
    };
    // On the day on which it is told: its dates are still to come.
    let told = file.life[0].at;
    let (rendered, pdf) = render("given", &PlanFile::of(&draft, file.people.clone(), told));
    assert_eq!(rendered.status.code(), Some(0), "{rendered:?}");
    assert!(fs::read(pdf).expect("it was written").starts_with(b"%PDF"));
    let mut unfinished = draft.clone();
    unfinished.rows.retain(|row| row.sheet != domain::sheets::SheetName::Promises);
    let (refused, _) = render("unfinished", &PlanFile::of(&unfinished, file.people.clone(), told));
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(refused.status.code() == Some(1) && said.contains("accord check"), "{refused:?}");
}

fn text(path: &std::path::Path) -> &str {
    path.to_str().expect("a path")
}

const CASE_A: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/a.json");

#[test]
fn every_document_is_rendered_in_english_and_in_welsh() {
    let folder = folder("documents", 0o700);
    for document in
        ["file", "young-person", "easy-read", "large-print", "wall", "shift", "passport", "receipt", "notice"]
    {
        for language in ["en", "cy"] {
            let out = folder.join(format!("{document}-{language}.pdf"));
            let options = ["render", CASE_A, "--document", document, "--language", language, "--out", text(&out)];
            let rendered = accord(&options);
            assert_eq!(rendered.status.code(), Some(0), "{document} {language}: {rendered:?}");
            let log = String::from_utf8_lossy(&rendered.stderr).into_owned();
            assert!(!log.contains("no message"), "{document} {language}: {log}");
            let pdf = fs::read(&out).expect("a PDF");
            let tag = if language == "cy" { b"/Lang(cy-GB)".as_slice() } else { b"/Lang(en-GB)" };
            let speaks = pdf.windows(tag.len()).any(|bytes| bytes == tag);
            assert!(pdf.starts_with(b"%PDF-1.7") && speaks, "{document} {language}");
        }
    }
    for unknown in [["--document", "diary"], ["--language", "tlh"]] {
        let output = accord(&[&["render", CASE_A, "--out", "x.pdf"], unknown.as_slice()].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(2) && said.contains(unknown[1]), "{output:?}");
    }
}

#[test]
fn verify_ends_with_a_number_for_each_verdict() {
    let folder = folder("verify", 0o700);
    let now = server::clock::machine().now();
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, bytes).expect("a file");
        path
    };
    let root = |name: &str, authority: &seal::Authority| {
        put(name, seal::certificate::pem(authority.root()).expect("a certificate").as_bytes())
    };
    let ours = seal::Authority::create("Larch", now, &mut rand::rng()).expect("an authority");
    let other = seal::Authority::create("Other", now, &mut rand::rng()).expect("an authority");
    let (our_root, other_root) = (root("root.pem", &ours), root("other.pem", &other));
    let plain = folder.join("plain.pdf");
    assert!(accord(&["render", CASE_A, "--out", text(&plain)]).status.success());
    let info = seal::SealInfo {
        name: "Larch",
        reason: "A test",
        description: "The seal",
        time_stamp_description: "Room",
        at: now,
    };
    let pdf = fs::read(&plain).expect("a PDF");
    let sealed = seal::seal(&pdf, &info, &ours.signer().expect("a key")).expect("a seal");
    let whole = put("whole.pdf", &sealed);
    let mut bytes = sealed.clone();
    let at = bytes.windows(6).position(|it| it == b"stream").expect("a stream") + 20;
    bytes[at] ^= 1;
    let altered = put("altered.pdf", &bytes);
    let verify = |file: &std::path::Path, root: &std::path::Path| {
        let output = accord(&["verify", text(file), "--root", text(root)]);
        (output.status.code(), said(&output).lines().next().unwrap_or_default().to_owned())
    };
    assert_eq!(verify(&whole, &our_root), (Some(0), "Valid: the file is as it was sealed.".into()));
    assert_eq!(verify(&altered, &our_root), (Some(1), "Changed after sealing.".into()));
    assert_eq!(verify(&whole, &other_root), (Some(2), "Not recognised.".into()));
    assert_eq!(verify(&plain, &our_root), (Some(3), "Cannot be checked.".into()));
    assert_eq!(verify(&whole, &plain).0, Some(3), "roots that are none say nothing of the seal");
    assert_eq!(verify(&folder.join("none.pdf"), &our_root).0, Some(3), "nor does a file that is not there");
}

/// What openssl says; it has to end well.
fn openssl(folder: &Path, arguments: &[&str]) {
    let output = Command::new("openssl").current_dir(folder).args(arguments).output().expect("openssl is installed");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Keys as a server makes them, in the data folder, whose passphrase lies beside them.
fn made_keys(data: &Path) {
    let ours =
        seal::Authority::create("Larch", server::clock::machine().now(), &mut rand::rng()).expect("an authority");
    let files = ours.to_files("beside", &mut rand::rng()).expect("files");
    let folder = data.join("seal");
    fs::create_dir_all(&folder).expect("a folder");
    for (name, text) in [
        ("root.pem", files.root.as_str()),
        ("certificates.pem", &files.certificates),
        ("keys.pem", &files.keys),
        ("revoked.pem", &files.list),
        ("passphrase", "beside\n"),
    ] {
        fs::write(folder.join(name), text).expect("a file");
    }
}

/// What seals after the next start, as a server reads it.
fn kept_keys(data: &Path) -> seal::Authority {
    let file = |name: &str| fs::read_to_string(data.join("seal").join(name)).expect("a file of the keys");
    let files = seal::KeyFiles {
        root: file("root.pem"),
        certificates: file("certificates.pem"),
        bought: file("bought.pem"),
        keys: file("keys.pem"),
        list: file("revoked.pem"),
    };
    seal::Authority::from_files(&files, "beside").expect("an authority")
}

/// `bought.p12`, `rsa.p12` and `old.p12` for "Bought Homes" under a seller's root, with the passphrase in `opens`.
fn sold_keys(folder: &Path) {
    fs::write(folder.join("shop.cnf"), include_str!("../../crates/seal/tests/seal/shop.cnf")).expect("a file");
    fs::write(folder.join("opens"), "open sesame\n").expect("a file");
    fs::write(folder.join("shuts"), "close\n").expect("a file");
    let p_256: &[&str] = &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
    let certify = |name: &str, kind: &str, days: &str, key: &[&str], by: &[&str]| {
        let (pem, key_file) = (format!("{name}.crt"), format!("{name}.key"));
        let request = ["req", "-x509", "-nodes", "-config", "shop.cnf", "-subj", "/CN=Bought Homes", "-days", days];
        let files = ["-extensions", kind, "-out", &pem, "-keyout", &key_file];
        openssl(folder, &[&request[..], &files, key, by].concat());
    };
    let export = |name: &str, file: &str, more: &[&str]| {
        let (pem, key) = (format!("{name}.crt"), format!("{name}.key"));
        let export = ["pkcs12", "-export", "-in", &pem, "-inkey", &key, "-certfile", "root.crt", "-out", file];
        openssl(folder, &[&export[..], &["-passout", "file:opens"], more].concat());
    };
    certify("root", "root", "60", p_256, &[]);
    let by = ["-CA", "root.crt", "-CAkey", "root.key"];
    certify("bought", "seal", "20", p_256, &by);
    certify("rsa", "seal", "20", &["-newkey", "rsa:2048"], &by);
    export("bought", "bought.p12", &[]);
    export("bought", "old.p12", &["-legacy"]);
    export("rsa", "rsa.p12", &[]);
}

#[test]
fn a_bought_key_is_imported_and_seals_until_the_keys_are_rotated() {
    let data = folder("import", 0o700);
    made_keys(&data);
    sold_keys(&data);
    let path = |name: &str| data.join(name).to_str().expect("a path").to_owned();
    let keys = |arguments: &[&str]| accord(&[&["keys", "--data", text(&data)], arguments].concat());
    let import = |file: &str, opens: &str| keys(&["import", &path(file), "--passphrase-file", &path(opens)]);
    for (file, opens, why) in [
        ("bought.p12", "shuts", "the passphrase does not open it"),
        ("bought.p12", "nowhere", "cannot be read"),
        ("old.p12", "opens", "openssl pkcs12 -legacy"),
        ("rsa.p12", "opens", "it may be an RSA key"),
        ("bought.crt", "opens", "it is no .p12 file"),
    ] {
        let refused = import(file, opens);
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(refused.status.code() == Some(1) && said.contains(why), "{file}: {said}");
    }
    let plain = path("plain.pdf");
    assert!(accord(&["render", CASE_A, "--out", &plain]).status.success());
    let pdf = fs::read(&plain).expect("a PDF");
    let at = server::clock::machine().now();
    let info = seal::SealInfo { name: "L", reason: "R", description: "S", time_stamp_description: "T", at };
    let valid = |name: &str| {
        let sealed = seal::seal(&pdf, &info, &kept_keys(&data).signer().expect("a key")).expect("a seal");
        fs::write(data.join(name), sealed).expect("a file");
    };
    let imported = import("bought.p12", "opens");
    let words = said(&imported);
    assert_eq!(imported.status.code(), Some(0), "{imported:?}");
    for line in ["Seals, bought: Bought Homes", "Above it: Bought Homes", "Sealed before: Larch seal", "within a month"]
    {
        assert!(words.contains(line), "{line}: {words}");
    }
    assert!(words.contains("Look: it does not say where the list"), "{words}");
    assert_eq!(said(&keys(&["status"])).lines().next(), words.lines().find(|line| line.starts_with("Root")));
    let kept = fs::read_to_string(data.join("seal/keys.pem")).expect("the keys");
    assert_eq!(kept.matches("-----BEGIN ENCRYPTED PRIVATE KEY-----").count(), 3);
    valid("bought.pdf");
    let rotated = keys(&["rotate"]);
    assert!(said(&rotated).contains("The bought key of Bought Homes seals no more and is forgotten"), "{rotated:?}");
    assert!(said(&rotated).contains("Seals: Accord seal"), "{rotated:?}");
    valid("rotated.pdf");
    for (name, by) in [("bought.pdf", "Bought Homes"), ("rotated.pdf", "Accord seal")] {
        let verified = accord(&["verify", &path(name), "--data", text(&data)]);
        assert_eq!(verified.status.code(), Some(0), "{name}: {verified:?}");
        assert!(said(&verified).contains(&format!("Sealed by: {by}")), "{name}: {verified:?}");
    }
    fs::remove_dir_all(data).expect("it goes");
}

/// Renders case A's shift card with the templates of a folder; what it says on paper and on the standard error.
fn rendered_with(folder: &std::path::Path) -> (String, String) {
    let case = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases/a.json");
    let pdf = folder.join("card.pdf");
    let (out, templates) = (pdf.display().to_string(), folder.display().to_string());
    let made = accord(&["render", case, "--document", "shift", "--templates", &templates, "--out", &out]);
    assert!(made.status.success(), "{made:?}");
    let text = Command::new("pdftotext").arg(&pdf).arg("-").output().expect("pdftotext runs");
    (said(&text), String::from_utf8_lossy(&made.stderr).into_owned())
}

/// A folder that is removed when the test ends.
fn own_files(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("accord_{name}_{}", std::process::id()));
    for (file, text) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder is made");
        fs::write(path, text).expect("a file is written");
    }
    folder
}

#[test]
fn a_home_has_templates_words_and_a_logo_of_its_own() {
    let card = include_str!("../../templates/card.typ")
        .replace("block(above: 8pt, below: 9pt, line(", "[Larch House] + block(above: 8pt, below: 9pt, line(");
    let logo = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='10' height='10'/></svg>";
    let words = "card-head = For whoever is on shift\n";
    let own = own_files("own", &[("card.typ", card.as_str()), ("logo.svg", logo), ("texts/en/paper.ftl", words)]);
    let (paper, faults) = rendered_with(&own);
    assert!(paper.contains("Larch House") && paper.contains("For whoever is on shift"), "{paper}");
    assert_eq!(faults, "");
    fs::remove_dir_all(own).expect("it is removed");
}

#[test]
fn a_bad_template_is_named_with_its_line_and_the_built_in_one_is_used() {
    let house = include_str!("../../templates/house.typ").replace("#let hair = rgb(", "#let hair = rgbb(");
    let words = "# Ours\ncard-head = For { $whom }\n\nno-such-words = Hello\nwall-head =\n    For { $\nyoung-head = { nothing-of-the-kind }\n";
    let files = [
        ("house.typ", &*house),
        ("other.typ", ""),
        ("logo.svg", "<svg"),
        ("texts/en/paper.ftl", words),
        ("texts/checked.json", "{}"),
    ];
    let bad = own_files("bad", &files);
    let (paper, faults) = rendered_with(&bad);
    assert!(paper.contains("shift card"), "{paper}");
    for fault in [
        "house.typ, line 6: unknown variable: rgbb",
        "other.typ: no paper is set with a file of this name",
        "logo.svg",
        "texts/en/paper.ftl, line 2: card-head is given no value whom",
        "texts/en/paper.ftl, line 4: no message is called no-such-words",
        "texts/en/paper.ftl, line 5: wall-head cannot be read",
        "texts/en/paper.ftl, line 7: young-head cannot be said",
    ] {
        assert!(faults.contains(fault), "{fault} is not in {faults}");
    }
    assert!(faults.lines().all(|line| line.ends_with("what is built in is used")), "{faults}");
    fs::remove_dir_all(bad).expect("it is removed");
}
