//! Every field of the handbook's blocks A to N and where it lives, printed from the sheets into `fields.md`.

use std::collections::BTreeSet;
use std::fmt::Write;

use domain::questions::{Field, Kind, Need};
use domain::sheets::SheetName;
use domain::word::Word;

/// The handbook's items, block by block: `block | item | fields | what else says it`.
fn items() -> impl Iterator<Item = [&'static str; 4]> {
    include_str!("fields.txt").lines().map(|line| {
        let mut cells = line.split('|').map(str::trim);
        [(); 4].map(|()| cells.next().unwrap_or_default())
    })
}

fn field(name: &str) -> (SheetName, &'static Field) {
    let (sheet, field) = name.split_once('.').unwrap_or_else(|| panic!("{name} is no field"));
    let sheet = SheetName::parse(sheet).unwrap_or_else(|| panic!("{sheet} is no sheet"));
    (sheet, sheet.sheet().field(field).unwrap_or_else(|| panic!("{name} is not asked")))
}

/// How a field is asked: `required`, `required when kind is …`, `may be awaited`, `the young person's`, `private`.
fn asked(field: &Field) -> String {
    let words = |words: &[&str]| words.join(" or ");
    let need = match field.need {
        Need::Always => "required".into(),
        Need::Optional if matches!(field.kind, Kind::Kept | Kind::Directory) => "not asked".into(),
        Need::Optional => "optional".into(),
        Need::RequiredWhen(other, of) | Need::When(other, of) => format!("required when {other} is {}", words(of)),
        Need::OptionalWhen(other, of) => format!("asked when {other} is {}", words(of)),
        Need::Former => "asked before, shown where answered".into(),
    };
    let mut all = vec![need];
    all.extend(field.required_from.map(|day| format!("since {day}")));
    all.extend(field.can_be_awaited().then(|| "may be awaited".to_owned()));
    all.extend(field.quoted.then(|| "quoted as the young person's".to_owned()));
    all.extend((field.theirs && !field.quoted).then(|| "the young person can answer it".to_owned()));
    all.extend(field.private.then(|| "private".to_owned()));
    all.join(", ")
}

fn printed() -> String {
    let mut text = String::from(
        "# Where every field of the handbook lives\n\nPrinted by a test from the sheets and `tests/fields.txt`: blocks A to N of the \
         handbook's field list (domain §8), each with the questions that ask it.\n",
    );
    let mut block = "";
    for [of, item, fields, else_said] in items() {
        if of != block {
            block = of;
            write!(text, "\n## {of}\n\n").unwrap();
        }
        writeln!(text, "- **{item}**{}", if else_said.is_empty() { String::new() } else { format!(": {else_said}") })
            .unwrap();
        for name in fields.split_whitespace() {
            writeln!(text, "  - `{name}`: {}", asked(field(name).1)).unwrap();
        }
    }
    text
}

#[test]
fn every_field_is_in_the_list_once_and_the_printed_list_is_true() {
    let named: Vec<&str> = items().flat_map(|[_, _, fields, _]| fields.split_whitespace()).collect();
    let all: BTreeSet<String> = SheetName::all()
        .iter()
        .flat_map(|sheet| sheet.sheet().fields().map(move |field| format!("{}.{}", sheet.word(), field.name)))
        .collect();
    let listed: BTreeSet<String> = named.iter().map(|&name| name.to_owned()).collect();
    assert_eq!(listed.len(), named.len(), "a field stands twice");
    assert_eq!(listed, all);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/fields.md");
    if std::env::var_os("PRINT_TABLES").is_some() {
        std::fs::write(path, printed()).unwrap();
    }
    let is_true = std::fs::read_to_string(path).unwrap_or_default() == printed();
    assert!(is_true, "print it anew: PRINT_TABLES=1 cargo test -p domain --test fields");
}
