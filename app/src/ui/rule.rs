//! The rule card, the same for staff, the social worker and the young person.

use leptos::prelude::*;

use super::bubble::{Bubble, Side};
use super::facts::Facts;
use super::tag::{Tag, TagKind};
use super::was_now::{Compared, WasNow};
use super::week::{WeekData, WeekPicture};

/// A stretch of a sentence, compared with the version before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// As it was.
    Same(String),
    /// New.
    Added(String),
    /// No longer there.
    Gone(String),
}

/// All a rule card shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// Its anchor on the page.
    pub id: String,
    /// Its number.
    pub number: String,
    /// What it is about; empty where nobody has said so yet.
    pub theme: String,
    /// What kind of rule it is.
    pub tags: Vec<(TagKind, String)>,
    /// Its times in short.
    pub times: Vec<String>,
    /// The rule itself, without quotation marks.
    pub sentence: Vec<Piece>,
    /// What else of it is not as it was.
    pub compared: Vec<Compared>,
    /// Because, loosens when, looked at: name and words.
    pub facts: Vec<(String, String)>,
    /// Its week: one picture, two where term and holidays differ, none without times.
    pub weeks: Vec<WeekData>,
    /// Who and how they answered, and their own words, which may be empty.
    pub voice: Option<(String, String)>,
    /// The home's title and reply.
    pub reply: Option<(String, String)>,
    /// The decision: its tag and words.
    pub decision: Option<(TagKind, String, String)>,
}

/// One rule. Its children stand below it: controls, or notes.
#[component]
pub fn RuleCard(
    card: Card,
    /// The level of its heading: 2 right under the page's own, else 3.
    #[prop(default = 3)]
    level: u8,
    /// Whether it takes little room: times, week and facts open with a tap on its sentence.
    #[prop(optional)]
    is_short: bool,
    /// The words before what was and before what is, where the rule is compared.
    #[prop(optional)]
    was_now: (String, String),
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let card = answer_as_tag(card);
    let Card { id, number, theme, tags, times, sentence, compared, facts, weeks, voice, reply, decision } = card;
    let title = format!("{id}-number");
    let class = if is_short { "rule rule--short" } else { "rule" };
    let (was, now) = was_now;
    let sentence = sentence.into_iter().map(piece).collect_view();
    let (times, times_within) = if is_short { (vec![], times) } else { (times, vec![]) };
    let details = view! {
        {labels(vec![], times_within)}
        {weeks.into_iter().map(|week| view! { <WeekPicture week=week/> }).collect_view()}
        <Facts facts />
    };
    let (sentence, details, reply) = if is_short {
        let reply = voices(None, reply);
        let opened = view! {
            <details class="rule__more">
                <summary><span class="rule__sentence">{sentence}</span></summary>
                <div>{details} {reply}</div>
            </details>
        };
        (opened.into_any(), None, None)
    } else {
        (view! { <p class="rule__sentence">{sentence}</p> }.into_any(), Some(details), reply)
    };
    view! {
        <article class=class id=id aria-labelledby=title.clone()>
            <header class="rule__head">
                {heading(level, title.clone(), number, theme)}
                {labels(tags, times)}
            </header>
            {sentence}
            <WasNow rows=compared was now />
            {details}
            {voices(voice, reply)}
            {decision.map(decided)}
            {children.map(|children| view! { <div class="rule__controls">{children()}</div> })}
        </article>
    }
}

/// An answer without words of its own is a tag, and needs no bubble.
fn answer_as_tag(mut card: Card) -> Card {
    if card.voice.as_ref().is_some_and(|(_, words)| words.trim().is_empty()) {
        card.tags.extend(card.voice.take().map(|(answer, _)| (TagKind::Waiting, answer)));
    }
    card
}

/// Number and theme as a heading.
fn heading(level: u8, id: String, number: String, theme: String) -> AnyView {
    let theme = (!theme.is_empty()).then(|| view! { <span class="rule__theme">" · " {theme}</span> });
    match level {
        2 => view! { <h2 class="rule__number" id=id>{number} {theme}</h2> }.into_any(),
        _ => view! { <h3 class="rule__number" id=id>{number} {theme}</h3> }.into_any(),
    }
}

/// Tags and times in one row.
fn labels(tags: Vec<(TagKind, String)>, times: Vec<String>) -> impl IntoView {
    let some = !(tags.is_empty() && times.is_empty());
    some.then(|| {
        let tags = tags.into_iter().map(|(kind, text)| view! { <li><Tag kind=kind text=text/></li> }).collect_view();
        let times = times.into_iter().map(|text| view! { <li class="chip">{text}</li> }).collect_view();
        view! { <ul class="rule__tags">{tags}{times}</ul> }
    })
}

/// A stretch of the sentence, marked when it changed.
fn piece(piece: Piece) -> AnyView {
    match piece {
        Piece::Same(text) => text.into_any(),
        Piece::Added(text) => view! { <ins>{text}</ins> }.into_any(),
        Piece::Gone(text) => view! { <del>{text}</del> }.into_any(),
    }
}

/// The two voices: the young person's and the home's.
fn voices(voice: Option<(String, String)>, reply: Option<(String, String)>) -> impl IntoView {
    (voice.is_some() || reply.is_some()).then(|| {
        view! {
            <div class="voices">
                {voice.map(|(who, text)| view! { <Bubble who=who text=text side=Side::YoungPerson/> })}
                {reply.map(|(who, text)| view! { <Bubble who=who text=text side=Side::Home/> })}
            </div>
        }
    })
}

/// What was decided about it.
fn decided((kind, tag, words): (TagKind, String, String)) -> impl IntoView {
    let words = (!words.trim().is_empty()).then(|| view! { <span class="rule__decision-words">{words}</span> });
    view! { <p class="rule__decision"><Tag kind=kind text=tag/>{words}</p> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_words_are_marked() {
        let sentence =
            vec![Piece::Same("My phone ".into()), Piece::Gone("sleeps".into()), Piece::Added("charges".into())];
        let card = Card { id: "r1".into(), sentence, ..Card::default() };
        let html = view! { <RuleCard card=card/> }.to_html();
        assert!(html.contains("<del>sleeps</del>") && html.contains("<ins>charges</ins>"), "{html}");
    }

    #[test]
    fn what_is_not_there_leaves_nothing_behind() {
        let html = view! { <RuleCard card=Card { id: "r1".into(), ..Card::default() }/> }.to_html();
        for class in ["rule__tags", "facts", "voices", "rule__decision", "rule__controls", "week"] {
            assert!(!html.contains(class), "{class}: {html}");
        }
    }
}
