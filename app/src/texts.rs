//! The words that people read, from the Fluent files in `templates/texts`.

use std::sync::LazyLock;

use domain::facts::FACTS;
use domain::frozen::FrozenText;
use domain::moment::Moment;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

const ENGLISH: [&str; 4] = [
    include_str!("../../templates/texts/en/fields.ftl"),
    include_str!("../../templates/texts/en/states.ftl"),
    include_str!("../../templates/texts/en/pages.ftl"),
    include_str!("../../templates/texts/en/paper.ftl"),
];

static BUNDLE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let mut bundle = FluentBundle::new_concurrent(vec![langid!("en-GB")]);
    // Facts of law that sentences name: dated data, not words.
    let facts = format!("-emergency-hours = {}", FACTS.emergency_hours());
    for file in ENGLISH.map(str::to_owned).into_iter().chain([facts]) {
        let resource = FluentResource::try_new(file).expect("the message files are part of the program");
        bundle.add_resource(resource).expect("no two messages have one name");
    }
    bundle
});

/// A named value for a message.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// Whether there is a message of this name.
pub fn has(key: &str) -> bool {
    BUNDLE.has_message(key)
}

/// The message of this name. A name without a message is a mistake of ours, found by the tests; it shows as itself.
pub fn t(key: &str) -> String {
    with(key, &[])
}

/// The message of this name with its values.
pub fn with(key: &str, args: &[Arg<'_>]) -> String {
    let Some(pattern) = BUNDLE.get_message(key).and_then(|message| message.value()) else {
        tracing::error!(key, "no message");
        return key.to_owned();
    };
    let args: FluentArgs = args.iter().cloned().collect();
    let mut errors = Vec::new();
    BUNDLE.format_pattern(pattern, Some(&args), &mut errors).into_owned()
}

/// The message of this name for plain text, where the marks that keep directions apart would only be noise.
pub fn plain(key: &str, args: &[Arg<'_>]) -> String {
    with(key, args).replace(['\u{2068}', '\u{2069}'], "")
}

/// Words that know the young person's name and the home's, which every question may use.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// What the young person likes to be called.
    pub name: String,
    /// The home.
    pub home: String,
}

impl Words {
    /// The names of a frozen text: a page that shows it calls everyone what they were called then.
    pub fn of(text: &FrozenText) -> Self {
        Self { name: text.young_person().to_owned(), home: text.home().to_owned() }
    }

    /// The message of this name.
    pub fn t(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message of this name with more values.
    pub fn with(&self, key: &str, more: &[Arg<'_>]) -> String {
        let mut args: Vec<Arg<'_>> = vec![("name", self.name.as_str().into()), ("home", self.home.as_str().into())];
        args.extend(more.iter().cloned());
        with(key, &args)
    }

    /// The message of the first name that has one.
    pub fn first(&self, keys: &[String], more: &[Arg<'_>]) -> String {
        let key = keys.iter().find(|key| has(key)).or(keys.last()).map_or("", String::as_str);
        self.with(key, more)
    }
}

/// A date as people read it: 10 November 2026.
pub fn date(date: chrono::NaiveDate) -> String {
    date.format("%-d %B %Y").to_string()
}

/// An instant by the clock on the wall: 10 November 2026, 21:04.
pub fn moment(at: chrono::DateTime<chrono::Utc>) -> String {
    domain::week::local(at).format("%-d %B %Y, %H:%M").to_string()
}

/// A moment that somebody wrote down, with the zone of the clock on the wall: 12 November 2026 at 14:03 GMT.
pub fn instant(moment: Moment) -> String {
    let (wall, zone) = (moment.wall(), moment.zone());
    let time = wall.format("%H:%M").to_string();
    plain("paper-instant", &[("date", date(wall.date()).into()), ("time", time.into()), ("zone", zone.into())])
}
