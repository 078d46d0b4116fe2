//! The JSON Schema of a plan file, made from the sheets: the published form of what is taken in and given out.
//!
//! It is printed into `crates/domain/plan-file.schema.json`, and by `accord schema`.

use serde_json::{Map, Value, json};

use crate::awaited::AWAITS;
use crate::policy::Role;
use crate::questions::{Field, Kind, Sheet};
use crate::sheets::SheetName;
use crate::signature::Party;
use crate::source::{HOW, How};
use crate::week::{DAYS, MAX_WINDOWS, Period};
use crate::word::Word;

/// The number of the form that is written today. Files without a number are of the first; from the third on
/// somebody with parental responsibility signs where the law asks for them.
pub const FORMAT: u32 = 3;

/// The schema.
pub fn schema() -> Value {
    let rows: Map<String, Value> =
        SheetName::all().iter().map(|sheet| (sheet.word().to_owned(), rows(sheet.sheet()))).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:accord:plan-file:{FORMAT}"),
        "title": "Accord plan file",
        "description": "A young person's plan: its rows by sheet, and what happens to it.",
        "type": "object",
        "required": ["opens_at", "people", "rows"],
        "additionalProperties": false,
        "properties": {
            "format": { "description": "The number of this form.", "type": "integer", "minimum": 1, "maximum": FORMAT },
            "opens_at": { "description": "When the plan was opened, in UTC.", "type": "string", "format": "date-time" },
            "people": { "description": "Who works in the home; the first is the key worker.", "type": "array", "minItems": 1, "items": person() },
            "rows": { "type": "object", "additionalProperties": false, "properties": rows },
            "life": { "description": "What happens, in order.", "type": "array", "items": entry() },
        },
    })
}

fn person() -> Value {
    json!({
        "type": "object",
        "required": ["name", "role"],
        "additionalProperties": false,
        "properties": { "name": { "type": "string", "minLength": 1 }, "role": { "enum": words::<Role>() }, "account": uuid() },
    })
}

fn entry() -> Value {
    let verbs = ["change", "send", "withdraw", "send_back", "authorise", "decide", "sign", "recall", "begin", "amend"];
    json!({
        "type": "object",
        "required": ["at", "do"],
        "additionalProperties": false,
        "properties": {
            "at": { "type": "string", "format": "date-time" },
            "by": { "type": "string" },
            "do": { "enum": verbs },
            "sheet": { "enum": words::<SheetName>() },
            "key": { "type": "string" },
            "set": { "type": "object" },
            "reason": { "type": "string" },
            "verdicts": { "type": "object" },
            "comment": { "type": "string" },
            "party": { "enum": words::<Party>() },
            "name": { "type": "string" },
            "how": { "type": "object" },
        },
    })
}

fn words<W: Word>() -> Vec<&'static str> {
    W::all().iter().map(|word| word.word()).collect()
}

fn uuid() -> Value {
    json!({ "type": "string", "format": "uuid" })
}

fn rows(sheet: &Sheet) -> Value {
    let mut properties = Map::new();
    properties
        .insert("key".into(), json!({ "description": "A name that other rows and entries use.", "type": "string" }));
    for field in sheet.fields() {
        properties.insert(field.name.into(), answer(field));
        properties.extend(boxes(field));
    }
    let row = json!({ "type": "object", "additionalProperties": false, "properties": properties });
    let mut rows = json!({ "type": "array", "items": row });
    if !sheet.many {
        rows["maxItems"] = json!(1);
    }
    rows
}

/// What an answer may be. Texts may stand in a list of one or more, as forms send them.
fn answer(field: &Field) -> Value {
    match field.kind {
        Kind::Line(most) | Kind::Paragraph(most) => json!({ "type": "string", "maxLength": most }),
        Kind::OneOf(of) => json!({ "enum": of }),
        Kind::AnyOf(of) => {
            json!({ "anyOf": [{ "enum": of }, { "type": "array", "uniqueItems": true, "items": { "enum": of } }] })
        }
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::Number(..) => json!({ "type": "string", "pattern": "^[0-9]+$" }),
        Kind::Risks => json!({ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] }),
        _ => json!({ "type": "string" }),
    }
}

/// The boxes that stand beside an answer.
fn boxes(field: &Field) -> Vec<(String, Value)> {
    let of = |part: &str| format!("{}.{part}", field.name);
    let text = || json!({ "type": "string" });
    let date = || json!({ "type": "string", "format": "date" });
    let mut boxes = Vec::new();
    match field.kind {
        Kind::Member(_) => boxes.push((of("account"), uuid())),
        Kind::Contact(_) => boxes.push((of("contact"), uuid())),
        Kind::Times => boxes.extend((0..MAX_WINDOWS).flat_map(|slot| window(&of(&slot.to_string())))),
        Kind::Kept => boxes.extend(SheetName::Rule.sheet().fields().flat_map(|field| kept(field, &of(field.name)))),
        _ => {}
    }
    if field.quoted {
        boxes.extend([(of(HOW), json!({ "enum": words::<How>() })), (of("by"), text()), (of("on"), date())]);
    }
    if field.can_be_awaited() {
        boxes.extend([(of(AWAITS), text()), (of("since"), date())]);
    }
    boxes
}

/// What was put to the young person when they answered, in boxes of the question that keeps it.
fn kept(field: &Field, name: &str) -> Vec<(String, Value)> {
    let mut all = vec![(name.to_owned(), answer(field))];
    if field.kind == Kind::Times {
        all.extend((0..MAX_WINDOWS).flat_map(|slot| window(&format!("{name}.{slot}"))));
    }
    all
}

fn window(slot: &str) -> [(String, Value); 4] {
    let days = json!({ "anyOf": [{ "enum": DAYS }, { "type": "array", "items": { "enum": DAYS } }] });
    let clock = || json!({ "type": "string", "pattern": "^[0-9]{1,2}:[0-9]{2}$" });
    [
        (format!("{slot}.days"), days),
        (format!("{slot}.from"), clock()),
        (format!("{slot}.to"), clock()),
        (format!("{slot}.period"), json!({ "enum": words::<Period>() })),
    ]
}
